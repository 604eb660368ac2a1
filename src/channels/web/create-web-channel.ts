import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Address, Card, Channel, Refused, Replaces, Shown, SlotKey } from '../channel.ts'
import { createPaceLedger, type Pace } from '../pace.ts'
import { webApp } from './http/web-app.ts'
import { Hub } from './live/hub.ts'
import { toCardBody } from './message-body.ts'
import { readAssets } from './page-assets.ts'
import type { HistoryRow, WebChannelOptions } from './ports.ts'
import { rowNumber } from './row-number.ts'

/** The built-in web chat. */
export type WebChannel = Channel & {
  /** Answers a request; for tests and for other servers. */
  fetch(request: Request): Response | Promise<Response>
  /** Begins to serve; gives the port, which with `port` 0 is any that is free. Rejects when the port is taken. */
  listen(port: number, host?: string): Promise<{ port: number }>
  /** Lets the pages go (they come back by themselves) and stops serving. */
  close(): Promise<void>
}

/** What a session may send: 20 POSTs at once, 4 a second in the long run. */
const POSTS: Pace = { perChat: { perSecond: 4, burst: 20 } }

const shown = (row: HistoryRow): Shown => ({ ref: String(row.seq), order: row.seq })

/**
 * The web chat: receives what a page sends as Telegram-shaped updates and draws cards by writing them into the chat's history, from where
 * every page that is open takes them. `show` refuses `invalid` for a chat that does not exist and for a card beyond the limits,
 * `unchangeable` for a message to be replaced or skipped that is not there or where a file would come or go, `unreachable` when the database does not answer.
 */
export function createWebChannel(options: WebChannelOptions): WebChannel {
  const hub = new Hub()
  const posts = createPaceLedger(options.pace ?? POSTS, options.clock)
  const app = webApp({ options, hub, assets: readAssets(), posts })
  let server: Server | undefined
  return {
    name: 'web',
    fetch: (request) => app.fetch(request),
    show: (to, card, slot, replaces) => show(options, hub, { to, card, slot, ...(replaces && { replaces }) }),
    async ack(press, hint) {
      hub.tell(press.to.chatId, { event: 'ack', data: { id: press.id, ...(hint && { hint }) } })
    },
    async busy(to) {
      hub.tell(to.chatId, { event: 'busy', data: {} })
    },
    fetchFile: (ref) => options.files.fetch(ref),
    async listen(port, host = '127.0.0.1') {
      server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server
      return listening(server, port, host)
    },
    async close() {
      hub.endAll()
      if (server) await closed(server)
      server = undefined
    },
  }
}

type Showing = { to: Address; card: Card; slot: SlotKey; replaces?: Replaces }

async function show(options: WebChannelOptions, hub: Hub, { to, card, slot, replaces }: Showing): Promise<Shown | Refused> {
  const body = toCardBody(card)
  if (!body) return { refused: 'invalid' }
  const { chatId } = to
  try {
    // A reference of another channel is no number of ours.
    const seq = rowNumber(replaces?.ref)
    const edited = seq === undefined ? undefined : await options.history.edit(chatId, seq, body)
    if (replaces && !edited && replaces.otherwise === 'skip') return { refused: 'unchangeable' }
    const row = edited ?? (await options.history.add({ chatId, direction: 'out', slot, body }))?.row
    if (!row) return { refused: 'invalid' }
    hub.wake(chatId)
    return shown(row)
  } catch (error) {
    options.onError?.(error)
    return { refused: 'unreachable' }
  }
}

function listening(server: Server, port: number, host: string): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve({ port: (server.address() as AddressInfo).port })
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    // What still hangs after the pages were let go is a download or a client that does not read.
    setTimeout(() => server.closeAllConnections(), 1000).unref()
  })
}
