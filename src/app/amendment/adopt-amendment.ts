import { misfitMessage } from '../../domain/edition/amendment-interview.ts'
import { changePublicationTerm } from '../../domain/formation/publication-due.ts'
import { Conflict } from '../../storage/conflict.ts'
import { holdRegisters } from '../../storage/registers/hold.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { bringIntoForce } from '../editions/bring-into-force.ts'
import { layoutOf } from '../editions/next-edition.ts'
import type { NewHead } from '../editions/write-edition.ts'
import { markTaken } from './approved-changes.ts'
import { type AmendmentRefusal, prepareAmendment, preparedBy } from './prepared-amendment.ts'
import { mayAmend } from './read-amendment.ts'

const refusalOf = (made: AmendmentRefusal): Refusal => {
  const screen = at('approvedChanges')
  if (made.refused !== 'amendment-misfit') return { refused: made.refused, screen }
  const { id, params } = misfitMessage(made.misfit)
  return { refused: id.replace(/^refused-/, ''), params, screen }
}

/**
 * Confirms a prepared edition (R61, R63): args are the preparation and the mark of what was shown. The edition takes the id of its preparation, so that it is
 * adopted once, however often somebody presses. Refusals: `not-allowed`, `amendment-gone`, `amendment-changed` (it would be another one than was shown), and
 * those of `prepareAmendment`.
 */
export async function adoptAmendment({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = '', shown] = args
  const { authorityId } = actor
  const { tx } = unit
  if (!mayAmend(app, actor)) return { refused: 'not-allowed' }
  await holdRegisters(unit)
  if (await tx.edition.findFirst({ where: { id, authorityId } })) return at('edition', id)
  const answers = await preparedBy(tx, actor, id)
  if (!answers) return { refused: 'amendment-gone', screen: at('approvedChanges') }
  const made = await prepareAmendment(app, tx, authorityId, answers)
  if ('refused' in made) return refusalOf(made)
  if (made.mark !== shown) return { refused: 'amendment-changed', screen: at('amendment', id) }
  const { regulation } = app.authorities.get(authorityId)
  const { number, orderNumber, orderDate, orderFileId, lines, picked, eventDay } = made
  const head: NewHead = { id, number, orderNumber, orderDate, orderFileId, layout: layoutOf(regulation), origin: 'change' }
  const proposals = picked.map((one) => one.id)
  if ((await markTaken(tx, authorityId, id, proposals)) !== proposals.length)
    throw new Conflict('edition', 'a change entered an edition meanwhile')
  const order = {
    from: eventDay,
    term: changePublicationTerm(regulation),
    action: 'edition.amend',
    details: { proposals, from: made.from.id },
  }
  await bringIntoForce({ app, unit, actor, now: nowIn(app), regulation }, { head, lines, ...order })
  return at('edition', id)
}
