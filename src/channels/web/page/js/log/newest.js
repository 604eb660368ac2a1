import { byId } from '../base/element.js'
import { say } from '../base/words.js'
import { atEnd, toEnd } from './place.js'

let unread = 0

const title = () => {
  document.title = unread > 0 ? `(${unread}) ${say('name')}` : say('name')
}

/** A message has arrived: the page says so where the person does not see it. `wasAtEnd`: the log stood at its end before. */
export function arrived(wasAtEnd) {
  if (!wasAtEnd) byId('latest').hidden = false
  if (document.visibilityState === 'visible') return
  unread += 1
  title()
}

/** The button that leads to what has arrived below. */
export function startNewest() {
  byId('latest').addEventListener('click', () => {
    toEnd()
    byId('latest').hidden = true
    byId('log').focus({ preventScroll: true })
  })
  byId('log').addEventListener('scroll', () => {
    if (atEnd()) byId('latest').hidden = true
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    unread = 0
    title()
  })
}
