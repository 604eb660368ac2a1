/** What people type into fields that stand in papers: each breaks a writer that takes it for something else than text. */
export const AWKWARD = [
  '«Ёлка» "и" <кавычки> & \'апостроф\' ]]>',
  'первая строка\nвторая строка 😀👨‍👩‍👧',
  '=СУММ(A1:A9)',
  '+7 (343) 000-00-00, доб. 1',
  '-1',
  '@упоминание',
  '{{ содержание }} {{title}}',
  'a_x000D_b, valueOf',
  `Очень длинное наименование без единого пробела: ${'ж'.repeat(140)}`,
] as const

/** The longest text that a field takes, in words and in one piece. */
export const LONG = `${'Слова пояснения, которых много. '.repeat(60)}${'ж'.repeat(2080)}`

/** The awkward text for a number, with the number in it, so that it is like no other. */
export const awkwardAt = (at: number): string => `${AWKWARD[at % AWKWARD.length]} ${at}`
