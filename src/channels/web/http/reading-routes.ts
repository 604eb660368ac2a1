import { type Context, Hono } from 'hono'
import { PageStream } from '../live/page-stream.ts'
import { cardBody, fileBody } from '../message-body.ts'
import type { HistoryRow } from '../ports.ts'
import { rowNumber } from '../row-number.ts'
import { refuse, requestLocale, type SeatedEnv, seatLocale, type Web } from './context.ts'
import { seated } from './guard.ts'
import { historyPage, pageState } from './page-state.ts'

const fileIdOf = (row: HistoryRow): string | undefined =>
  row.direction === 'out' ? cardBody.safeParse(row.body).data?.file?.id : fileBody.safeParse(row.body).data?.file.id

/** Bytes leave as an attachment that nothing may run in: a file is what somebody sent, whatever its name says. */
async function download(c: Context<SeatedEnv>, web: Web): Promise<Response> {
  const seat = c.get('seat')
  const seq = rowNumber(c.req.param('seq'))
  const row = seq === undefined ? undefined : await web.options.history.one(seat.chatId, seq)
  const id = row && fileIdOf(row)
  const file = id === undefined ? undefined : await web.options.files.read(seat, id)
  if (!file) return refuse(c, web, 404, 'file-gone', seatLocale(c))
  const plain = file.name.replace(/[^\w.-]+/g, '_')
  return c.body(new Uint8Array(file.bytes), 200, {
    'Content-Type': file.mime,
    'Content-Length': String(file.bytes.byteLength),
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, escaped)}`,
    'Cache-Control': 'private, max-age=3600',
  })
}

const escaped = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`

function stream(c: Context<SeatedEnv>, web: Web): Response {
  const change = rowNumber(c.req.header('last-event-id')) ?? rowNumber(c.req.query('after')) ?? 0
  const start = { secret: c.get('secret'), seat: c.get('seat'), change, locale: requestLocale(c), version: web.assets.version }
  const body = new PageStream(web.hub, web.options, start).body()
  // X-Accel-Buffering: a proxy that collects an answer before it passes it on would keep every message back.
  return c.body(body, 200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' })
}

/** What a page reads: its beginning, earlier messages, what happens, files. */
export function readingRoutes(web: Web): Hono<SeatedEnv> {
  const routes = new Hono<SeatedEnv>()
  routes.get('/state', async (c) => c.json(await pageState(c, web)))
  routes.get('/history', seated(web), async (c) => c.json(await historyPage(web, c.get('seat').chatId, rowNumber(c.req.query('before')))))
  routes.get('/stream', seated(web), (c) => stream(c, web))
  routes.get('/files/:seq', seated(web), (c) => download(c, web))
  return routes
}
