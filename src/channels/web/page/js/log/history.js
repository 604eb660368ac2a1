import { read } from '../base/api.js'
import { byId } from '../base/element.js'
import { earliest, isEmpty, takeMessages } from './log.js'

const NEAR_TOP = 150
let loading = false

const setMore = (more) => {
  byId('earlier').hidden = !more
}

/** Loads the page of messages before the earliest one here. */
async function loadEarlier() {
  if (loading || byId('earlier').hidden || isEmpty()) return
  loading = true
  // What is long past is not read aloud as if it had just arrived.
  byId('log').setAttribute('aria-busy', 'true')
  const { ok, body } = await read(`/api/history?before=${earliest()}`)
  if (ok) {
    takeMessages(body.messages)
    setMore(body.more)
  }
  byId('log').setAttribute('aria-busy', 'false')
  loading = false
}

/** Shows what the page begins with. */
export function showState({ messages, more }) {
  takeMessages(messages)
  setMore(more)
  byId('log').setAttribute('aria-busy', 'false')
}

/** Earlier messages come when the person scrolls up to them, or by the button. */
export function startHistory() {
  byId('earlier').addEventListener('click', loadEarlier)
  byId('log').addEventListener('scroll', () => byId('log').scrollTop < NEAR_TOP && loadEarlier())
}
