import { make } from '../base/element.js'
import { withSigns } from './signs.js'

const TICK = /^(☑|☐)\uFE0F?\s*/
/** Words are not broken, so that buttons side by side share the row fairly; one that is as long as this has to be. */
const LONG_WORD = /\S{19}/
/** A label like «← Back» stays in one line. */
const SHORT = 10
/** What a button is, whatever it says at the moment: a tick is its words, since its data tells what it wants to become. */
const keyOf = ({ label, data, url }) => {
  if (url !== undefined) return `url ${url}`
  return TICK.test(label) ? `tick ${label.replace(TICK, '')}` : `data ${data}`
}

/** Puts on a button what it says and does now. One that begins with ☑ or ☐ is a tick: drawn as a box, and told to those who listen as pressed or not. */
function write(element, { label: text, data }) {
  if (data !== undefined) element.dataset.press = data
  const tick = TICK.exec(text)
  const content = text.replace(TICK, '')
  if (tick) element.setAttribute('aria-pressed', String(tick[1] === '☑'))
  else element.removeAttribute('aria-pressed')
  const box = tick ? [make('span', { className: 'tick', 'aria-hidden': 'true' })] : []
  element.classList.toggle('long', LONG_WORD.test(content))
  element.classList.toggle('short', content.length <= SHORT)
  element.replaceChildren(...box, make('span', {}, ...withSigns(content)))
}

function makeButton(button, onPress) {
  const element = button.url
    ? make('a', { className: 'press', href: button.url, target: '_blank', rel: 'noopener noreferrer' })
    : make('button', { className: 'press', type: 'button', onclick: () => onPress(element.dataset.press, element) })
  element.dataset.key = keyOf(button)
  write(element, button)
  return element
}

const keysOf = (rows) => rows.map((row) => row.map(keyOf).join('\n')).join('\n\n')

/** Where the focus was, and where it should be when the button that had it is gone: the same button, the one in its place, or `near`. */
function keepFocus(container, near, change) {
  const buttons = [...container.querySelectorAll('.press')]
  const index = buttons.indexOf(document.activeElement)
  change()
  if (index === -1) return
  const now = [...container.querySelectorAll('.press')]
  const { key } = buttons[index].dataset
  const next = now.find((button) => button.dataset.key === key) ?? now[Math.min(index, now.length - 1)] ?? near
  next.focus({ preventScroll: true })
}

/**
 * Draws rows of buttons into `container`. When the same buttons stand there already, as in a tick list, only what they say changes, so
 * that neither the focus nor a finger loses its button. `near` takes the focus when no button is left.
 */
export function drawRows(container, rows, onPress, near) {
  const keys = keysOf(rows)
  if (container.dataset.keys === keys) {
    const buttons = container.querySelectorAll('.press')
    for (const [index, button] of rows.flat().entries()) write(buttons[index], button)
    return
  }
  container.dataset.keys = keys
  keepFocus(container, near, () => {
    const lines = rows.filter((row) => row.length > 0)
    container.replaceChildren(...lines.map((row) => make('div', { className: 'row' }, ...row.map((button) => makeButton(button, onPress)))))
  })
}
