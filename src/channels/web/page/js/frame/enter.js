import { post, read } from '../base/api.js'
import { showNotice } from './notice.js'

const PAUSE = 2000
/** Where the demonstration simply begins anew. */
const FORGOTTEN = ['session-none', 'session-unknown', 'session-expired']
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE))

async function readState() {
  for (;;) {
    const { ok, body } = await read('/api/state')
    if (ok) return body
    await pause()
  }
}

/** What the page begins with. Undefined: nobody is signed in, and the page says so. A visitor of the demonstration is let in. */
export async function enter() {
  const first = await readState()
  const visits = !first.seated && first.demo && FORGOTTEN.includes(first.code) && (await post('/api/visits')).ok
  const state = visits ? await readState() : first
  if (state.seated) return state
  showNotice(state)
  return undefined
}

/** Whether the session still holds; when not, the page says why. */
export async function stillIn() {
  const state = await readState()
  if (!state.seated) showNotice(state)
  return state.seated
}
