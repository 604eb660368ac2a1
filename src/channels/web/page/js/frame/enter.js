import { post, read } from '../base/api.js'
import { showNotice } from './notice.js'

const PAUSE = 2000
/** Where the demonstration simply begins anew. */
const FORGOTTEN = ['session-none', 'session-unknown', 'session-expired']
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE))

async function readState() {
  for (;;) {
    const state = await read('/api/state')
    if (state.ok || state.status === 401) return state
    await pause()
  }
}

/** What the page begins with. Undefined: nobody is signed in, and the page says so. A visitor of the demonstration is let in. */
export async function enter() {
  const state = await readState()
  if (state.ok) return state.body
  if (FORGOTTEN.includes(state.body.code)) {
    const { body } = await read('/api/entrance')
    const visit = body.demo && (await post('/api/visits'))
    const visited = visit?.ok && (await readState())
    if (visited?.ok) return visited.body
  }
  await showNotice(state.body.message)
  return undefined
}

/** Whether the session still holds; when not, the page says why. */
export async function stillIn() {
  const state = await readState()
  if (!state.ok) await showNotice(state.body.message)
  return state.ok
}
