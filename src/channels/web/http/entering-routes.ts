import { type Context, Hono } from 'hono'
import { fillTemplate } from '../fill-template.ts'
import { refuse, requestLocale, type SeatedEnv, seatLocale, type Web } from './context.ts'
import { seated, unhurried, whoAsks } from './guard.ts'
import { dropSessionCookie, writeSessionCookie } from './session-cookie.ts'

/** Longer than any code with everything that people put between its letters. */
const LONGEST_CODE = 80

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
    code: texts(locale, 'web-enter-code'),
    typing: page.refused ? '' : 'hidden',
  }
  // A form whose origin is hidden could not be told from another site's; nothing leaves this site by it.
  c.header('Referrer-Policy', 'same-origin')
  return c.html(fillTemplate(web.assets.text('enter.html'), locale, values), page.refused ? 410 : 200)
}

/** The page where an invitation's code is typed. */
function codePage(c: Context, web: Web): Response {
  const { texts } = web.options
  const locale = requestLocale(c)
  const values = {
    base: web.assets.base,
    name: texts(locale, 'web-name'),
    title: texts(locale, 'web-code-title'),
    text: texts(locale, 'web-code-text'),
    label: texts(locale, 'web-code-label'),
    button: texts(locale, 'web-enter-button'),
  }
  return c.html(fillTemplate(web.assets.text('code.html'), locale, values))
}

/** Wrong codes are guesses: all of them together come at the pace of a session. Gives the answer to one that comes too soon. */
function tooSoon(c: Context, web: Web): Response | undefined {
  if (web.posts.mayMail('codes') > 0) return linkPage(c, web, requestLocale(c), { refused: 'too-many' })
  return undefined
}

/**
 * One-time links and codes of invitations (R2): looking at one changes nothing, so that a messenger's preview does not use it up; the button
 * does.
 */
export function linkRoutes(web: Web): Hono {
  const { links } = web.options
  const routes = new Hono()
  routes.get('/enter', (c) => {
    const typed = (c.req.query('code') ?? '').replace(/\s/g, '').slice(0, LONGEST_CODE)
    return typed === '' ? codePage(c, web) : c.redirect(`/enter/${encodeURIComponent(typed)}`, 303)
  })
  routes.get('/enter/:secret', async (c) => {
    const wait = tooSoon(c, web)
    if (wait) return wait
    const link = await links.look(c.req.param('secret'))
    if (!('refused' in link)) return linkPage(c, web, link.locale, {})
    web.posts.record('codes')
    return linkPage(c, web, requestLocale(c), link)
  })
  routes.post('/enter/:secret', async (c) => {
    const wait = tooSoon(c, web)
    if (wait) return wait
    const who = await whoAsks(c, web)
    const entered = await links.use(c.req.param('secret'), userAgent(c), 'seat' in who ? who.seat.person?.id : undefined)
    if ('refused' in entered) {
      web.posts.record('codes')
      return linkPage(c, web, requestLocale(c), entered)
    }
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
