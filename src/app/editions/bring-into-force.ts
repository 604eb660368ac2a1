import { isDay } from '../../domain/calendar/day.ts'
import type { FrozenEntry } from '../../domain/edition/frozen-entry.ts'
import { publicationDue } from '../../domain/formation/publication-due.ts'
import type { TermKey } from '../../domain/regulation/settled.ts'
import type { Finishing } from '../app.ts'
import { tell } from '../formation/tell.ts'
import { newsForChats } from '../group-chats/chat-news.ts'
import { channelOf } from '../people/channel-of.ts'
import { holdingRoles } from '../people/holding.ts'
import { type NewHead, recordEdition, writeEdition } from './write-edition.ts'

type Bringing = Pick<Finishing, 'app' | 'unit' | 'actor' | 'now' | 'regulation'>

/** `from`: the day on which the term of publication begins (R52, R61); `action` and `details`: what the journal says. */
export type Adopted = {
  head: NewHead
  lines: readonly FrozenEntry[]
  from: string
  term: Exclude<TermKey, 'approvalStep'>
  action: string
  details: object
}

/** Name, position, time and channel of whoever confirms the edition (R63). */
const confirmationOf = (
  editionId: string,
  { authorityId, personId, displayName: name, position, place }: Bringing['actor'],
  at: string,
) => ({
  ...{ editionId, authorityId, personId, name, position },
  ...{ channel: channelOf(place), at },
})

/** What an order adopts comes into force: the edition is written and frozen, its publication is due, and those whom it concerns hear of it (R51, R52). */
export async function bringIntoForce({ app, unit, actor, now, regulation }: Bringing, adopted: Adopted): Promise<void> {
  const { head, lines, from, term, action, details } = adopted
  const { authorityId } = actor
  const { tx } = unit
  await writeEdition({ app, unit, doer: actor, now }, head, lines)
  await tx.editionConfirmation.create({ data: confirmationOf(head.id, actor, now) })
  const dueOn = isDay(from) ? publicationDue(from, term, regulation, app.calendar) : from
  await tx.publication.create({ data: { editionId: head.id, authorityId, dueOn, link: '', publishedOn: '', createdAt: now } })
  recordEdition({ unit, doer: actor, now }, action, head, lines, { ...head, ...details, dueOn })
  const publishers = await holdingRoles(tx, authorityId, ['publisher'])
  // Where nobody publishes, whoever may record it hears of it.
  const those = publishers.length > 0 ? publishers : await holdingRoles(tx, authorityId, ['coordinator'])
  const heads = await holdingRoles(tx, authorityId, ['workingGroupHead', 'clientCentricityDeputy'])
  tell({ unit, authorityId, now, what: 'adopted', about: head.id, occasion: '' }, [...those, ...heads])
  await newsForChats(unit, { authorityId, now, what: 'adopted', about: head.id, occasion: '' })
}
