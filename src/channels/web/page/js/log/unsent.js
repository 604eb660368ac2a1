import { byId, make } from '../base/element.js'
import { say } from '../base/words.js'
import { isKnown } from './log.js'
import { drawMessage, makeMessage } from './message.js'
import { keepingPlace } from './place.js'

const action = (key, onclick) => make('button', { type: 'button', onclick }, say(key))

function viewOf({ kind, text, file }) {
  if (kind === 'file') return { own: true, text: [], rows: [], file: { name: file.name, size: file.size } }
  return { own: true, text: [{ text }], rows: [] }
}

/** What stands under a message that is not safe yet, and what can be done about it. */
function stateOf(item, { retry, edit, drop }) {
  if (item.state === 'failed') {
    const words = make('span', {}, [say('not-sent'), item.reason].filter(Boolean).join(' '))
    const again = item.kind === 'text' ? action('edit', () => edit(item)) : action('retry', () => retry(item))
    return [words, again, action('discard', () => drop(item))]
  }
  if (item.state === 'trying') return [make('span', {}, item.reason ?? say('sent-later')), action('retry', () => retry(item))]
  if (item.kind === 'file')
    return [make('progress', { className: 'progress', value: item.progress ?? 0, max: 1, 'aria-label': say('sending') })]
  return []
}

const find = ({ client }) => byId('messages').querySelector(`[data-client="${client}"]`)

/**
 * Shows a text or a file that is on its way, at the end of the log; `on`: what its buttons do. The server may have it although its answer
 * was lost: then its own copy stands in the log already.
 */
export function drawUnsent(item, on) {
  if (isKnown(item.client)) return
  keepingPlace(() => {
    const element = find(item) ?? makeMessage(true)
    if (!element.isConnected) {
      element.dataset.client = item.client
      element.classList.add('fresh')
      element.append(make('div', { className: 'state' }))
      drawMessage(element, viewOf(item), () => {})
      byId('messages').append(element)
    }
    element.classList.toggle('failed', item.state === 'failed')
    const state = element.querySelector('.state')
    state.replaceChildren(...stateOf(item, on))
    state.hidden = state.childElementCount === 0
  })
}

/** The server has it; its own copy is about to take this one's place. */
export function drawSent(item) {
  find(item)?.querySelector('.state')?.replaceChildren()
}

export const removeUnsent = (item) => keepingPlace(() => find(item)?.remove())
