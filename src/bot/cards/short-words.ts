import type { Words } from '../../domain/interview/words.ts'
import type { Say } from './say.ts'

/** Official wording for a narrow place: its short form, which exists in Russian, where there is one. */
export function shortWords(words: Words, say: Say): string {
  const short = typeof words === 'object' && 'ru' in words && say.locale === 'ru' ? words.short : undefined
  return say.words(short ?? words)
}
