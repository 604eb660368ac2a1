import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { mayGetLink } from '../people/offer-sign-in-link.ts'
import { settingsOf } from '../people/person-settings.ts'
import { listSessions, type WebSessionLine } from '../web/web-sessions.ts'

/** A place where the person can be written to. `blocked`: the messenger does not let the bot write there. */
export type OwnAccount = { id: string; channel: string; home: boolean; here: boolean; blocked: boolean }

/**
 * Wishes of a person (R76). Without a chosen account unasked messages go to where the person spoke last. In a demonstration, where several
 * visitors are the same person, `sessions` are those of the own account.
 */
export type OwnSettings = {
  locale: 'ru' | 'en'
  accounts: OwnAccount[]
  notifyDrafts: boolean
  askRating: boolean
  sessions: WebSessionLine[]
  mayLink: boolean
  /** Links and cuts off channels (R96). */
  mayHaveAccounts: boolean
}

/** The settings of the person who asks. Refusal: `not-allowed`. */
export async function ownSettings(app: App, actor: Actor): Promise<OwnSettings | { refused: 'not-allowed' }> {
  const { authorityId, personId, roles, accountId } = actor
  if (!may(roles, 'settings.own')) return { refused: 'not-allowed' }
  const { home, notify } = settingsOf(actor.settings)
  const rows = await app.storage.db.account.findMany({ where: { authorityId, personId }, orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }] })
  const mayLink = mayGetLink(app, actor.place) && may(roles, 'sessions.own')
  return {
    locale: actor.locale,
    accounts: rows.map(({ id, channel, chatId, blockedAt }) => ({
      id,
      channel,
      home: `${channel}:${chatId}` === home,
      here: id === accountId,
      blocked: blockedAt !== null,
    })),
    notifyDrafts: notify.drafts,
    askRating: notify.rating,
    sessions: may(roles, 'sessions.own') ? await listSessions(app, personId, app.demo ? accountId : undefined) : [],
    mayLink,
    mayHaveAccounts: may(roles, 'sessions.own'),
  }
}
