import type { MessageView } from '../../../src/channels/web/message-view.ts'
import { Visitor } from '../web/visitor.ts'
import type { World } from '../world.ts'
import { type ChatPerson, type Seen, spell } from './chat-person.ts'

const view = ({ own, text, rows, file }: MessageView): Seen => ({
  from: own ? 'person' : 'bot',
  text: text.map(spell).join(''),
  rows: rows.map((row) => row.map(({ label }) => label)),
  ...(file && { file: file.name }),
})

/** Somebody in front of the page of the web chat. */
export class WebPerson implements ChatPerson {
  readonly visitor: Visitor
  readonly #world: World

  private constructor(world: World) {
    this.#world = world
    this.visitor = new Visitor(world.web)
  }

  /** A visitor of the demonstration, who is nobody yet. */
  static async visit(world: World): Promise<WebPerson> {
    const person = new WebPerson(world)
    await person.visitor.visit()
    return person
  }

  /** Somebody whose browser holds the secret of a session that is open. */
  static seated(world: World, secret: string): WebPerson {
    const person = new WebPerson(world)
    person.visitor.cookie = `touchpoint_session=${secret}`
    return person
  }

  say(text: string): Promise<void> {
    return this.#sent(this.visitor.write(text))
  }

  /** A press with any data, as an altered page can send it; gives what the bot said last then. Throws for silence. */
  async forge(data: string): Promise<string> {
    const before = await this.#newest()
    await this.#sent(this.visitor.press(before?.seq === undefined ? '1' : String(before.seq), data))
    const after = await this.#newest()
    if (!after || JSON.stringify(after) === JSON.stringify(before)) throw new Error(`no answer to ${data}`)
    return view(after).text
  }

  async press(label: string | RegExp): Promise<void> {
    const fits = (one: string) => (typeof label === 'string' ? one === label : label.test(one))
    for (const message of (await this.#messages()).toReversed()) {
      const button = message.rows.flat().find((one) => fits(one.label))
      if (button) return this.#sent(this.visitor.press(String(message.seq), button.data ?? ''))
    }
    throw new Error(`no button ${label}`)
  }

  attach(name: string, bytes: Uint8Array): Promise<void> {
    return this.#sent(this.visitor.attach(name, bytes))
  }

  async seen(): Promise<Seen[]> {
    return (await this.#messages()).map(view)
  }

  /** The bot's newest message. */
  async #newest(): Promise<MessageView | undefined> {
    const { messages } = (await (await this.visitor.get('/api/history')).json()) as { messages: MessageView[] }
    return messages.findLast(({ own }) => !own)
  }

  /** The whole history, which comes in pages. */
  async #messages(): Promise<MessageView[]> {
    let all: MessageView[] = []
    for (;;) {
      const before = all[0] ? `?before=${all[0].seq}` : ''
      const page = (await (await this.visitor.get(`/api/history${before}`)).json()) as { messages: MessageView[]; more: boolean }
      all = [...page.messages, ...all]
      if (!page.more) return all
    }
  }

  /** The page is as patient as its server asks: four deeds a second are taken in the long run. */
  async #sent(sending: Promise<Response>): Promise<void> {
    const response = await sending
    if (!response.ok) throw new Error(`the chat did not take it: ${response.status} ${await response.text()}`)
    this.#world.clock.pass(250)
    await this.#world.settle()
  }
}
