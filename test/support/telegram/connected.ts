import type { Api } from 'grammy'
import type { Channel } from '../../../src/channels/channel.ts'
import { createTelegramApi } from '../../../src/channels/telegram/api.ts'
import { createTelegramChannel } from '../../../src/channels/telegram/create-telegram-channel.ts'
import type { Log } from '../../../src/channels/telegram/log.ts'
import { type TelegramNetwork, telegramNetwork } from '../../../src/channels/telegram/network.ts'
import type { FakeTelegram } from './fake-telegram.ts'

/** The product's Telegram channel in front of a fake one, with its waits noted instead of waited. */
export type Connected = {
  api: Api
  channel: Channel
  network: TelegramNetwork
  log: Log
  /** Milliseconds that would have been waited. */
  waits: number[]
  /** The seconds of each `retry_after`. */
  floods: number[]
  /** Everything that was logged, as JSON. */
  lines: string[]
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

export type ConnectOptions = { files?: Record<string, Uint8Array>; proxy?: string; attemptMs?: number; fileLimit?: number; token?: string }

export function connect(
  fake: FakeTelegram,
  { files = {}, proxy, attemptMs, fileLimit, token = fake.token }: ConnectOptions = {},
): Connected {
  const waits: number[] = []
  const floods: number[] = []
  const lines: string[] = []
  const note = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }))
  const log = { info: note, warn: note, error: note }
  const sleep = async (ms: number) => {
    waits.push(ms)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const network = telegramNetwork(fake.apiRoot, proxy)
  const api = createTelegramApi(token, network, { sleep, onFlood: (seconds) => floods.push(seconds), ...(attemptMs && { attemptMs }) })
  const readFile = async (id: string) => files[id] ?? Promise.reject(new Error(`no file ${id}`))
  const channel = createTelegramChannel({ api, token, network, readFile, log, ...(fileLimit && { fileLimit }) })
  return { api, channel, network, log, waits, floods, lines, sleep }
}
