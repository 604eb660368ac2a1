import { randomInt } from 'node:crypto'
import { may } from '../../domain/rights/may.ts'
import { sha256 } from '../../storage/canonical-json.ts'
import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'

/** Minutes for which a code is good. */
export const LINK_MINUTES = 10
const DIGITS = 12
const MINUTE_MS = 60_000
const TYPED = /^\d{4}[ -]?\d{4}[ -]?\d{4}$/

/** The digits of a code as somebody types it, in groups or not; undefined for anything else. */
export const typedCode = (text: string): string | undefined => {
  const trimmed = text.trim()
  return TYPED.test(trimmed) ? trimmed.replace(/\D/g, '') : undefined
}

/** A code under which it is kept. */
export const codeId = (code: string): string => sha256(`link ${code}`)

/**
 * A code with which the person links one more account, once and within ten minutes (R96); an earlier one is void. It is kept nowhere but as a
 * digest, so it is made when it is drawn: never inside a transaction. Refusal: `not-allowed`.
 */
export async function newLinkCode(app: App, actor: Actor): Promise<{ code: string; minutes: number } | { refused: 'not-allowed' }> {
  const { authorityId, personId, roles } = actor
  if (!may(roles, 'sessions.own')) return { refused: 'not-allowed' }
  const code = Array.from({ length: DIGITS }, () => randomInt(10)).join('')
  const now = nowIn(app)
  const expiresAt = new Date(app.clock.now().getTime() + LINK_MINUTES * MINUTE_MS).toISOString()
  await app.committer.run([], async (unit) => {
    await unit.tx.linkCode.updateMany({ where: { authorityId, personId, usedAt: null }, data: { usedAt: now } })
    const id = codeId(code)
    await unit.tx.linkCode.create({ data: { id, authorityId, personId, createdAt: now, expiresAt } })
    record(unit, actor, now, 'account.code', `code:${id.slice(0, 16)}`)
  })
  return { code, minutes: LINK_MINUTES }
}
