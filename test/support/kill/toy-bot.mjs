// @ts-check
// The smallest bot that survives being killed: what it has taken is in a file before the messenger hears of it, what comes twice is
// taken once, and a text answers only a question that stood there before it. For trying out the driver.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const { API_ROOT, STATE_FILE = '', QUESTIONS = '3', DIE_AFTER = '0' } = process.env

/** `last` is the newest update taken; `asked` the message that carries the question, once it is known to be out.
 * @type {Record<string, { last: number, answers: string[], asked: number | null }>} */
const chats = existsSync(STATE_FILE) ? JSON.parse(readFileSync(STATE_FILE, 'utf8')) : {}
// Renamed into place: a file half written would be the end of it.
const keep = () => {
  writeFileSync(`${STATE_FILE}.new`, JSON.stringify(chats))
  renameSync(`${STATE_FILE}.new`, STATE_FILE)
}

/** @param {string} method @param {object} payload @returns {Promise<any>} */
const call = async (method, payload) => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${API_ROOT}/bot1:toy/${method}`, { method: 'POST', headers, body: JSON.stringify(payload) })
  return /** @type {any} */ (await response.json()).result
}

/** @param {string} chat @param {number} count */
const show = (chat, count) => {
  const confirm = { inline_keyboard: [[{ text: 'Confirm', callback_data: 'confirm' }]] }
  if (count > Number(QUESTIONS)) return call('sendMessage', { chat_id: chat, text: 'Saved' })
  if (count === Number(QUESTIONS)) return call('sendMessage', { chat_id: chat, text: 'Review', reply_markup: confirm })
  return call('sendMessage', { chat_id: chat, text: `Question ${count + 1} of ${QUESTIONS}` })
}

/** @param {any} update */
const take = ({ update_id, message, callback_query }) => {
  const chat = String((message ?? callback_query.message).chat.id)
  const { last = 0, answers = [], asked = null } = chats[chat] ?? {}
  if (update_id <= last) return chat
  const inTime = callback_query || (asked !== null && message.message_id > asked)
  if (message?.text === '/start') chats[chat] = { last: update_id, answers: [], asked: null }
  else if (inTime) chats[chat] = { last: update_id, answers: [...answers, message?.text ?? callback_query.data], asked: null }
  return chat
}

let taken = 0
for (let offset = 0; ; ) {
  for (const update of await call('getUpdates', { offset, timeout: 5 })) {
    offset = update.update_id + 1
    const chat = take(update)
    keep()
    if (++taken === Number(DIE_AFTER)) process.kill(process.pid, 'SIGKILL')
    const state = chats[chat]
    if (!state || state.asked !== null) continue
    state.asked = (await show(chat, state.answers.length)).message_id
    keep()
  }
}
