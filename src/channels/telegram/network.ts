import { Agent, get as httpGet, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, get as httpsGet } from 'node:https'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { FileUnavailable } from '../file-unavailable.ts'

export const TELEGRAM_API_ROOT = 'https://api.telegram.org'

/** How Telegram is reached: calls and file downloads go the same way. `apiRoot` has no slash at its end. */
export type TelegramNetwork = { apiRoot: string; agent: Agent }

/**
 * @param apiRoot another Bot API server than Telegram's own (TELEGRAM_API_ROOT)
 * @param proxy address of an HTTP proxy (HTTPS_PROXY), which is then used for everything
 */
export function telegramNetwork(apiRoot = TELEGRAM_API_ROOT, proxy?: string): TelegramNetwork {
  const root = apiRoot.replace(/\/+$/, '')
  if (proxy) return { apiRoot: root, agent: new HttpsProxyAgent(proxy, { keepAlive: true }) }
  return { apiRoot: root, agent: root.startsWith('https:') ? new HttpsAgent({ keepAlive: true }) : new Agent({ keepAlive: true }) }
}

/**
 * The bytes behind `url`, at most `limit` of them: more are not read. Throws FileUnavailable, which never contains the address: the bot's
 * token is part of it.
 */
export async function download(url: string, agent: Agent, limit: number, silenceMs = 30_000): Promise<Uint8Array> {
  const response = await open(url, agent, silenceMs).catch(unreachable)
  const { statusCode: status = 0 } = response
  if (status !== 200) {
    response.destroy()
    throw new FileUnavailable(status >= 500 ? 'unreachable' : 'gone', `status ${status}`)
  }
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) break // leaving the loop ends the connection
      chunks.push(chunk)
    }
  } catch (error) {
    return unreachable(error)
  }
  if (size > limit) throw new FileUnavailable('too-large', `over ${limit} bytes`)
  return Buffer.concat(chunks)
}

function open(url: string, agent: Agent, silenceMs: number): Promise<IncomingMessage> {
  const get = url.startsWith('https:') ? httpsGet : httpGet
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, timeout: silenceMs }, resolve)
    request.on('timeout', () => request.destroy(new Error('no answer')))
    request.on('error', reject)
  })
}

const unreachable = (error: unknown): never => {
  throw new FileUnavailable('unreachable', error instanceof Error && 'code' in error ? String(error.code) : 'connection dropped')
}
