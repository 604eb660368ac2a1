import type { FakeChat } from '../telegram/fake-chat.ts'
import type { FakeMessage } from '../telegram/fake-message.ts'
import type { World } from '../world.ts'
import { type ChatPerson, isLight, type Seen, spell } from './chat-person.ts'

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }
const TOKEN = /<(\/?)([a-z]+)(?: href="([^"]*)")?>|([^<]+)/g
const MARKS: Record<string, string> = { b: 'bold', i: 'italic', u: 'underline' }

const plain = (html: string): string => html.replace(/&(lt|gt|amp|quot);/g, (entity) => ENTITIES[entity] ?? entity)

/** Telegram's HTML with its marks spelled out. */
export function spellHtml(html: string): string {
  const open: { marks: Record<string, boolean>; link?: string } = { marks: {} }
  let spelled = ''
  for (const [, closing, tag = '', href, text] of html.matchAll(TOKEN)) {
    if (text !== undefined) spelled += spell({ text: plain(text), ...open.marks, link: open.link })
    else if (tag === 'a' && closing) delete open.link
    else if (tag === 'a') open.link = plain(href ?? '')
    else open.marks = { ...open.marks, [MARKS[tag] ?? tag]: closing === '' }
  }
  return spelled
}

/** A message of Telegram as its reader sees it. */
export const view = (message: FakeMessage): Seen => ({
  from: message.from,
  text: message.from === 'bot' ? spellHtml(message.html) : message.text,
  rows: message.rows.map((row) => row.map(({ label }) => label)),
  ...fileOf(message),
})

function fileOf({ file, content }: FakeMessage): { file?: string } {
  const name = file?.name ?? content.document?.file_name
  return name === undefined ? {} : { file: name }
}

/** What a person did, for the count of messages: `light` presses are ticks and turned pages. */
export type Deed = { what: 'text' | 'press' | 'file'; label: string; light: boolean }

/** Somebody in front of Telegram. */
export class TelegramPerson implements ChatPerson {
  readonly chat: FakeChat
  readonly deeds: Deed[] = []
  readonly #world: World
  #before = 0

  constructor(world: World, chat: FakeChat) {
    this.#world = world
    this.chat = chat
  }

  say(text: string): Promise<void> {
    return this.#act({ what: 'text', label: text, light: false }, () => this.chat.say(text))
  }

  press(label: string | RegExp): Promise<void> {
    const fits = (one: string) => (typeof label === 'string' ? one === label : label.test(one))
    const found = this.chat.shown
      .toReversed()
      .flatMap((message) => message.buttons)
      .find(fits)
    return this.#act({ what: 'press', label: found ?? '', light: isLight(found ?? '') }, () => this.chat.press(label))
  }

  /** A press with any data on any message, as an old or altered client can send it. */
  forge(data: string, message?: FakeMessage): Promise<void> {
    return this.#act({ what: 'press', label: data, light: false }, () => this.chat.forge(data, message))
  }

  attach(name: string, bytes: Uint8Array): Promise<void> {
    return this.#act({ what: 'file', label: name, light: false }, () => this.chat.sendFile(name, bytes, 'application/octet-stream'))
  }

  async seen(): Promise<Seen[]> {
    return this.chat.messages.map(view)
  }

  /** What answered the last deed: the newest of the messages that were drawn or edited since. Throws for silence. */
  get card(): Seen {
    const answer = this.chat.shown.filter((message) => message.changed > this.#before).at(-1)
    if (!answer) throw new Error(`no answer; the chat ends with ${this.chat.messages.at(-1)?.text}`)
    return view(answer)
  }

  get text(): string {
    return this.card.text
  }

  get buttons(): string[] {
    return this.card.rows.flat()
  }

  /** The callback data of the newest button with this label. */
  dataOf(label: string): string {
    const button = this.chat.shown
      .toReversed()
      .flatMap((message) => message.rows.flat())
      .find((one) => one.label === label)
    if (button?.data === undefined) throw new Error(`no button ${label}`)
    return button.data
  }

  async #act(deed: Deed, act: () => unknown): Promise<void> {
    this.#before = Math.max(0, ...this.chat.messages.map((message) => message.changed))
    act()
    this.deeds.push(deed)
    await this.#world.settle()
    const agreed = this.#world.agreeing && (await this.#agree())
    if (!agreed || !deed.label.startsWith('/')) return
    act()
    await this.#world.settle()
  }

  /** Gives the consents that are asked for (R3), where the test is about something else; a command has to be repeated then. */
  async #agree(): Promise<boolean> {
    let agreed = false
    for (const label of ['Даю согласие', 'Ознакомлен', 'I consent', 'Да, можно', 'Yes, you may']) {
      if (!this.chat.last?.buttons.includes(label)) continue
      agreed = true
      this.chat.press(label)
      await this.#world.settle()
    }
    return agreed
  }
}
