import type { Channel } from '../channels/channel.ts'
import { createPaceLedger, PACES, type PaceLedger, paced } from '../channels/pace.ts'
import { createTelegramApi } from '../channels/telegram/api.ts'
import { createTelegramChannel } from '../channels/telegram/create-telegram-channel.ts'
import type { Log } from '../channels/telegram/log.ts'
import { telegramNetwork } from '../channels/telegram/network.ts'
import type { Health } from '../channels/telegram/poll.ts'
import { setUpTelegram, telegramTexts } from '../channels/telegram/set-up-telegram.ts'
import { startTelegram, type TelegramReceiving } from '../channels/telegram/start-telegram.ts'
import type { House } from './compose.ts'

export type TelegramWishes = {
  token: string
  apiRoot: string
  proxy?: string
  log: Log
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
  health?: Health
}

/** Telegram on this house's dialogue. Its backlog is stored and under way together with what a crash left behind; `receiving.listen` begins the polling. */
export type OpenedTelegram = { channel: Channel; ledger: PaceLedger; receiving: TelegramReceiving; setUp: () => Promise<void> }

/** Throws TelegramTokenRefused; an unreachable Telegram stops nothing. */
export async function openTelegram({ app, intake, voices, authorityId, open }: House, wishes: TelegramWishes): Promise<OpenedTelegram> {
  const { token, apiRoot, proxy, log, sleep, health } = wishes
  const network = telegramNetwork(apiRoot, proxy)
  const ledger = createPaceLedger(PACES.telegram, app.clock)
  const api = createTelegramApi(token, network, {
    onFlood: (seconds) => ledger.pause(seconds),
    place: () => ledger.place(),
    ...(sleep && { sleep }),
  })
  const readFile = async (id: string): Promise<Uint8Array> => {
    const found = await app.files.get(authorityId, id)
    if (!found) throw new Error(`no file ${id}`)
    return found.bytes
  }
  const channel = paced(createTelegramChannel({ api, token, network, readFile, log }), ledger)
  open(channel)
  const receiving = await startTelegram({ api, receiver: intake, log, ...(sleep && { sleep }), ...(health && { health }) })
  const known = async (): Promise<void> => {
    const me = receiving.me ?? (await api.getMe().catch(() => undefined))
    if (me) app.entrances.telegram = me.username
  }
  if (receiving.me) await known()
  await intake.replay('telegram')
  const texts = { ru: telegramTexts(voices.ru.t), en: telegramTexts(voices.en.t) }
  return {
    channel,
    ledger,
    receiving,
    setUp: async () => {
      await setUpTelegram(api, texts, log)
      if (!receiving.me) await known()
    },
  }
}
