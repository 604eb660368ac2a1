import { post } from '../base/api.js'
import { byId } from '../base/element.js'
import { say, setWords } from '../base/words.js'

/** Instead of the chat: why there is none, and how to get in (R2). What stood in the chat is taken away. */
export function showNotice({ texts, locale, demo, message }) {
  setWords(texts, locale)
  byId('sign-out-dialog').close()
  byId('chat').hidden = true
  byId('messages').replaceChildren()
  byId('notice').hidden = false
  byId('notice-title').textContent = say('no-session-title')
  byId('notice-reason').textContent = message
  byId('notice-how').textContent = demo ? '' : say('no-session-how')
  byId('notice-code').hidden = demo
  const button = byId('notice-button')
  button.hidden = !demo
  button.textContent = say('begin-again')
  button.onclick = async () => {
    const visit = await post('/api/visits')
    if (visit.ok) location.reload()
    else byId('notice-reason').textContent = visit.body.message ?? say('offline')
  }
}
