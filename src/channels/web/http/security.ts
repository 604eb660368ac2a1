import type { Context, MiddlewareHandler } from 'hono'
import type { Web } from './context.ts'
import { refuse } from './context.ts'

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Nothing from elsewhere runs in the page, nobody frames it, its address tells nobody anything, and no answer is kept unless it says so. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('X-Frame-Options', 'DENY')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  if (!c.res.headers.has('Referrer-Policy')) c.header('Referrer-Policy', 'no-referrer')
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
}

/** Whether people reach the page by https, as far as the server can know: a proxy may have taken it off. */
export function isHttps(c: Context, { options }: Web): boolean {
  const { protocol, host } = new URL(c.req.url)
  if (protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https') return true
  const known = options.publicUrl === undefined ? undefined : new URL(options.publicUrl)
  return known?.protocol === 'https:' && known.host === host
}

/** The scheme is left out of the comparison with the request's own address: a proxy may have taken https off. */
function isOwn(c: Context, publicUrl: string | undefined): boolean {
  const origin = c.req.header('origin')
  // Browsers that hide the origin of a form say instead where it stands.
  if (origin === undefined || origin === 'null') return c.req.header('sec-fetch-site') === 'same-origin'
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  return from.host === new URL(c.req.url).host || (publicUrl !== undefined && from.origin === new URL(publicUrl).origin)
}

/** Whatever changes something comes from the page itself, not from another site open in the same browser. */
export const onlyFromOwnPage =
  (web: Web): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method === 'POST' && !isOwn(c, web.options.publicUrl)) return refuse(c, web, 403, 'foreign-page')
    return next()
  }
