import { post, upload } from '../base/api.js'
import { forget, keep, recallAll } from '../base/kept.js'

const WAITS = [1000, 2000, 4000, 8000, 15_000, 30_000]
/** What the server will never take, however often it comes. */
const isFinal = (status) => [400, 403, 404, 409, 413].includes(status)

/**
 * What the person sends, one after the other in the sequence of sending, each until the server says that it is safe. Texts outlive a
 * reload of the page; every tab that finds one may send it, since the server takes a client id once.
 * An item: { client, kind: 'text' | 'press' | 'file', state: 'waiting' | 'trying' | 'failed', … }.
 */
export class Queue {
  #prefix
  #on
  #items = []
  #busy = false
  #timer
  #failures = 0

  /** `on`: `changed(item)`, `sent(item)`, `gone()`. */
  constructor(chat, on) {
    this.#prefix = `unsent:${chat}:`
    this.#on = on
    addEventListener('online', () => this.hurry())
  }

  /** Takes up what an earlier page of this browser could not send. */
  restore() {
    const items = recallAll(this.#prefix).sort((a, b) => a.at - b.at)
    for (const item of items) this.#take(item)
    return items.length
  }

  add(item) {
    if (item.kind === 'text') keep(this.#prefix + item.client, item)
    this.#take(item)
  }

  /** Tries again now. */
  hurry() {
    clearTimeout(this.#timer)
    this.#failures = 0
    void this.#pump()
  }

  retry(item) {
    item.state = 'waiting'
    this.#on.changed(item)
    this.hurry()
  }

  drop(item) {
    this.#items = this.#items.filter((other) => other !== item)
    forget(this.#prefix + item.client)
  }

  #take(item) {
    item.state = 'waiting'
    this.#items.push(item)
    this.#on.changed(item)
    void this.#pump()
  }

  async #pump() {
    if (this.#busy) return
    this.#busy = true
    try {
      for (let item = this.#next(); item; item = this.#next()) if (!(await this.#send(item))) break
    } finally {
      this.#busy = false
    }
  }

  #next() {
    return this.#items.find(({ state }) => state !== 'failed')
  }

  /** False: it has to wait. */
  async #send(item) {
    const { ok, status, body, wait } = await this.#deliver(item)
    if (ok) {
      this.#failures = 0
      this.drop(item)
      this.#on.sent(item)
      return true
    }
    if (status === 401) {
      this.#on.gone()
      return false
    }
    item.state = isFinal(status) ? 'failed' : 'trying'
    item.reason = isFinal(status) || status === 429 ? body.message : undefined
    this.#on.changed(item)
    if (item.state === 'failed') return true
    this.#later(wait * 1000)
    return false
  }

  #deliver(item) {
    const { client, kind } = item
    if (kind === 'press') return post('/api/presses', { client, ref: item.ref, data: item.data })
    if (kind === 'text') return post('/api/messages', { client, text: item.text })
    return upload(item, (part) => {
      item.progress = part
      this.#on.changed(item)
    })
  }

  #later(asked) {
    const wait = asked || WAITS[Math.min(this.#failures, WAITS.length - 1)]
    this.#failures += 1
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#pump(), wait)
  }
}
