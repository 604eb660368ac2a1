import { byId } from '../base/element.js'
import { forget, keep, recall } from '../base/kept.js'

const isPhone = () => matchMedia('(pointer: coarse)').matches
const field = () => byId('text')

/** As high as its text; the style sheet sets the limit. */
function grow() {
  const { style } = field()
  style.height = 'auto'
  style.height = `${field().scrollHeight}px`
}

let draft = 'draft'

function write(text) {
  field().value = text
  keepDraft()
  grow()
}

function keepDraft() {
  if (field().value) keep(draft, field().value)
  else forget(draft)
}

function submit(onText) {
  const text = field().value
  field().focus()
  if (text.trim() === '') return
  write('')
  onText(text)
}

/**
 * Where the person writes. Enter sends, Shift+Enter begins a line; on a phone Enter begins a line, as people are used to.
 * `on`: `text(text)`, `file(file)`. What is not sent yet survives a reload.
 */
export function startComposer(chat, on) {
  draft = `draft:${chat}`
  field().addEventListener('input', () => {
    keepDraft()
    grow()
  })
  field().addEventListener('keydown', (event) => {
    const sends = event.key === 'Enter' && !event.isComposing && !event.shiftKey && (!isPhone() || event.ctrlKey || event.metaKey)
    if (!sends) return
    event.preventDefault()
    submit(on.text)
  })
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault()
    submit(on.text)
  })
  byId('menu').addEventListener('click', () => on.text('/menu'))
  startFiles(on.file)
  write(recall(draft) ?? '')
  if (!isPhone()) field().focus()
}

function startFiles(onFile) {
  byId('attach').addEventListener('click', () => byId('file').click())
  byId('file').addEventListener('change', ({ target }) => {
    for (const file of target.files) onFile(file)
    target.value = ''
  })
  const takes = (event) => event.dataTransfer?.types.includes('Files')
  addEventListener('dragover', (event) => takes(event) && event.preventDefault())
  addEventListener('drop', (event) => {
    if (!takes(event)) return
    event.preventDefault()
    for (const file of event.dataTransfer.files) onFile(file)
  })
}

/** Gives a text back to be changed, before what has been written meanwhile. */
export function giveBack(text) {
  write(field().value ? `${text}\n${field().value}` : text)
  field().focus()
}
