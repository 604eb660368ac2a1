import { read } from '../base/api.js'

/** Longer than two beats of the server without a sign: the line is dead although nobody said so. */
const SILENCE = 40_000
/** A page that nobody looks at for so long lets its line go: browsers allow a site only six, and links open many pages. */
const UNSEEN = 300_000
const WAITS = [500, 1000, 2000, 4000, 8000, 15_000]

/**
 * The line on which the server tells what happens. It is opened anew from the latest change that the page knows until it stands again,
 * so nothing is lost and nothing comes twice that matters.
 * `on`: `event(name, data)`, `up()`, `down()`, `gone()` (the session has ended), and `change()` gives where to go on.
 */
export class Line {
  #on
  #source
  #silence
  #retry
  #unseen
  #failures = 0
  #turn = 0

  constructor(on) {
    this.#on = on
    addEventListener('online', () => this.reopen())
    addEventListener('offline', () => this.#broken())
    document.addEventListener('visibilitychange', () => this.#looked())
  }

  open() {
    this.close()
    const source = new EventSource(`/api/stream?after=${this.#on.change()}`)
    this.#source = source
    for (const name of ['hello', 'message', 'facts', 'busy', 'ack', 'reset', 'beat', 'gone']) {
      source.addEventListener(name, (event) => this.#heard(source, name, event.data))
    }
    source.onerror = () => this.#source === source && this.#broken()
    this.#listen()
  }

  close() {
    this.#turn += 1
    clearTimeout(this.#silence)
    clearTimeout(this.#retry)
    this.#source?.close()
    this.#source = undefined
  }

  /** Tries at once, as soon as there is reason to hope. */
  async reopen() {
    this.close()
    const turn = this.#turn
    const { ok, status } = await read('/api/history?before=0')
    if (turn !== this.#turn) return
    if (ok) this.open()
    else if (status === 401) this.#on.gone()
    else this.#broken()
  }

  #heard(source, name, data) {
    if (this.#source !== source) return
    this.#listen()
    if (name === 'hello') {
      this.#failures = 0
      this.#on.up()
    }
    if (name === 'gone') {
      this.close()
      this.#on.gone()
    } else this.#on.event(name, JSON.parse(data))
  }

  #looked() {
    clearTimeout(this.#unseen)
    if (document.visibilityState !== 'visible') this.#unseen = setTimeout(() => this.close(), UNSEEN)
    else if (this.#source === undefined) void this.reopen()
  }

  #listen() {
    clearTimeout(this.#silence)
    this.#silence = setTimeout(() => this.#broken(), SILENCE)
  }

  #broken() {
    this.close()
    this.#on.down()
    const wait = WAITS[Math.min(this.#failures, WAITS.length - 1)]
    this.#failures += 1
    this.#retry = setTimeout(() => this.reopen(), wait)
  }
}
