import { Hono } from 'hono'
import { fillTemplate } from '../fill-template.ts'
import { requestLocale, type Web } from './context.ts'

/** The page itself: one document for everybody, and the files it is made of. */
export function pageRoutes(web: Web): Hono {
  const { assets, options } = web
  const routes = new Hono()
  routes.get('/', (c) => {
    const lang = requestLocale(c)
    const values = { base: assets.base, name: options.texts(lang, 'web-name'), noscript: options.texts(lang, 'web-noscript') }
    c.header('Cache-Control', 'no-cache')
    return c.html(fillTemplate(assets.text('index.html'), lang, values))
  })
  routes.get('/page/:version/:name{.+}', (c) => {
    const asset = assets.get(c.req.param('name'))
    if (!asset) return c.notFound()
    const current = c.req.param('version') === assets.version
    // An outdated page may ask for a file by its old address: it gets the new one, but must not keep it under that name.
    c.header('Cache-Control', current ? 'public, max-age=31536000, immutable' : 'no-store')
    return c.body(asset.bytes, 200, { 'Content-Type': asset.type })
  })
  routes.get('/favicon.ico', (c) => c.redirect(`${assets.base}/icon.svg`, 302))
  return routes
}
