import { readCode } from '../../domain/invitation/code.ts'
import { sha256 } from '../../storage/canonical-json.ts'
import type { Tx } from '../../storage/open.ts'
import type { Unit } from '../../storage/unit.ts'
import { nowIn } from '../app.ts'
import { type EnteringApp, enterByCode, lookAtCode } from '../invitations/enter-by-code.ts'
import type { CodeRefusal } from '../invitations/judge-code.ts'
import { record } from '../journal/record.ts'
import { newSecret } from './secret.ts'
import type { WebApp } from './web-app.ts'
import { openAccount, openSession } from './web-sessions.ts'

/** Why a link does not sign in (R2). */
export type LinkRefusal = {
  refused: 'link-unknown' | 'link-used' | 'link-expired' | 'person-blocked' | 'invitation-slip' | `invitation-${CodeRefusal}`
}
export type SignInLinks = ReturnType<typeof signInLinks>

const MINUTE = 60_000

type Link = { id: string; authorityId: string; personId: string; expiresAt: string; usedAt: string | null }

/**
 * Makes a link that signs a person in to the web chat once, within `minutes`. Gives the secret of its address, which is kept nowhere
 * (R2). Refusal: `person-unknown` (nobody of this authority, or blocked).
 */
export async function createSignInLink(
  app: WebApp,
  link: { authorityId: string; personId: string; minutes: number },
): Promise<{ secret: string; expiresAt: string } | { refused: 'person-unknown' }> {
  const { authorityId, personId, minutes } = link
  const secret = newSecret()
  const now = app.clock.now()
  const expiresAt = new Date(now.getTime() + minutes * MINUTE).toISOString()
  const written = await app.committer.run([], async (unit) => {
    if (!(await unit.tx.person.findFirst({ where: { id: personId, authorityId, state: 'active' } }))) return false
    const id = sha256(secret)
    await unit.tx.signInLink.create({ data: { id, authorityId, personId, createdAt: now.toISOString(), expiresAt } })
    record(unit, { authorityId, personId, place: 'web' }, now.toISOString(), 'web.link-made', `link:${id.slice(0, 16)}`)
    return true
  })
  return written ? { secret, expiresAt } : { refused: 'person-unknown' }
}

/**
 * What the web channel asks of sign-in links. `demo`: people of a demonstration are played by several visitors, so each link leads to a chat
 * of its own.
 */
export function signInLinks(app: EnteringApp, demo = false) {
  return {
    /** Whether a link, or an invitation's code, would let in now. It is not used up: messengers open links to draw previews. */
    async look(secret: string): Promise<{ locale: 'ru' | 'en' } | LinkRefusal> {
      const read = readCode(secret)
      if (read && 'slip' in read) return { refused: 'invitation-slip' }
      if (read) return ofInvitation(await lookAtCode(app, read.code))
      const link = await judge(app, app.storage.db, secret)
      if ('refused' in link) return link
      const person = await app.storage.db.person.findUnique({ where: { id: link.personId } })
      if (person?.state !== 'active') return { refused: 'person-blocked' }
      return { locale: person.locale === 'en' ? 'en' : 'ru' }
    },
    /**
     * Uses a link or an invitation's code up and opens a session: but in a demonstration one account per person, so every device shows the same chat.
     * `seatedAs`: the person who is signed in in that browser. Gives the cookie's secret.
     */
    use: (secret: string, userAgent: string, seatedAs?: string): Promise<{ secret: string } | LinkRefusal> =>
      app.committer.run([], async (unit) => {
        const read = readCode(secret)
        if (!read) return useLink(app, unit, { secret, userAgent, demo })
        if ('slip' in read) return { refused: 'invitation-slip' }
        return ofInvitation(await enterByCode(app, unit, { code: read.code, userAgent, seatedAs }))
      }),
  }
}

const ofInvitation = <T extends object>(outcome: T | { refused: CodeRefusal }): T | LinkRefusal =>
  'refused' in outcome ? { refused: `invitation-${outcome.refused}` } : outcome

async function judge(app: WebApp, db: Pick<Tx, 'signInLink'>, secret: string): Promise<Link | LinkRefusal> {
  const link = await db.signInLink.findUnique({ where: { id: sha256(secret) } })
  if (!link) return { refused: 'link-unknown' }
  if (link.usedAt) return { refused: 'link-used' }
  if (link.expiresAt <= nowIn(app)) return { refused: 'link-expired' }
  return link
}

type Using = { secret: string; userAgent: string; demo: boolean }

async function useLink(app: WebApp, unit: Unit, { secret, userAgent, demo }: Using): Promise<{ secret: string } | LinkRefusal> {
  const link = await judge(app, unit.tx, secret)
  if ('refused' in link) return link
  const { id, authorityId, personId } = link
  // Written although nothing changes: two links used at once wait here for each other and find one account, not two.
  const active = await unit.tx.person.updateMany({ where: { id: personId, authorityId, state: 'active' }, data: { state: 'active' } })
  if (active.count === 0) return { refused: 'person-blocked' }
  const used = await unit.tx.signInLink.updateMany({ where: { id, usedAt: null }, data: { usedAt: nowIn(app) } })
  if (used.count === 0) return { refused: 'link-used' }
  const where = { channel: 'web', authorityId, personId }
  const known = demo ? undefined : await unit.tx.account.findFirst({ where, orderBy: { id: 'asc' } })
  const account = known ?? (await openAccount(app, unit, authorityId, personId))
  const doer = { authorityId, personId, place: `web:${account.chatId}` }
  record(unit, doer, nowIn(app), 'web.signed-in', `link:${id.slice(0, 16)}`)
  return { secret: await openSession(app, unit, account, userAgent) }
}
