import { sha256 } from '../../storage/canonical-json.ts'
import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'

/** Where somebody speaks from: `channel:id` of the account, and `channel:chat`. */
export type Comer = { accountKey: string; place: string }

type Written = { authorityId: string; place: string; now: string }

/**
 * Writes a line of the staff register for an administrator who is not known by name yet, with the role; nothing that a messenger tells of the
 * person is taken over. Gives the id.
 */
export async function writeAdministrator(app: Pick<App, 'ids'>, unit: Unit, { authorityId, place, now }: Written): Promise<string> {
  const id = app.ids.next()
  const person = { id, authorityId, displayName: '', position: '', locale: 'ru', settings: {}, state: 'active', createdAt: now }
  await unit.tx.person.create({ data: person })
  await unit.tx.roleGrant.create({ data: { id: app.ids.next(), authorityId, personId: id, role: 'administrator', unitId: '' } })
  record(unit, { authorityId, personId: id, place }, now, 'administrator.appoint', `person:${id}`)
  return id
}

/**
 * Makes whoever speaks from an account of `ADMIN_IDS` administrator at the first contact. Undefined for everybody else, in a demonstration, and for
 * an account that stood for somebody already: who was blocked stays blocked (R4).
 */
export async function appointConfigured(app: App, unit: Unit, { accountKey, place }: Comer): Promise<Screen | undefined> {
  if (app.demo || !app.adminIds.has(accountKey)) return undefined
  const authority = app.authorities.only(false)
  const known = unit.account(accountKey)
  if (!authority || known?.personId) return undefined
  // Once only: who was cut off or erased does not come back by the line of the configuration.
  const key = `appointed:${sha256(accountKey)}`
  if ((await unit.tx.setting.count({ where: { authorityId: authority.id, key } })) > 0) return undefined
  const now = nowIn(app)
  await unit.tx.setting.create({ data: { authorityId: authority.id, key, value: now } })
  const personId = await writeAdministrator(app, unit, { authorityId: authority.id, place, now })
  const channel = place.slice(0, place.indexOf(':'))
  const chatId = place.slice(channel.length + 1)
  const externalId = accountKey.slice(channel.length + 1)
  const account = { authorityId: authority.id, chatId, personId, lastSeenAt: now, blockedAt: null }
  await unit.tx.account.upsert({
    where: { channel_externalId: { channel, externalId } },
    create: { id: app.ids.next(), channel, externalId, ...account },
    update: account,
  })
  return at('welcome')
}
