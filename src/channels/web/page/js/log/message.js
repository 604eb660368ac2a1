import { clockTime } from '../base/dates.js'
import { icon, make } from '../base/element.js'
import { say } from '../base/words.js'
import { drawRows } from './buttons.js'
import { withSigns } from './signs.js'

const PAPER = 'M14 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V8zM14 3v5h5'
/** Commands that the page itself sends are shown by the name of their button. */
const COMMANDS = { '/start': 'start', '/menu': 'menu', '/persona': 'persona' }

const MARKS = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
]

/** A piece of text with its marks. The server lets only web addresses through as links. */
function drawSpan(span) {
  const link = span.link === undefined ? undefined : make('a', { href: span.link, target: '_blank', rel: 'noopener noreferrer' })
  let nodes = withSigns(span.text)
  for (const [mark, name] of MARKS) if (span[mark]) nodes = [make(name, {}, ...nodes)]
  link?.append(...nodes)
  return link ? [link] : nodes
}

const fileSize = (size) => {
  const units = new Intl.NumberFormat(document.documentElement.lang, {
    maximumFractionDigits: 1,
    style: 'unit',
    unitDisplay: 'short',
    unit: 'megabyte',
  })
  const small = new Intl.NumberFormat(document.documentElement.lang, {
    maximumFractionDigits: 0,
    style: 'unit',
    unitDisplay: 'short',
    unit: 'kilobyte',
  })
  return size < 1_000_000 ? small.format(Math.max(1, size / 1000)) : units.format(size / 1_000_000)
}

function drawFile({ name, size, address, picture }) {
  const facts = [make('span', { className: 'file-name' }, name)]
  if (size !== undefined) facts.push(make('span', { className: 'file-size' }, fileSize(size)))
  const shape = picture
    ? [make('img', { className: 'picture', src: address, alt: name })]
    : [icon('file-icon', PAPER), make('span', {}, ...facts)]
  if (!address) return make('div', { className: 'file' }, ...shape)
  return make('a', { className: 'file', href: address, download: name, title: say('download') }, ...shape)
}

function drawBubble(bubble, view) {
  const command = COMMANDS[view.own && view.text.length === 1 ? view.text[0].text : '']
  const spans = command ? [say(command)] : view.text.flatMap(drawSpan)
  const parts = [make('span', { className: 'heard' }, `${say(view.own ? 'you-say' : 'bot-says')} `)]
  if (view.file) parts.push(drawFile(view.file))
  if (spans.length > 0) parts.push(make('div', { className: 'text' }, ...spans))
  bubble.replaceChildren(...parts)
  return command
}

/**
 * Draws a message into its element, or draws it anew there. Only what differs from what was drawn before is touched, so that a change of
 * buttons does not move the text and is not read aloud twice.
 */
export function drawMessage(element, view, onPress) {
  const [bubble, rows] = element.children
  const content = JSON.stringify([view.text, view.file, document.documentElement.lang])
  if (element.dataset.content !== content) {
    element.dataset.content = content
    element.classList.toggle('command', Boolean(drawBubble(bubble, view)))
  }
  if (view.sentAt && !bubble.querySelector('.meta')) {
    bubble.append(make('time', { className: 'meta', dateTime: view.sentAt }, clockTime(view.sentAt)))
  }
  element.classList.toggle('with-rows', view.rows.length > 0)
  drawRows(rows, view.rows, onPress, element)
  rows.hidden = view.rows.length === 0
}

/** An empty message of the bot or of the person; it can take the focus when its buttons go. */
export function makeMessage(own) {
  return make(
    'div',
    { className: `message ${own ? 'own' : 'bot'}`, tabIndex: -1 },
    make('div', { className: 'bubble' }),
    make('div', { className: 'rows' }),
  )
}
