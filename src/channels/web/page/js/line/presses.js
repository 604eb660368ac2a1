import { newId } from '../base/new-id.js'

/** A press that was sent and whose answer does not come is let go, so that it can be pressed again. */
const PATIENCE = 10_000
const waiting = new Map()

/** Shows that a press is under way. Undefined while an earlier press of the same button is: a double tap is one press. */
export function begin(view, data, button) {
  if (button.classList.contains('waiting')) return undefined
  const client = newId()
  button.classList.add('waiting')
  button.setAttribute('aria-busy', 'true')
  waiting.set(client, { button })
  return { client, kind: 'press', ref: String(view.seq), data }
}

/** The press is safe; its answer is on the way. */
export function sent(client) {
  const press = waiting.get(client)
  if (press) press.timer = setTimeout(() => end(client), PATIENCE)
}

/** The press has been answered. */
export function end(client) {
  const press = waiting.get(client)
  if (!press) return
  waiting.delete(client)
  clearTimeout(press.timer)
  press.button.classList.remove('waiting')
  press.button.removeAttribute('aria-busy')
}
