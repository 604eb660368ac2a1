import type { Context, MiddlewareHandler } from 'hono'
import type { Refusal, Seat } from '../ports.ts'
import { refuse, type SeatedEnv, seatLocale, type Web } from './context.ts'
import { readSessionCookie } from './session-cookie.ts'

/** Who makes a request: asked anew every time (R4, R5). */
export async function whoAsks(c: Context, { options }: Web): Promise<{ seat: Seat; secret: string } | Refusal> {
  const secret = readSessionCookie(c)
  if (secret === undefined) return { refused: 'session-none' }
  const seat = await options.sessions.find(secret)
  return 'refused' in seat ? seat : { seat, secret }
}

/** Only for those with a session. Else 401 with the reason. */
export const seated =
  (web: Web): MiddlewareHandler<SeatedEnv> =>
  async (c, next) => {
    const who = await whoAsks(c, web)
    if ('refused' in who) return refuse(c, web, 401, who)
    c.set('seat', who.seat)
    c.set('secret', who.secret)
    return next()
  }

/** A modest number of POSTs per session: what a hasty person makes, not what a program makes. Else 429 with the time to wait. */
export const unhurried =
  (web: Web): MiddlewareHandler<SeatedEnv> =>
  async (c, next) => {
    const { sessionId } = c.get('seat')
    const wait = web.posts.mayMail(sessionId)
    if (wait > 0) {
      c.header('Retry-After', String(Math.ceil(wait / 1000)))
      return refuse(c, web, 429, 'too-many', seatLocale(c))
    }
    web.posts.record(sessionId)
    return next()
  }
