/** What a line of a calendar's file may say of a day, in either language. `short` days are working days. */
const KINDS: Readonly<Record<string, 'off' | 'working'>> = {
  off: 'off',
  holiday: 'off',
  выходной: 'off',
  праздник: 'off',
  праздничный: 'off',
  нерабочий: 'off',
  working: 'working',
  short: 'working',
  рабочий: 'working',
  сокращённый: 'working',
  сокращенный: 'working',
}

/** Whether a word makes a day a day off or a working day; undefined for another word. */
export const dayKindOf = (word: string): 'off' | 'working' | undefined => {
  const key = word.trim().toLowerCase()
  return Object.hasOwn(KINDS, key) ? KINDS[key] : undefined
}
