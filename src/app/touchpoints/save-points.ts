import { choicesAt, registerValue, textAt, valueAt } from '../../domain/interview/answers.ts'
import type { Scope } from '../../domain/interview/scope.ts'
import { may } from '../../domain/rights/may.ts'
import { sameKey } from '../../domain/text/same-key.ts'
import { knownOf } from '../../domain/touchpoint/catalogue.ts'
import { defaultActions, defaultSpecifics } from '../../domain/touchpoint/defaults.ts'
import { MARKS, SOURCE_KINDS, type SourceKind, type TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import { mergeEntry } from '../../domain/touchpoint/merge.ts'
import { listWording, subtypesOf } from '../../domain/touchpoint/questions/list-clause.ts'
import {
  catalogueKeyOf,
  decisionOf,
  existingFor,
  type FreshPoint,
  freshPoints,
  type NamedPoint,
  pointsOf,
} from '../../domain/touchpoint/questions/named-points.ts'
import { otherNeedOf } from '../../domain/touchpoint/questions/other-need.ts'
import { sourceRefOf } from '../../domain/touchpoint/questions/source-questions.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { isHandedOver } from '../formation/store.ts'
import type { Finishing, Unfinished } from '../interviews/interview-kind.ts'
import { record } from '../journal/record.ts'
import { isProposed } from '../proposals/store/busy-entries.ts'
import { keysOf, toEntry } from './entry-row.ts'
import { knownEntries } from './touchpoint-facts.ts'

type Place = { id: string; unitId: string; area: string }
type Saving = Finishing & { place: Place }

const scopeFor = ({ answers, regulation }: Finishing, point: NamedPoint): Scope<unknown> => ({
  answers,
  regulation,
  facts: undefined,
  today: '',
  item: { key: point.key, title: point.name },
})

/** The source document of this interview (R35). */
function sourceOf({ answers }: Finishing): { sourceKind: SourceKind | ''; sourceRef: string } {
  const kind = textAt(answers, 'sourceKind')
  return { sourceKind: SOURCE_KINDS.find((known) => known === kind) ?? '', sourceRef: sourceRefOf({ answers }) }
}

/** The entry that the answers about one point make. */
function entryOf(saving: Saving, fresh: FreshPoint): TouchpointEntry {
  const { point, name } = fresh
  const { answers, regulation, actor, app, place } = saving
  const answer = (key: string): string => `points/${point.key}/${key}`
  const known = knownOf(catalogueKeyOf(fresh) ?? '')
  const subtypeKey = known?.subtype ?? textAt(answers, answer('kind'))
  const subtype = subtypesOf(regulation).find((one) => one.key === subtypeKey)
  const kind = subtype?.kind ?? known?.kind ?? 'digital'
  const needs = choicesAt(answers, answer('needs')).keys
  const marks = choicesAt(answers, answer('marks')).keys
  const wording = listWording(regulation)
  return {
    id: app.ids.next(),
    unitId: place.unitId,
    processId: place.id,
    area: place.area,
    name,
    kind,
    subtype: subtypeKey,
    needs: wording.needs.map((need) => need.key).filter((key) => needs.includes(key)),
    otherNeed: otherNeedOf(answers, regulation, answer('')),
    actions: defaultActions(needs, wording),
    specifics: defaultSpecifics(kind, wording),
    ...sourceOf(saving),
    sourceFileId: null,
    marks: MARKS.filter((mark) => marks.includes(mark)),
    state: 'draft',
    authorId: actor.personId,
  }
}

async function create(saving: Saving, fresh: FreshPoint): Promise<void> {
  const { unit, actor, now } = saving
  const entry = entryOf(saving, fresh)
  const { authorityId } = actor
  await unit.tx.touchpointEntry.create({ data: { ...entry, ...keysOf(entry), authorityId, createdAt: now, updatedAt: now, revision: 1 } })
  record(unit, actor, now, 'touchpoint.create', `entry:${entry.id}`, entry)
}

/** Adds what was said to the entry that exists, as it stands now (R34). */
async function merge(saving: Saving, point: NamedPoint, entryId: string): Promise<Unfinished | undefined> {
  const { unit, actor, now, answers, regulation } = saving
  const row = await unit.tx.touchpointEntry.findFirst({ where: { id: entryId, authorityId: actor.authorityId } })
  if (!row) return { refused: 'entry-gone', params: { name: point.name }, address: 'where' }
  const needs = choicesAt(answers, `points/${point.key}/needs`).keys
  const merged = mergeEntry(
    toEntry(row),
    { needs, otherNeed: otherNeedOf(answers, regulation, `points/${point.key}/`) },
    listWording(regulation),
  )
  if ('refusal' in merged) return { refused: 'entry-approved', params: { name: row.name }, address: 'where' }
  if (await isProposed(unit.tx, row)) return { refused: 'entry-proposed', params: { name: row.name }, address: 'where' }
  const { entry } = merged
  const { id, ...data } = entry
  const { count } = await unit.tx.touchpointEntry.updateMany({
    where: { id, revision: row.revision, state: 'draft' },
    data: { ...data, ...keysOf(entry), updatedAt: now, revision: row.revision + 1 },
  })
  if (count !== 1) return { refused: 'entry-gone', params: { name: point.name }, address: 'where' }
  record(unit, actor, now, 'touchpoint.merge', `entry:${id}`, entry)
  return undefined
}

/** Somebody may have entered the same touchpoint since the question was answered: then it is asked again instead of doubled. */
async function appeared(saving: Saving, points: readonly FreshPoint[]): Promise<Unfinished | undefined> {
  const { app, unit, actor, place } = saving
  const { authorityId } = actor
  const { timeZone } = app.authorities.get(authorityId)
  const entries = await knownEntries(unit.tx, { authorityId, processId: place.id, timeZone })
  for (const { point, name } of points) {
    const existing = existingFor(name, entries)
    const unseen = existing && existing.id !== point.existing?.id && existing.by !== 'similar'
    if (unseen || existing?.by === 'name')
      return { refused: 'point-appeared', params: { name: existing.name, author: existing.author }, address: 'where' }
  }
  return undefined
}

/** Two points of one interview may have come to share a name, when one of them was named after the other: that one is named again. */
function twins(points: readonly FreshPoint[]): Unfinished | undefined {
  for (const { point, name, renamed } of points) {
    const twin = points.find((other) => other.point.key !== point.key && sameKey(other.name) === sameKey(name))
    if (twin && renamed) return { refused: 'name-taken', params: { name: twin.name }, address: `points/${point.key}/name` }
  }
  return undefined
}

/** Saves the points of one interview: new entries, and needs joined to entries that exist. All of them or none. */
export async function savePoints(finishing: Finishing): Promise<Screen | Unfinished> {
  const { unit, actor, answers } = finishing
  const id = registerValue.safeParse(valueAt(answers, 'process')).data?.id ?? ''
  const place = await unit.tx.businessProcess.findFirst({ where: { id, authorityId: actor.authorityId, state: 'active' } })
  if (!place) return { refused: 'process-gone', address: 'process' }
  if (!may(actor.roles, 'touchpoint.create', { unitId: place.unitId })) return { refused: 'not-allowed' }
  if (await isHandedOver(unit.tx, actor.authorityId, place.unitId)) return { refused: 'list-handed-over' }
  const saving: Saving = { ...finishing, place }
  const points = pointsOf({ answers }).map((point) => ({ point, decision: decisionOf(scopeFor(finishing, point)) }))
  const fresh = freshPoints({ answers })
  const clash = twins(fresh) ?? (await appeared(saving, fresh))
  if (clash) return clash
  const joined = points.filter(({ decision }) => decision === 'add')
  for (const { point } of joined) {
    const refusal = point.existing ? await merge(saving, point, point.existing.id) : undefined
    if (refusal) return refusal
  }
  for (const one of fresh) await create(saving, one)
  return at('pointsSaved', place.id, String(fresh.length), String(joined.length))
}
