import { type Api, InputFile } from 'grammy'
import {
  type Address,
  type Card,
  type CardFile,
  type Channel,
  isShown,
  type Refused,
  type Replaces,
  type Shown,
  type SlotKey,
} from '../channel.ts'
import { lengthOf, toHtml, toKeyboard } from './draw.ts'
import { fetchFile } from './fetch-file.ts'
import type { Log } from './log.ts'
import type { TelegramNetwork } from './network.ts'
import { describeFailure, isNotModified, refusalOf } from './refusal.ts'

/** `readFile` gives the bytes of a kept file by StoredFile.id and throws when there is none. */
export type TelegramChannelOptions = {
  api: Api
  token: string
  network: TelegramNetwork
  readFile: (id: string) => Promise<Uint8Array>
  log: Log
  /** For tests; Telegram itself hands out at most 20 MB. */
  fileLimit?: number
}

const CAPTION_LIMIT = 1024
const HINT_LIMIT = 200
const LOOKS = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const

/**
 * Draws cards with Telegram's Bot API. The slot is not transmittable there, so a card whose answer got lost on the way may come twice.
 * A card with a file never takes the place of an earlier message, which Telegram cannot do: it counts as `unchangeable`.
 */
export function createTelegramChannel(options: TelegramChannelOptions): Channel {
  const { api, log } = options
  return {
    name: 'telegram',
    show: (to, card, slot, replaces) => show({ ...options, slot, to, card }, replaces),
    ack: ({ id }, hint) => decorate(log, 'answerCallbackQuery', api.answerCallbackQuery(id, hint ? { text: cut(hint, HINT_LIMIT) } : {})),
    async busy({ chatId }) {
      void decorate(log, 'sendChatAction', api.sendChatAction(Number(chatId), 'typing'))
    },
    fetchFile: (ref) => fetchFile(api, options.token, options.network, ref, options.fileLimit),
  }
}

/** One card on its way. */
type Showing = TelegramChannelOptions & { slot: SlotKey; to: Address; card: Card }

async function show(showing: Showing, replaces?: Replaces): Promise<Shown | Refused> {
  const { card, readFile } = showing
  if (replaces) {
    const result = card.file ? ({ refused: 'unchangeable' } as const) : await redraw(showing, replaces.ref)
    const gone = !isShown(result) && result.refused === 'unchangeable'
    if (!gone || replaces.otherwise === 'skip') return result
  }
  const file = card.file && inputFile(card.file, await readFile(card.file.id))
  return attempt(showing, () => (file ? sendWithFile(showing, file) : sendText(showing)))
}

function redraw(showing: Showing, ref: string): Promise<Shown | Refused> {
  const { api, to, card } = showing
  const id = Number(ref)
  return attempt(showing, async () => {
    try {
      await api.editMessageText(Number(to.chatId), id, toHtml(card.text), { ...LOOKS, ...toKeyboard(card.rows) })
    } catch (error) {
      if (!isNotModified(error)) throw error
    }
    return id
  })
}

async function sendText({ api, to, card }: Showing): Promise<number> {
  return (await api.sendMessage(Number(to.chatId), toHtml(card.text), { ...LOOKS, ...toKeyboard(card.rows) })).message_id
}

/** One message where the text fits a caption; else the text with the buttons, which can be drawn over later, then the file alone. */
async function sendWithFile(showing: Showing, file: InputFile): Promise<number> {
  const { card } = showing
  const length = lengthOf(card.text)
  if (length > CAPTION_LIMIT) {
    const id = await sendText(showing)
    await sendFile(showing, file, {})
    return id
  }
  const caption = length > 0 ? { caption: toHtml(card.text), parse_mode: LOOKS.parse_mode } : {}
  return await sendFile(showing, file, { ...caption, ...toKeyboard(card.rows) })
}

/** A picture is seen in the chat at once; anything else is a file, as it is. */
async function sendFile({ api, to, card }: Showing, file: InputFile, more: Parameters<Api['sendDocument']>[2]): Promise<number> {
  const chat = Number(to.chatId)
  return (await (card.file?.picture ? api.sendPhoto(chat, file, more) : api.sendDocument(chat, file, more))).message_id
}

/** The library writes the name into a header as it is. */
const inputFile = (file: CardFile, bytes: Uint8Array): InputFile => new InputFile(bytes, file.name.replace(/[\p{Cc}";\\/]/gu, '_'))

const cut = (text: string, limit: number): string => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text)

async function attempt({ log, slot }: Showing, call: () => Promise<number>): Promise<Shown | Refused> {
  try {
    const id = await call()
    return { ref: String(id), order: id }
  } catch (error) {
    const refused = refusalOf(error)
    if (refused.refused === 'invalid') log.error({ slot, ...describeFailure(error) }, 'telegram will never accept this card')
    else if (refused.refused === 'busy' || refused.refused === 'unreachable')
      log.warn({ slot, ...describeFailure(error) }, 'telegram did not take a card')
    return refused
  }
}

/** What must not disturb anything. A press from before a restart is too old to be answered: nothing is lost by that. */
async function decorate(log: Log, method: string, call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    const failure = describeFailure(error)
    if (!/query is too old/i.test(failure.description)) log.info({ method, ...failure }, 'telegram did not take a decoration')
  }
}
