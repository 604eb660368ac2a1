import { digestOf } from '../../storage/journal.ts'

/** So many signs tell two previews apart, and leave room in callback data. */
const SIGNS = 10

/**
 * The mark of what a preview has shown; it travels in the button that confirms it, so that a press confirms what was seen and nothing else. Not a secret: rights are asked
 * at the press.
 */
export const markOf = (shown: unknown): string => digestOf(shown).slice(0, SIGNS)
