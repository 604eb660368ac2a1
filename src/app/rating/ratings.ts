import type { Day } from '../../domain/calendar/day.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import { interviewTitle } from '../../domain/interview/definition.ts'
import type { Words } from '../../domain/interview/words.ts'
import { OPINIONS, type Opinion, opinionOf } from '../../domain/rating/stars.ts'
import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'

/** What people think of one kind of interview. `title` is missing where this program has none such any more. */
export type KindRating = { title: Words | undefined; count: number; average: number; opinions: { key: Opinion['key']; count: number }[] }

/** A remark; `author` is named to those alone who may know it. */
export type Remark = { title: Words | undefined; opinion: string; text: string; day: Day; author: string | undefined }

export type Ratings = { kinds: KindRating[]; remarks: Remark[] }

/** Remarks that are looked through at most, the latest. */
const MOST_REMARKS = 100

/** What all people of the authority think of the interviews (R93). Refusal: `not-allowed`. */
export async function ratings(app: App, actor: Actor): Promise<Ratings | { refused: 'not-allowed' }> {
  if (!may(actor.roles, 'rating.view')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const titleOf = (kind: string): Words | undefined => kindTitle(app, authorityId, kind)
  const rows = await app.storage.db.interviewRating.groupBy({
    by: ['kind', 'stars'],
    where: { authorityId },
    _count: true,
    orderBy: { kind: 'asc' },
  })
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  const counted = (kind: string) => rows.filter((row) => row.kind === kind).map(({ stars, _count }) => ({ stars, count: _count }))
  return {
    kinds: kinds.map((kind) => ({ title: titleOf(kind), ...figuresOf(counted(kind)) })),
    remarks: await remarksOf(app, actor, titleOf),
  }
}

/** Nothing for a kind of interview that the program or the authority's regulation does not know any more. */
function kindTitle({ authorities, interviews }: App, authorityId: string, key: string): Words | undefined {
  const kind = interviews.get(key)
  const { regulation } = authorities.get(authorityId)
  return kind && (kind.regulated?.(regulation) ?? true) ? interviewTitle(kind.definition, regulation) : undefined
}

function figuresOf(rows: readonly { stars: number; count: number }[]): Omit<KindRating, 'title'> {
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  const total = rows.reduce((sum, row) => sum + row.stars * row.count, 0)
  const opinions = OPINIONS.map(({ key, stars }) => ({ key, count: rows.find((row) => row.stars === stars)?.count ?? 0 }))
  return { count, average: Math.round((total / count) * 10) / 10, opinions }
}

async function remarksOf(app: App, actor: Actor, titleOf: (kind: string) => Words | undefined): Promise<Remark[]> {
  const { authorityId } = actor
  const { db } = app.storage
  const { timeZone } = app.authorities.get(authorityId)
  const where = { authorityId, remark: { not: '' } }
  const rows = await db.interviewRating.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: MOST_REMARKS })
  const known = may(actor.roles, 'rating.viewAuthors') ? rows.map(({ personId }) => personId) : []
  const people = await db.person.findMany({ where: { authorityId, id: { in: known } }, select: { id: true, displayName: true } })
  return rows.map(({ kind, stars, remark, createdAt, personId }) => ({
    title: titleOf(kind),
    opinion: opinionOf(stars)?.key ?? '',
    text: remark,
    day: dayIn(timeZone, new Date(createdAt)),
    author: people.find(({ id }) => id === personId)?.displayName,
  }))
}
