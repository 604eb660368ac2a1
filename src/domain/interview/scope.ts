import type { Regulation } from '../regulation/regulation.ts'
import type { Answers } from './answers.ts'
import type { Words } from './words.ts'

/** One item of a list of questions: `key` is ASCII and stays the item's own as long as it exists. */
export type Item = { key: string; title: Words }

/** What a question may look at. `today` is the authority's date, YYYY-MM-DD. */
export type Scope<Facts> = { answers: Answers; regulation: Regulation; facts: Facts; today: string; item?: Item }
