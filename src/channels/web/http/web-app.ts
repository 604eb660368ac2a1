import { Hono } from 'hono'
import { refuse, requestLocale, type Web } from './context.ts'
import { enteringRoutes, linkRoutes } from './entering-routes.ts'
import { pageRoutes } from './page-routes.ts'
import { readingRoutes } from './reading-routes.ts'
import { onlyFromOwnPage, securityHeaders } from './security.ts'
import { sendingRoutes } from './sending-routes.ts'

/** Every address of the web chat. */
export function webApp(web: Web): Hono {
  const app = new Hono()
  app.use(securityHeaders, onlyFromOwnPage(web))
  app.route('/', pageRoutes(web))
  app.route('/', linkRoutes(web))
  app.route('/api', enteringRoutes(web))
  app.route('/api', readingRoutes(web))
  app.route('/api', sendingRoutes(web))
  app.notFound((c) => refuse(c, web, 404, 'no-such-address', requestLocale(c)))
  app.onError((error, c) => {
    web.options.onError?.(error)
    return refuse(c, web, 503, 'not-stored', requestLocale(c))
  })
  return app
}
