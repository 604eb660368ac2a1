import type { Actor, Unit } from '../../storage/unit.ts'
import type { App, Refusal } from '../app.ts'
import { nowIn } from '../app.ts'
import type { Deed } from '../deeds/deed.ts'
import { at } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { forgetGiven } from '../register-tasks/forget-given.ts'
import { unusedFiles } from '../retention/unused-files.ts'
import { activeAdministrators } from './guarded-person.ts'

/** After every instant that there is. */
const EVER = { lt: '9999' }

/**
 * Removes everything personal of somebody: name, position, e-mail, wishes, the messengers' ids, sessions, what waits to be said, drafts, remarks,
 * files that nothing refers to. Entries, profiles and decisions stay as the authority's work, shown as of a removed employee; the journal holds no
 * names, so its chain stays valid (R62). The right and a second administrator are asked before (`erasePersonDeed`).
 */
export async function erasePerson(app: App, unit: Unit, actor: Actor, personId: string): Promise<void> {
  const { authorityId } = actor
  const { tx } = unit
  const where = { authorityId, personId }
  const erased = await tx.person.updateMany({
    where: { id: personId, authorityId, NOT: { state: 'erased' } },
    // In the authority's language: whatever shows the author of something shows this.
    data: { displayName: app.workbooks.text('ru', 'person-erased'), position: '', email: '', settings: {}, state: 'erased', unitId: null },
  })
  if (erased.count === 0) return
  await tx.roleGrant.deleteMany({ where })
  await forgetAccounts(app, unit, authorityId, personId)
  await tx.draft.deleteMany({ where })
  await tx.outbox.deleteMany({ where })
  await tx.reminder.deleteMany({ where })
  await tx.interviewRating.updateMany({ where, data: { remark: '' } })
  await tx.accessRequest.updateMany({ where, data: { text: '' } })
  await tx.humanCallMessage.updateMany({ where: { authorityId, fromId: personId }, data: { text: '' } })
  await forgetGiven(tx, authorityId, personId)
  await tx.editionConfirmation.updateMany({ where, data: { name: '', position: '' } })
  await tx.consent.updateMany({ where, data: { place: '' } })
  // Who has confirmed a monitoring stays known by the person's row alone.
  await tx.monitoringTask.updateMany({
    where: { authorityId, confirmedById: personId },
    data: { confirmedName: '', confirmedPosition: '' },
  })
  await tx.monitoringTask.updateMany({ where: { authorityId, confirmedForId: personId }, data: { confirmedForName: '' } })
  await tx.storedFile.deleteMany({ where: { ...where, id: { in: await unusedFiles(tx, authorityId, EVER) } } })
  record(unit, actor, nowIn(app), 'person.erase', `person:${personId}`)
}

/** The accounts stay as empty rows, so that what refers to them still does; nobody can be found or reached by them. */
async function forgetAccounts(app: App, { tx }: Unit, authorityId: string, personId: string): Promise<void> {
  const where = { authorityId, personId }
  const accounts = await tx.account.findMany({ where, select: { id: true, channel: true, chatId: true } })
  const ids = accounts.map(({ id }) => id)
  for (const { channel, chatId } of accounts) await tx.inbox.deleteMany({ where: { channel, chatId, state: { in: ['shown', 'failed'] } } })
  const chats = accounts.filter(({ channel }) => channel === 'web').map(({ chatId }) => chatId)
  await tx.webMessage.deleteMany({ where: { authorityId, chatId: { in: chats } } })
  await tx.webSession.deleteMany({ where: { accountId: { in: ids } } })
  for (const table of [tx.signInLink, tx.linkCode, tx.invitation] as { deleteMany(of: object): Promise<unknown> }[])
    await table.deleteMany({ where })
  for (const id of ids) {
    const blank = `erased-${app.ids.next()}`
    await tx.account.update({ where: { id }, data: { externalId: blank, chatId: blank, blockedAt: nowIn(app) } })
  }
}

/** Erasing somebody's data: args are the person. Refusals: `not-allowed`, `person-gone`, `erase-at-work` (who still works is to leave first), `last-administrator`. */
export const erasePersonDeed: Deed = {
  name: 'erasePerson',
  right: 'person.erase',
  async describe({ db, authorityId }, [id = '']) {
    const person = await db.person.findFirst({ where: { id, authorityId, NOT: { state: 'erased' } } })
    return person ? { name: person.displayName } : undefined
  },
  async obstacle({ db, authorityId }, [id = '']): Promise<Refusal | undefined> {
    const screen = at('staffPerson', id)
    const person = await db.person.findFirst({ where: { id, authorityId } })
    if (!person || person.state === 'erased') return { refused: 'person-gone', screen: at('staff') }
    const administrators = await activeAdministrators(db, authorityId)
    if (administrators.length === 1 && administrators[0] === id) return { refused: 'last-administrator', screen }
    // What they have in hand has to go to somebody, and that is asked where their leaving is said (R4).
    return person.state === 'active' ? { refused: 'erase-at-work', screen } : undefined
  },
  run: (app, unit, actor, [id = '']) => erasePerson(app, unit, actor, id),
  back: ([id = '']) => at('staffPerson', id),
}
