import { describe, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openStage } from '../../support/web/stage.ts'
import { HOST, Visitor } from '../../support/web/visitor.ts'

describeEachDatabase((open) => {
  it('a POST that does not come from the page itself changes nothing', async () => {
    const { channel, bot } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    const body = JSON.stringify({ client: 'c0ffee00-0000-4000-8000-000000000000', text: 'чужое' })
    for (const origin of ['https://evil.example', 'http://chat.test.evil.example', 'http://chat.test:81', 'null', 'nonsense']) {
      expect((await visitor.post('/api/messages', body, { origin })).status).toBe(403)
    }
    const silent = new Request(`${HOST}/api/messages`, { method: 'POST', body, headers: { cookie: visitor.cookie } })
    expect((await channel.fetch(silent)).status).toBe(403)
    expect(bot.came).toEqual([])
    expect((await visitor.post('/api/messages', body, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('behind a proxy the public address counts as the page itself', async () => {
    const { channel } = await openStage(await open(), { publicUrl: 'https://chat.example' })
    const visitor = await new Visitor(channel).visit()
    expect((await visitor.json('/api/sign-out', {}, { origin: 'https://chat.example' })).status).toBe(200)
  })

  it('the cookie is HttpOnly and SameSite=Lax, Secure with https alone, and its secret is not stored', async () => {
    const { channel, app } = await openStage(await open())
    const visit = (url: string, headers: Record<string, string> = {}) =>
      channel.fetch(new Request(`${url}/api/visits`, { method: 'POST', body: '{}', headers: { origin: url, ...headers } }))
    const plain = (await visit('http://chat.test')).headers.get('set-cookie') ?? ''
    const secret = /^touchpoint_session=([\w-]{43}); Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/.exec(plain)?.[1] ?? ''
    expect(secret).toHaveLength(43)
    expect((await visit('https://chat.test')).headers.get('set-cookie')).toMatch(/; HttpOnly; Secure; SameSite=Lax$/)
    expect((await visit('http://chat.test', { 'x-forwarded-proto': 'https' })).headers.get('set-cookie')).toContain('Secure')
    expect(JSON.stringify(await app.storage.db.webSession.findMany())).not.toContain(secret)
  })

  it('no script from elsewhere runs, nobody frames the page, and no address is passed on', async () => {
    const { channel } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    for (const path of ['/', '/api/state', '/api/nothing', '/enter/unknown']) {
      const { headers } = await visitor.get(path)
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe(path.startsWith('/enter') ? 'same-origin' : 'no-referrer')
      expect(headers.get('cache-control')).toBe(path === '/' ? 'no-cache' : 'no-store')
    }
  })

  it('without a session nothing is told of any chat', async () => {
    const { channel, bot } = await openStage(await open())
    const stranger = new Visitor(channel)
    for (const cookie of ['', `touchpoint_session=${'x'.repeat(43)}`, 'touchpoint_session=short']) {
      stranger.cookie = cookie
      for (const path of ['/api/history', '/api/stream', '/api/files/1']) expect((await stranger.get(path)).status).toBe(401)
      expect(Object.keys(await stranger.state()).sort()).toEqual(['code', 'demo', 'locale', 'message', 'seated', 'texts'])
      expect((await stranger.write('пустите')).status).toBe(401)
      expect((await stranger.press('1', 'x')).status).toBe(401)
      expect((await stranger.attach('a.txt', Buffer.from('a'))).status).toBe(401)
      expect((await stranger.json('/api/next-working-day', {})).status).toBe(401)
    }
    expect(bot.came).toEqual([])
  })

  it('only web addresses become links, whatever a card holds', async () => {
    const { channel } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    const { chat } = await visitor.state()
    const text = ['https://site.example/a', 'javascript:alert(1)', 'data:text/html,x', 'site.example'].map((link) => ({
      text: '<b>',
      link,
    }))
    const rows = [
      [
        { label: 'Сайт', url: 'https://site.example/' },
        { label: 'Плохо', url: 'javascript:alert(1)' },
      ],
    ]
    await channel.show({ channel: 'web', chatId: chat }, { text, rows }, 's1')
    expect((await visitor.state()).messages[0]).toMatchObject({
      text: [{ text: '<b>', link: 'https://site.example/a' }, { text: '<b>' }, { text: '<b>' }, { text: '<b>' }],
      rows: [[{ label: 'Сайт', url: 'https://site.example/' }]],
    })
  })
})

describe('the page', () => {
  it('its files may be kept by the browser for good under their versioned address, the document may not', async () => {
    const { channel } = await stageWithoutData()
    const visitor = new Visitor(channel)
    const html = await (await visitor.get('/', { 'accept-language': 'en' })).text()
    const script = /src="(\/page\/[0-9a-f]{12}\/js\/chat\.js)"/.exec(html)?.[1] ?? ''
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<title>Chat assistant</title>')
    const current = await visitor.get(script)
    expect([current.status, current.headers.get('content-type'), current.headers.get('cache-control')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
    const outdated = await visitor.get('/page/000000000000/js/chat.js')
    expect([outdated.status, outdated.headers.get('cache-control')]).toEqual([200, 'no-store'])
    for (const path of ['/page/0/index.html', '/page/0/../ports.ts', '/page/0/%2e%2e/ports.ts', '/page/0/js']) {
      expect((await visitor.get(path)).status).toBe(404)
    }
  })
})

/** The page needs no database: what would ask one throws. */
async function stageWithoutData() {
  const { createWebChannel } = await import('../../../src/channels/web/create-web-channel.ts')
  const { I18n } = await import('@grammyjs/i18n')
  const i18n = new I18n({ defaultLocale: 'ru', directory: 'locales' })
  const nothing = {} as never
  const texts = (locale: string, key: string) => i18n.t(locale, key)
  const clock = { now: () => new Date('2026-11-20T08:00:00Z') }
  return {
    channel: createWebChannel({
      history: nothing,
      sessions: nothing,
      links: nothing,
      files: nothing,
      receiver: nothing,
      clock,
      texts,
      demo: false,
    }),
  }
}
