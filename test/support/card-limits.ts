import type { Card, Span } from '../../src/channels/channel.ts'

const words = (span: Span): string => (typeof span === 'string' ? span : span.text)

/** The words of a card without its marks. */
export const textOf = (card: Card): string => card.text.map(words).join('')

/** What of a card the narrowest messenger would not take, in words; empty for a card that every messenger takes. */
export function breachesOf(card: Card): string[] {
  const buttons = card.rows.flat()
  const text = textOf(card)
  const checks: [boolean, string][] = [
    [text.trim() === '', 'no text'],
    [text.length > 4000, `${text.length} characters of text`],
    [card.rows.length > 6, `${card.rows.length} rows`],
    [buttons.length > 10, `${buttons.length} buttons`],
    [card.rows.some((row) => row.length === 0), 'an empty row'],
    [card.rows.some((row) => row.length > 5), 'a row of more than 5 buttons'],
    ...buttons.flatMap((button): [boolean, string][] => [
      [button.label.trim() === '', 'a button without words'],
      [Array.from(button.label).length > 40, `a label of ${Array.from(button.label).length} characters`],
      ['data' in button && !/^[\x20-\x7e]{1,64}$/.test(button.data), `data that do not travel: ${JSON.stringify(button)}`],
    ]),
  ]
  return checks.filter(([broken]) => broken).map(([, what]) => what)
}
