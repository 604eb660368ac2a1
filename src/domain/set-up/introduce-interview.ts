import type { Definition } from '../interview/definition.ts'
import type { Question } from '../interview/question.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Surname and initials, as colleagues are shown them: «Демидова А. С.», «Ким И.». */
const NAME = /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*\s\p{Lu}\.(?:\s?\p{Lu}\.)?$/u

export const PERSON_LIMITS = { name: 100, position: 200 } as const

/** The initials with their stops and one space between each, however they were typed. */
export const tidyName = (text: string): string =>
  cleanLine(text)
    .replace(/(\s\p{Lu})(?=\s|$)/gu, '$1.')
    .replace(/(\p{Lu})\.\s*(\p{Lu})\.?$/u, '$1. $2.')

const name: Question = {
  key: 'name',
  kind: 'text',
  max: PERSON_LIMITS.name,
  label: { id: 'introduce-name' },
  title: { id: 'introduce-name.title' },
  hint: { id: 'introduce-name.hint' },
  example: { id: 'introduce-name.example' },
  check: (value) => {
    const tidy = tidyName(String(value))
    return NAME.test(tidy) ? { value: tidy } : { refused: 'not-a-name', message: { id: 'refused-not-a-name' }, offer: tidy }
  },
}

const position: Question = {
  key: 'position',
  kind: 'text',
  max: PERSON_LIMITS.position,
  label: { id: 'introduce-position' },
  title: { id: 'introduce-position.title' },
  example: { id: 'introduce-position.example' },
  check: (value) => ({ value: cleanLine(String(value)) }),
}

/** Who the first administrator is: what a messenger tells of a person is not taken over without asking. */
export const introduceInterview: Definition = {
  key: 'introduce',
  version: 1,
  title: { id: 'introduce-title' },
  nodes: [name, position],
}
