import { type Context, Hono } from 'hono'
import { fillTemplate } from '../fill-template.ts'
import { refuse, requestLocale, type SeatedEnv, seatLocale, type Web } from './context.ts'
import { seated, unhurried } from './guard.ts'
import { dropSessionCookie, writeSessionCookie } from './session-cookie.ts'

const userAgent = (c: Context): string => c.req.header('user-agent') ?? ''

/** A page without a program in it: what the link is, and a button or the reason why there is none. */
function linkPage(c: Context, web: Web, locale: 'ru' | 'en', page: { refused?: string }): Response {
  const { texts } = web.options
  const values = {
    base: web.assets.base,
    name: texts(locale, 'web-name'),
    title: texts(locale, page.refused ? 'web-enter-refused' : 'web-enter-title'),
    text: texts(locale, page.refused ? `web-refused-${page.refused}` : 'web-enter-text'),
    button: texts(locale, 'web-enter-button'),
    hidden: page.refused ? 'hidden' : '',
  }
  // A form whose origin is hidden could not be told from another site's; nothing leaves this site by it.
  c.header('Referrer-Policy', 'same-origin')
  return c.html(fillTemplate(web.assets.text('enter.html'), locale, values), page.refused ? 410 : 200)
}

/** One-time links (R2): looking at one changes nothing, so that a messenger's preview does not use it up; the button does. */
export function linkRoutes(web: Web): Hono {
  const { links } = web.options
  const routes = new Hono()
  routes.get('/enter/:secret', async (c) => {
    const link = await links.look(c.req.param('secret'))
    if ('refused' in link) return linkPage(c, web, requestLocale(c), link)
    return linkPage(c, web, link.locale, {})
  })
  routes.post('/enter/:secret', async (c) => {
    const entered = await links.use(c.req.param('secret'), userAgent(c))
    if ('refused' in entered) return linkPage(c, web, requestLocale(c), entered)
    writeSessionCookie(c, web, entered.secret)
    return c.redirect('/', 303)
  })
  return routes
}

/** Coming in and going out without a link. */
export function enteringRoutes(web: Web): Hono<SeatedEnv> {
  const { options, hub, posts } = web
  const routes = new Hono<SeatedEnv>()
  routes.post('/visits', async (c) => {
    if (!options.demo) return refuse(c, web, 403, 'not-demo')
    if (posts.mayMail('visits') > 0) return refuse(c, web, 429, 'too-many')
    posts.record('visits')
    const visit = await options.sessions.openVisit(userAgent(c))
    if ('refused' in visit) return refuse(c, web, 403, visit.refused)
    writeSessionCookie(c, web, visit.secret)
    return c.json({})
  })
  routes.post('/sign-out', seated(web), async (c) => {
    await options.sessions.close(c.get('seat').sessionId)
    dropSessionCookie(c, web)
    hub.wake(c.get('seat').chatId)
    return c.json({})
  })
  routes.post('/next-working-day', seated(web), unhurried(web), async (c) => {
    if (!options.demo || !options.onNextWorkingDay) return refuse(c, web, 403, 'not-demo', seatLocale(c))
    await options.onNextWorkingDay()
    hub.wakeAll()
    return c.json({})
  })
  return routes
}
