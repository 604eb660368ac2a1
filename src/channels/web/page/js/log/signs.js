import { make } from '../base/element.js'

/** Signs that carry meaning, by the name of their shape. Not every computer has a font that draws them. */
const SHAPES = { '✅': 'done', '⏳': 'waiting', '⚠': 'warning', '✏': 'edit', '📄': 'page', '⏸': 'later' }
const SIGN = /([✅⏳⚠✏📄⏸]\uFE0F?)/u

/** A text as nodes, its signs as shapes. The text of the nodes is the text that was given. */
export function withSigns(text) {
  return text
    .split(SIGN)
    .filter(Boolean)
    .map((piece) => {
      const shape = SIGN.test(piece) && SHAPES[piece.replace('\uFE0F', '')]
      return shape ? make('span', { className: `sign sign-${shape}` }, piece) : document.createTextNode(piece)
    })
}
