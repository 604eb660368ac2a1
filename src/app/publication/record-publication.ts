import { publicationInterview } from '../../domain/formation/interviews.ts'
import { textAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { newsForChats } from '../group-chats/chat-news.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'

/** Opens the question of where and when an edition was published (R52): args are the edition. Refusals: `not-allowed`, `edition-unknown`. */
export async function startPublication({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId } = actor
  const id = args[0] ?? ''
  if (!may(actor.roles, 'edition.publish')) return { refused: 'not-allowed' }
  const edition = await unit.tx.edition.findFirst({ where: { id, authorityId } })
  if (!edition) return { refused: 'edition-unknown', screen: at('editions') }
  const today = app.authorities.today(authorityId, app.clock.now())
  return openDraft(app, unit, actor, { kind: publicationInterview.key, subject: id, answers: { date: { value: today } } })
}

/** Where and when an edition was published. */
export const publicationKind: InterviewKind = {
  definition: publicationInterview,
  regulated: keepsList,
  allowed: (actor) => may(actor.roles, 'edition.publish'),
  about: async (db, { authorityId, subject }) => {
    const edition = await db.edition.findFirst({ where: { id: subject, authorityId } })
    return edition ? `№ ${edition.number}` : ''
  },
  facts: () => undefined,
  finish: recordPublication,
}

/** Records it; once more, to put a slip right, it is recorded again, and the journal keeps both. Refusals: `not-allowed`, `edition-unknown`, `published-before-order`. */
async function recordPublication({ unit, actor, draft, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId, personId } = actor
  const { tx } = unit
  if (!may(actor.roles, 'edition.publish')) return { refused: 'not-allowed' }
  const edition = await tx.edition.findFirst({ where: { id: draft.subject, authorityId } })
  if (!edition) return { refused: 'edition-unknown' }
  const [link, publishedOn] = [textAt(answers, 'link'), textAt(answers, 'date')]
  if (publishedOn < edition.orderDate) return { refused: 'published-before-order', address: 'date' }
  const data = { link, publishedOn, recordedById: personId, recordedAt: now }
  const known = { editionId: edition.id, authorityId, dueOn: '', createdAt: now }
  await tx.publication.upsert({ where: { editionId: edition.id }, create: { ...known, ...data }, update: data })
  record(unit, actor, now, 'edition.publish', `edition:${edition.id}`, data)
  await newsForChats(unit, { authorityId, now, what: 'published', about: edition.id, occasion: `${publishedOn}:${link}` })
  return at('edition', edition.id)
}
