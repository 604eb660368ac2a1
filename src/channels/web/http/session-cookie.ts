import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Web } from './context.ts'
import { isHttps } from './security.ts'

const NAME = 'touchpoint_session'
/** The browser may keep it for long: when a session ends is decided here, not there. */
const MAX_AGE = 400 * 86_400

/** The secret of the request's session, if it has the shape of one. */
export function readSessionCookie(c: Context): string | undefined {
  const secret = getCookie(c, NAME)
  return secret !== undefined && /^[\w-]{43}$/.test(secret) ? secret : undefined
}

/**
 * SameSite=Lax and not Strict: the bot writes links to this chat into messengers, and a Strict cookie would be left at home when
 * somebody follows one, so that they would find themselves signed out. What changes anything is a POST, which Lax keeps from other sites.
 */
export function writeSessionCookie(c: Context, web: Web, secret: string): void {
  setCookie(c, NAME, secret, { httpOnly: true, sameSite: 'Lax', secure: isHttps(c, web), path: '/', maxAge: MAX_AGE })
}

/** Makes the browser forget its session. */
export function dropSessionCookie(c: Context, web: Web): void {
  deleteCookie(c, NAME, { path: '/', secure: isHttps(c, web) })
}
