import { read } from './base/api.js'
import { byId } from './base/element.js'
import { keepLinked, takeLinked } from './base/linked.js'
import { newId } from './base/new-id.js'
import { say, setWords } from './base/words.js'
import { giveBack, startComposer } from './frame/composer.js'
import { enter, stillIn } from './frame/enter.js'
import { drawHead, startHead } from './frame/head.js'
import * as status from './frame/status.js'
import { Line } from './line/live.js'
import * as presses from './line/presses.js'
import { Queue } from './line/queue.js'
import { showState, startHistory } from './log/history.js'
import { emptyLog, isEmpty, latestChange, onPressed, redraw, takeLive } from './log/log.js'
import { arrived, startNewest } from './log/newest.js'
import { atEnd, keepingPlace, toEnd, watchSize } from './log/place.js'
import { drawSent, drawUnsent, removeUnsent } from './log/unsent.js'

/** The page while somebody is signed in. */
class Chat {
  #state
  #queue
  #line

  constructor(state) {
    this.#state = state
    this.#queue = new Queue(state.chat, {
      changed: (item) => this.#itemChanged(item),
      sent: (item) => (item.kind === 'press' ? presses.sent(item.client) : drawSent(item)),
      gone: () => this.#gone(),
    })
    this.#line = new Line({
      change: latestChange,
      event: (name, data) => this.#heard(name, data),
      up: () => {
        status.up()
        this.#queue.hurry()
      },
      down: status.down,
      gone: () => this.#gone(),
    })
  }

  start() {
    const state = this.#state
    setWords(state.texts, state.facts.locale)
    drawHead(state.facts, state.demo)
    byId('chat').hidden = false
    const gone = () => this.#gone()
    startHead(state, { text: (text) => this.#send({ kind: 'text', text }), refused: status.hint, gone })
    onPressed((view, data, button) => this.#press(view, data, button))
    emptyLog(state.change)
    showState(state)
    startHistory()
    startNewest()
    toEnd()
    watchSize()
    startComposer(state.chat, { text: (text) => this.#send({ kind: 'text', text }), file: (file) => this.#sendFile(file) })
    this.#line.open()
    // A chat begins with the bot's greeting, as it does in a messenger.
    const linked = takeLinked()
    if (this.#queue.restore() === 0 && isEmpty() && !linked) this.#send({ kind: 'text', text: '/start' })
    if (linked) this.#send({ kind: 'text', text: linked })
    addEventListener('hashchange', () => {
      keepLinked()
      const next = takeLinked()
      if (next) this.#send({ kind: 'text', text: next })
    })
  }

  #send(item) {
    this.#queue.add({ client: newId(), at: Date.now(), ...item })
    toEnd()
  }

  #sendFile(file) {
    if (file.size > this.#state.limits.file) status.hint(say('refused-file-too-large'))
    else this.#send({ kind: 'file', file })
  }

  #press(view, data, button) {
    const item = presses.begin(view, data, button)
    if (item) this.#queue.add(item)
  }

  #itemChanged(item) {
    if (item.kind === 'press') {
      if (item.state !== 'failed') return
      presses.end(item.client)
      this.#queue.drop(item)
      if (item.reason) status.hint(item.reason)
      return
    }
    const drop = () => {
      this.#queue.drop(item)
      removeUnsent(item)
      byId('text').focus()
    }
    const edit = () => {
      drop()
      giveBack(item.text)
    }
    drawUnsent(item, { retry: () => this.#queue.retry(item), edit, drop })
  }

  #heard(name, data) {
    if (name === 'message') this.#message(data)
    if (name === 'facts') void this.#facts(data)
    if (name === 'reset') void this.#reset(data)
    if (name === 'hello' && data.version !== this.#state.version) status.outdated()
    if (name === 'busy') status.typing((show) => keepingPlace(show))
    if (name === 'ack') {
      presses.end(data.id)
      if (data.hint) status.hint(data.hint)
    }
  }

  #message(view) {
    const wasAtEnd = atEnd()
    if (!view.own) keepingPlace(status.typed)
    if (takeLive(view) && !view.own) arrived(wasAtEnd)
  }

  async #facts(facts) {
    const before = this.#state.facts
    this.#state.facts = facts
    if (facts.locale !== before.locale) {
      const { ok, body } = await read('/api/state')
      if (ok) setWords(body.texts, body.facts.locale)
    }
    drawHead(facts, this.#state.demo)
    if (facts.locale !== before.locale || facts.today !== before.today) redraw()
  }

  async #reset({ head }) {
    emptyLog(head)
    const { ok, body } = await read('/api/state')
    if (ok) showState(body)
  }

  async #gone() {
    this.#line.close()
    if (await stillIn()) location.reload()
  }
}

keepLinked()
const state = await enter()
if (state) new Chat(state).start()
