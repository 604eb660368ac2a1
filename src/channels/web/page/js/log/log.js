import { dateOf, dayName } from '../base/dates.js'
import { byId, make } from '../base/element.js'
import { drawMessage, makeMessage } from './message.js'
import { keepingPlace } from './place.js'

/** What the server has told of the chat, by number, and the latest change among it. */
const known = new Map()
const ownIds = new Set()
let change = 0
let press = () => {}

const list = () => byId('messages')

/** From now on a press on a message's button goes to `onPress(view, data, button)`. */
export function onPressed(onPress) {
  press = onPress
}

/** The latest change that this page knows. */
export const latestChange = () => change

/** The number of the earliest message here. */
export const earliest = () => Math.min(...known.keys())

/** Whether the server has what this page sent under this id. */
export const isKnown = (client) => ownIds.has(client)

export const isEmpty = () => known.size === 0

/** Where a message of this number stands: after all earlier ones, before what has no number yet. */
function successorOf(seq) {
  let next = null
  for (const element of [...list().children].reverse()) {
    const own = Number(element.dataset.seq ?? 0)
    if (own === seq) continue
    if (own > 0 && own < seq) return next
    if (!element.classList.contains('day')) next = element
  }
  return next
}

/** What this page sent becomes the message that the server has: the same element, so that it is not read aloud twice. */
function adopt(client) {
  ownIds.add(client)
  const element = list().querySelector(`[data-client="${client}"]`)
  if (!element) return undefined
  delete element.dataset.client
  element.classList.remove('failed', 'fresh')
  element.querySelector('.state').remove()
  return element
}

function place(view, fresh) {
  const found = known.get(view.seq)
  if (found && found.view.change >= view.change) return
  const adopted = view.client && adopt(view.client)
  const element = found?.element ?? adopted ?? makeMessage(view.own)
  known.set(view.seq, { element, view })
  element.dataset.seq = view.seq
  drawMessage(element, view, (data, button) => press(known.get(view.seq).view, data, button))
  if (found) return
  if (fresh && !adopted) element.classList.add('fresh')
  const next = successorOf(view.seq)
  if (!element.isConnected || element.nextElementSibling !== next) list().insertBefore(element, next)
}

/** Puts the headings of days between the messages. */
function separateDays() {
  for (const heading of list().querySelectorAll('.day')) heading.remove()
  let last = ''
  for (const element of [...list().children]) {
    const { view } = known.get(Number(element.dataset.seq)) ?? {}
    const day = view && dateOf(view.sentAt)
    if (!day || day === last) continue
    last = day
    element.before(make('p', { className: 'day' }, dayName(day)))
  }
}

/** Takes messages, new or changed, in any sequence and as often as they come: each stands once, at its place, in its latest state. */
export function takeMessages(views, { fresh = false } = {}) {
  keepingPlace(() => {
    for (const view of views) {
      place(view, fresh)
      change = Math.max(change, view.change)
    }
    separateDays()
  })
}

/** A change of an earlier message whose page was not loaded is of no interest, but it counts as known. */
export function takeLive(view) {
  change = Math.max(change, view.change)
  if (known.size > 0 && view.seq < earliest()) return false
  const isNew = !known.has(view.seq)
  takeMessages([view], { fresh: true })
  return isNew
}

/** Begins anew at a change: the history on the server is another one. */
export function emptyLog(at) {
  known.clear()
  change = at
  list().replaceChildren(...list().querySelectorAll('[data-client]'))
}

/** Draws everything again: the language or the present day is another one. */
export function redraw() {
  keepingPlace(() => {
    for (const { element, view } of known.values())
      drawMessage(element, view, (data, button) => press(known.get(view.seq).view, data, button))
    separateDays()
  })
}
