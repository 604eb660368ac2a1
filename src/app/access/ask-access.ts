import { cleanText } from '../../domain/text/clean-text.ts'
import type { Tx } from '../../storage/open.ts'
import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { splitAccountKey } from '../invitations/join.ts'
import { record } from '../journal/record.ts'
import { holdingRight } from '../people/holding.ts'
import type { Comer } from '../set-up/appoint.ts'
import type { AccessState } from './access-state.ts'

/** Characters of a request; what is longer goes with its beginning, and its writer sees what went. */
export const LONGEST_REQUEST = 1000
const PRIORITY = 2
const DAY_MS = 86_400_000

export type Asker = Comer & { locale: 'ru' | 'en' }

const STANDING: AccessState[] = ['writing', 'open']

/** The request of an account that stands now, or the one that was decided last. */
export async function lastRequest(db: Pick<Tx, 'account' | 'accessRequest'>, accountKey: string) {
  const [channel, externalId] = splitAccountKey(accountKey)
  const account = await db.account.findUnique({ where: { channel_externalId: { channel, externalId } } })
  if (!account) return { account: undefined, request: undefined }
  const requests = await db.accessRequest.findMany({ where: { accountId: account.id }, orderBy: { createdAt: 'desc' } })
  const request = requests.find(({ state }) => STANDING.includes(state as AccessState)) ?? requests[0]
  return { account, request }
}

/** The authority that strangers can ask for access, undefined where nobody could decide about it. */
async function askable(app: Pick<App, 'authorities' | 'demo'>, tx: Pick<Tx, 'roleGrant' | 'person'>) {
  const authority = app.authorities.only(app.demo)
  return authority && (await holdingRight(tx, authority.id, 'access.decide')).length > 0 ? authority : undefined
}

/** Whether access can be asked for here. */
export const mayAskAccess = async (app: App): Promise<boolean> => (await askable(app, app.storage.db)) !== undefined

/**
 * A stranger wishes to be let in (R2): asks for the words. One request of an account stands at a time; after a refusal a day passes. Gives the card
 * that follows; undefined where nobody could decide, because nobody has the right or several authorities are served.
 */
export async function askAccess(app: App, unit: Unit, asker: Asker): Promise<Screen | undefined> {
  const authority = await askable(app, unit.tx)
  if (!authority) return undefined
  const now = nowIn(app)
  const { account, request } = await lastRequest(unit.tx, asker.accountKey)
  if (account?.personId) return at('accessClosed')
  if (request?.state === 'writing') return at('accessAsk')
  if (request?.state === 'open') return at('accessSent')
  if (request?.state === 'refused' && Date.parse(request.decidedAt ?? '') + DAY_MS > Date.parse(now)) return at('accessLater')
  const accountId = account?.id ?? (await newAccount(app, unit, asker, authority.id))
  const data = {
    id: app.ids.next(),
    authorityId: authority.id,
    accountId,
    text: '',
    locale: asker.locale,
    state: 'writing',
    createdAt: now,
  }
  await unit.tx.accessRequest.create({ data })
  return at('accessAsk')
}

async function newAccount(app: App, unit: Unit, { accountKey, place }: Asker, authorityId: string): Promise<string> {
  const [channel, externalId] = splitAccountKey(accountKey)
  const chatId = place.slice(channel.length + 1)
  const data = { id: app.ids.next(), authorityId, channel, externalId, chatId, personId: null, lastSeenAt: nowIn(app) }
  return (await unit.tx.account.create({ data })).id
}

/**
 * The words of a stranger: those that a request waits for become it, and whoever may decide is told. Undefined where none waits for them.
 */
export async function takeAccessWords(app: App, unit: Unit, asker: Asker, typed: string): Promise<Screen | undefined> {
  const { request } = await lastRequest(unit.tx, asker.accountKey)
  if (request?.state === 'open') return at('accessSent')
  if (request?.state !== 'writing') return undefined
  const text = Array.from(cleanText(typed)).slice(0, LONGEST_REQUEST).join('')
  if (text === '') return at('accessAsk')
  const { id, authorityId } = request
  const now = nowIn(app)
  await unit.tx.accessRequest.updateMany({ where: { id, state: 'writing' }, data: { state: 'open', text, createdAt: now } })
  for (const personId of await holdingRight(unit.tx, authorityId, 'access.decide')) {
    unit.say({
      ...{ authorityId, personId, slot: `access-asked:${id}:${personId}`, message: 'access-asked', params: { request: id } },
      ...{ fileId: null, priority: PRIORITY, dueAt: now, createdAt: now },
    })
  }
  record(unit, { authorityId, personId: '', place: asker.place }, now, 'access.ask', `access:${id}`)
  return at('accessSent')
}

/** The stranger takes the request back, or thinks better of writing one. */
export async function withdrawAccess(app: App, unit: Unit, asker: Comer): Promise<Screen> {
  const { request } = await lastRequest(unit.tx, asker.accountKey)
  if (!request || !STANDING.includes(request.state as AccessState)) return at('stranger')
  const { id, authorityId, state } = request
  const now = nowIn(app)
  const gone = { state: 'withdrawn', decidedAt: now, text: '' }
  const { count } = await unit.tx.accessRequest.updateMany({ where: { id, state }, data: gone })
  if (count === 1 && state === 'open')
    record(unit, { authorityId, personId: '', place: asker.place }, now, 'access.withdraw', `access:${id}`)
  return at('stranger')
}
