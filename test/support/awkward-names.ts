import fc from 'fast-check'

const LONGEST = 200

/** Names as people, and those who try a program out, give them: at most 200 characters. */
export const awkwardName = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: LONGEST }).map((text) => Array.from(text).slice(0, LONGEST).join('')),
  fc.constantFrom(
    'Ж'.repeat(LONGEST),
    '*'.repeat(LONGEST),
    '😀'.repeat(LONGEST),
    '<b>&amp;</b> '.repeat(15),
    'مرحبا '.repeat(30),
    '{ $name } **полужирно** [ссылка](https://example.org)',
    'строка\n'.repeat(28),
    '2026-11-20',
  ),
)
