import { maySomewhere } from '../../../domain/rights/may.ts'
import { keepsProfiles } from '../../../domain/segment/rules.ts'
import type { Prisma } from '../../../storage/open.ts'
import { nowIn } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { editionsRefused } from '../../editions/read-edition.ts'
import type { AskedDocument } from '../asked-document.ts'

export type PaperOrder = Prisma.PaperOrderGetPayload<object>

/** Papers of one person that wait or are made: an impatient finger orders no more. */
const MOST_WAITING = 3

/** Whether the person may order it at all; what stands in it is asked when it is made. */
async function refusalOf({ app, unit, actor }: Acting, { about, subject }: AskedDocument): Promise<Refusal | undefined> {
  const { authorityId } = actor
  if (about === 'package') {
    const refused = editionsRefused(app, actor)
    if (refused) return { refused }
    const known = await unit.tx.edition.findFirst({ where: { id: subject, authorityId }, select: { id: true } })
    return known ? undefined : { refused: 'edition-unknown', screen: at('editions') }
  }
  if (!keepsProfiles(app.authorities.get(authorityId).regulation)) return { refused: 'profiles-off' }
  return maySomewhere(actor.roles, 'profile.viewUnit') ? undefined : { refused: 'not-allowed' }
}

/**
 * Orders a paper that takes long: it is made by a tick and comes as a message. One that the person ordered already and that is not made yet is shown
 * instead of a second. Refusals: `module-off`, `profiles-off`, `not-allowed`, `edition-unknown`, `papers-many`.
 */
export async function orderPaper(acting: Acting, asked: AskedDocument): Promise<Screen | Refusal> {
  const { app, unit, actor, pressed } = acting
  const { authorityId, personId, place } = actor
  const refused = await refusalOf(acting, asked)
  if (refused) return refused
  const { id, about, subject, format } = asked
  const open = await unit.tx.paperOrder.findMany({ where: { authorityId, personId, state: { in: ['waiting', 'making'] } } })
  const same = open.find((one) => one.about === about && one.subject === subject)
  if (same) return at('document', same.id, about, subject, format)
  if (open.length >= MOST_WAITING) return { refused: 'papers-many' }
  await unit.tx.paperOrder.create({
    data: {
      ...{ id, authorityId, personId, about, subject, format, state: 'waiting', done: 0, parts: 0, why: '' },
      ...{ place, card: pressed ?? '', attempts: 0, since: '', createdAt: nowIn(app) },
    },
  })
  return at('document', id, about, subject, format)
}

/** Gives up a paper that is not made yet: args are its id. Its making stops at the next part. Refusal: `document-gone`. */
export async function cancelPaper({ unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId, personId } = actor
  const where = { id: args[0] ?? '', authorityId, personId }
  const row = await unit.tx.paperOrder.findFirst({ where })
  if (!row) return { refused: 'document-gone', screen: at('documents') }
  await unit.tx.paperOrder.updateMany({ where: { ...where, state: { in: ['waiting', 'making'] } }, data: { state: 'cancelled' } })
  return at('document', row.id, row.about, row.subject, row.format)
}
