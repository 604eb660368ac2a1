import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/channels/channel.ts'
import { lengthOf, toHtml } from '../../../src/channels/telegram/draw.ts'
import { readHtml } from '../../support/telegram/read-html.ts'

const mark = fc.constant(true as const)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', 'b', '/', ';', 'я', '\ud83d', '\n') }),
)
const span: fc.Arbitrary<Span> = fc.oneof(
  text,
  fc.record(
    { text, bold: mark, italic: mark, underline: mark, link: fc.webUrl({ withQueryParameters: true }) },
    { requiredKeys: ['text'] },
  ),
)
const wordsOf = (piece: Span) => (typeof piece === 'string' ? piece : piece.text)
/** The way through bytes replaces half characters. */
const readable = (words: string) => Buffer.from(words).toString()

describe('A card’s text as Telegram’s HTML', () => {
  it('is valid whatever was typed, and reads as it was typed', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const { plain, violations } = readHtml(toHtml(spans))
        expect(violations).toEqual([])
        expect(plain).toBe(spans.map((piece) => readable(wordsOf(piece))).join(''))
        expect(lengthOf(spans)).toBe(spans.map(wordsOf).join('').length)
      }),
    )
  })

  it('nests marks and puts quotes into addresses', () => {
    expect(
      toHtml([
        { text: 'a', bold: true, italic: true, underline: true, link: 'https://x.ru/?q="1"&b' },
        { text: '', bold: true },
      ]),
    ).toBe('<a href="https://x.ru/?q=&quot;1&quot;&amp;b"><b><i><u>a</u></i></b></a>')
  })
})
