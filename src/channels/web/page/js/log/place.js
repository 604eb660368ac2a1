import { byId } from '../base/element.js'

const NEAR = 60
const log = () => byId('log')

/** Whether the newest message is in sight. */
export const atEnd = () => {
  const { scrollHeight, scrollTop, clientHeight } = log()
  return scrollHeight - scrollTop - clientHeight < NEAR
}

/** Goes to the newest message. */
export function toEnd() {
  log().scrollTop = log().scrollHeight
}

/** The first message in sight: what the person is reading stays where it is while something above it changes. */
function reading() {
  const top = log().getBoundingClientRect().top
  for (const element of byId('messages').children) if (element.getBoundingClientRect().bottom > top) return element
  return undefined
}

/** Changes the log so that nothing jumps: at its end the newest message stays in sight, elsewhere the message that is being read. */
export function keepingPlace(change) {
  const end = atEnd()
  const anchor = end ? undefined : reading()
  const before = anchor?.getBoundingClientRect().top ?? 0
  change()
  if (end) toEnd()
  else if (anchor?.isConnected) log().scrollTop += anchor.getBoundingClientRect().top - before
}

/** Keeps the end in sight when the log itself gets lower: a keyboard comes up, the text grows to a second line. */
export function watchSize() {
  let end = true
  log().addEventListener('scroll', () => {
    end = atEnd()
  })
  new ResizeObserver(() => end && toEnd()).observe(log())
}
