import type { IncomingEvent, Receiver } from '../../../src/channels/receiver.ts'

/** Holds up whoever passes until it is opened. */
export class Gate {
  open: () => void = () => undefined
  #arrive: () => void = () => undefined
  readonly #opened = new Promise<void>((resolve) => {
    this.open = resolve
  })
  readonly reached = new Promise<void>((resolve) => {
    this.#arrive = resolve
  })
  readonly pass = async () => {
    this.#arrive()
    await this.#opened
  }
}

/** Keeps everything; each step can be held up or made to fail. */
export class Notebook implements Receiver {
  readonly stored: IncomingEvent[] = []
  readonly received: IncomingEvent[][] = []
  failures = 0
  keeping: () => Promise<void> = async () => undefined
  room: () => Promise<void> = async () => undefined

  async store(_channel: string, events: readonly IncomingEvent[]) {
    this.stored.push(...events)
  }
  async receive(channel: string, events: readonly IncomingEvent[]) {
    if (channel !== 'telegram') throw new Error(`from ${channel}`)
    if (this.failures-- > 0) throw new Error('database is gone')
    await this.keeping()
    this.received.push([...events])
  }
}

/** The texts of what came in. */
export const textsOf = (events: readonly IncomingEvent[]) => events.map(({ update }) => update.message?.text)
