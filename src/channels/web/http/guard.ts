import type { MiddlewareHandler } from 'hono'
import { refuse, type SeatedEnv, seatLocale, type Web } from './context.ts'
import { readSessionCookie } from './session-cookie.ts'

/** Only for those with a session: who it is is asked anew for every request (R4, R5). Else 401 with the reason. */
export const seated =
  (web: Web): MiddlewareHandler<SeatedEnv> =>
  async (c, next) => {
    const secret = readSessionCookie(c)
    if (secret === undefined) return refuse(c, web, 401, 'session-none')
    const seat = await web.options.sessions.find(secret)
    if ('refused' in seat) return refuse(c, web, 401, seat.refused)
    c.set('seat', seat)
    c.set('secret', secret)
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
