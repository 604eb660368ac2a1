import { isDay } from '../../domain/calendar/day.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import { amendmentInterview } from '../../domain/edition/amendment-interview.ts'
import type { FrozenEntry } from '../../domain/edition/frozen-entry.ts'
import { type Misfit, takeIn } from '../../domain/edition/take-in.ts'
import { changeEventDay, changePublicationTerm, publicationDue } from '../../domain/formation/publication-due.ts'
import { type Answers, answers as answersSchema, choicesAt, fileValue, textAt, valueAt } from '../../domain/interview/answers.ts'
import type { Day } from '../../domain/text/day.ts'
import type { Db, Tx } from '../../storage/open.ts'
import type { App } from '../app.ts'
import { markOf } from '../dialogue/mark.ts'
import type { WaitingChange } from './approved-changes.ts'
import { type Amendable, areasIn, readAmendable } from './read-amendment.ts'

/** An edition that is ready to come into force, as the act and the approved changes that it names make it. */
export type PreparedAmendment = {
  from: Amendable['edition']
  before: readonly FrozenEntry[]
  lines: readonly FrozenEntry[]
  picked: readonly WaitingChange[]
  number: number
  orderNumber: string
  orderDate: Day
  orderFileId: string | null
  /** When the last of the picked was approved, and from which day and until when it has to be published. */
  lastApproval: Day
  eventDay: Day
  dueOn: Day
  /** A few signs that stand for all of this: what is confirmed is what was shown. */
  mark: string
}

export type AmendmentRefusal =
  | { refused: 'no-edition-in-force' | 'no-approved-changes' | 'amendment-moved' | 'order-before-edition' }
  | { refused: 'amendment-misfit'; misfit: Misfit }

/**
 * What the answers come to over the edition in force. Refusals: `no-edition-in-force`, `no-approved-changes`, `amendment-moved` (a picked change is in an
 * edition already), `amendment-misfit`, `order-before-edition` (the act is older than that of the edition which it changes).
 */
export async function prepareAmendment(
  app: App,
  db: Db | Tx,
  authorityId: string,
  answers: Answers,
): Promise<PreparedAmendment | AmendmentRefusal> {
  const { regulation, timeZone } = app.authorities.get(authorityId)
  const amendable = await readAmendable(db, authorityId, regulation)
  if (!amendable) return { refused: 'no-edition-in-force' }
  const { edition: from, waiting, facts } = amendable
  if (waiting.length === 0) return { refused: 'no-approved-changes' }
  const { keys } = choicesAt(answers, 'changes')
  const picked = waiting.filter(({ id }) => keys.includes(id))
  if (picked.length === 0 || picked.length !== keys.length) return { refused: 'amendment-moved' }
  const lines = takeIn(facts.lines, picked, { areas: areasIn(regulation), names: facts.names, all: waiting })
  if ('misfit' in lines) return { refused: 'amendment-misfit', misfit: lines }
  const [orderNumber, orderDate] = [textAt(answers, 'number'), textAt(answers, 'date')]
  if (!isDay(orderDate) || orderDate < from.orderDate) return { refused: 'order-before-edition' }
  const lastApproval = picked.map(({ approvedAt }) => dayIn(timeZone, new Date(approvedAt))).reduce((a, b) => (a > b ? a : b))
  const eventDay = changeEventDay(regulation, { act: orderDate, lastApproval })
  const dueOn = isDay(eventDay) ? publicationDue(eventDay, changePublicationTerm(regulation), regulation, app.calendar) : eventDay
  const orderFileId = fileValue.safeParse(valueAt(answers, 'file')).data?.file ?? null
  const order = { number: from.number + 1, orderNumber, orderDate, orderFileId, lastApproval, eventDay, dueOn }
  const mark = markOf([from.id, picked.map(({ id }) => id), order, lines])
  return { from, before: facts.lines, lines, picked, ...order, mark }
}

/** What a person prepared and has not confirmed: the interview that was finished with its preview. Undefined for anybody else's. */
export async function preparedBy(
  db: Db | Tx,
  { authorityId, personId }: { authorityId: string; personId: string },
  id: string,
): Promise<Answers | undefined> {
  const where = { id, authorityId, personId, kind: amendmentInterview.key, state: 'done' }
  const row = await db.draft.findFirst({ where, select: { answers: true } })
  return row ? (answersSchema.safeParse(row.answers).data ?? {}) : undefined
}
