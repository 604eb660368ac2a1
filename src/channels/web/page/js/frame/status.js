import { byId, make } from '../base/element.js'
import { say } from '../base/words.js'
import { withSigns } from '../log/signs.js'

const HINT = 5000
const PATIENCE = 1500
const TYPING = { after: 300, until: 10_000 }
let hintTimer
let downTimer
let typingTimer

/** A short notice that is said politely and goes by itself; nothing is said here alone. */
export function hint(text) {
  clearTimeout(hintTimer)
  byId('hint').replaceChildren(...withSigns(text))
  hintTimer = setTimeout(() => byId('hint').replaceChildren(), HINT)
}

/** The line is broken: said only when it does not come back at once. */
export function down() {
  downTimer ??= setTimeout(() => {
    byId('connection').textContent = say('offline')
  }, PATIENCE)
}

export function up() {
  clearTimeout(downTimer)
  downTimer = undefined
  if (byId('connection').textContent !== say('offline')) return
  byId('connection').replaceChildren()
  hint(say('online'))
}

/** The server has another version of the page. */
export function outdated() {
  const button = make('button', { type: 'button', onclick: () => location.reload() }, say('update'))
  byId('connection').replaceChildren(`${say('updated')} `, button)
}

/** The bot prepares an answer: shown when it takes a moment, by way of `change`, which keeps the log from jumping. */
export function typing(change) {
  clearTimeout(typingTimer)
  typingTimer = setTimeout(() => {
    change(() => {
      byId('typing').hidden = false
    })
    typingTimer = setTimeout(typed, TYPING.until)
  }, TYPING.after)
}

/** The answer is here, or it takes too long to go on promising it. */
export function typed() {
  clearTimeout(typingTimer)
  byId('typing').hidden = true
}
