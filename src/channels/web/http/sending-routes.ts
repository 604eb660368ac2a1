import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { pressData } from '../message-body.ts'
import type { HistoryRow, Refusal } from '../ports.ts'
import { rowNumber } from '../row-number.ts'
import { toEvent } from '../to-event.ts'
import { refuse, type SeatedEnv, seatLocale, type Web } from './context.ts'
import { seated, unhurried } from './guard.ts'
import { readBytes, readJson } from './read-body.ts'

/** What the inbox takes of one text; a question may want less and then says so itself. */
export const TEXT_LIMIT = 8000
const FILE_LIMIT = 20 * 1024 * 1024
const MEGABYTE = 1024 * 1024
/** A file is in memory while it comes in. */
const UPLOADS_AT_ONCE = 4

const client = z.uuid()
const textRequest = z.object({ client, text: z.string().refine((text) => text.trim() !== '') })
const pressRequest = z.object({ client, ref: z.string().refine((ref) => (rowNumber(ref) ?? 0) > 0), data: pressData })

/** What a file may weigh, in bytes: what is kept, and never more than comes through here. */
export const fileLimit = ({ options }: Web): number => Math.min(options.files.limit, FILE_LIMIT)

/** The refusal of a file that weighs more. */
export const tooLarge = (web: Web): Refusal => ({ refused: 'file-too-large', params: { megabytes: Math.floor(fileLimit(web) / MEGABYTE) } })

type Sent = Pick<HistoryRow, 'direction' | 'body'> & { client: string }

/**
 * Stores what the page sent, hands it to the inbox and only then says 200. A repeated request finds its row and sends the same event
 * again, which the inbox knows: so whatever gets lost on the way, the page repeats until it hears 200, and the effect happens once.
 */
async function take(c: Context<SeatedEnv>, web: Web, sent: Sent): Promise<Response> {
  const { chatId } = c.get('seat')
  const { direction, body, client: slot } = sent
  const stored = await web.options.history.add({ chatId, direction, slot, body })
  if (!stored) return refuse(c, web, 401, 'session-unknown', seatLocale(c))
  await web.options.receiver.receive('web', [toEvent(stored.row)])
  web.hub.wake(chatId)
  const { seq, change } = stored.row
  return c.json({ seq, change })
}

async function takeFile(c: Context<SeatedEnv>, web: Web): Promise<Response> {
  const locale = seatLocale(c)
  const head = { client: client.safeParse(c.req.header('x-client-id')), name: decoded(c.req.header('x-file-name')) }
  if (!head.client.success) return refuse(c, web, 400, 'not-understood', locale)
  const bytes = await readBytes(c.req.raw, fileLimit(web))
  if (!bytes) return refuse(c, web, 413, tooLarge(web), locale)
  const file = await web.options.files.store(c.get('seat'), { name: head.name, bytes })
  if ('refused' in file) return refuse(c, web, 409, file, locale)
  const { id, name, size, mime } = file
  return take(c, web, { direction: 'in', client: head.client.data, body: { file: { id, name, size, mime } } })
}

function decoded(name: string | undefined): string {
  try {
    return decodeURIComponent(name ?? '')
  } catch {
    return ''
  }
}

/** What a person sends: texts, presses, files. */
export function sendingRoutes(web: Web): Hono<SeatedEnv> {
  const routes = new Hono<SeatedEnv>().use('/messages', seated(web), unhurried(web)).use('/presses', seated(web), unhurried(web))
  routes.use('/files', seated(web), unhurried(web))
  routes.post('/messages', async (c) => {
    const request = await readJson(c, textRequest)
    if ('refused' in request) return refuse(c, web, request.refused === 'too-long' ? 413 : 400, request.refused, seatLocale(c))
    if (request.text.length > TEXT_LIMIT) return refuse(c, web, 413, 'too-long', seatLocale(c))
    return take(c, web, { direction: 'in', client: request.client, body: { text: request.text } })
  })
  routes.post('/presses', async (c) => {
    const request = await readJson(c, pressRequest)
    if ('refused' in request) return refuse(c, web, 400, 'not-understood', seatLocale(c))
    return take(c, web, { direction: 'press', client: request.client, body: { ref: request.ref, data: request.data } })
  })
  let uploads = 0
  routes.post('/files', async (c) => {
    if (uploads >= UPLOADS_AT_ONCE) return refuse(c, web, 503, 'busy', seatLocale(c))
    uploads += 1
    return takeFile(c, web).finally(() => {
      uploads -= 1
    })
  })
  return routes
}
