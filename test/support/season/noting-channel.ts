import type { Address, Button, Card, Channel, Shown } from '../../../src/channels/channel.ts'

/** A card that left the program: `slot` is the occasion of what was sent unasked, absent for an answer. */
export type Left = { chatId: string; text: string; buttons: Button[]; slot?: string }

const UNASKED = 'outbox:'
const spelled = ({ text }: Card): string => text.map((span) => (typeof span === 'string' ? span : span.text)).join('')

/** The far end of a channel: keeps what people see, and gives files that somebody attached. */
export class NotingChannel implements Channel {
  readonly name = 'telegram'
  readonly left: Left[] = []
  readonly files = new Map<string, Uint8Array>()
  /** Counts through everything that is said in any chat, whoever says it. */
  order = 0

  async show({ chatId }: Address, card: Card, slot: string): Promise<Shown> {
    this.order += 1
    const unasked = slot.startsWith(UNASKED) && { slot: slot.slice(UNASKED.length) }
    this.left.push({ chatId, text: spelled(card), buttons: card.rows.flat(), ...unasked })
    return { ref: String(this.order), order: this.order }
  }
  async ack(): Promise<void> {}
  async busy(): Promise<void> {}
  async fetchFile(ref: string): Promise<Uint8Array> {
    const bytes = this.files.get(ref)
    if (!bytes) throw new Error(`no file ${ref}`)
    return bytes
  }
}
