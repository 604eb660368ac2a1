import { z } from 'zod'

/** Words of an act or of its short name: something to read, no spaces at the ends. */
export const text = z.string().regex(/^\S(?:[\s\S]*\S)?$/, { error: 'words without spaces at the ends' })

/** At most `max` characters. */
export const shortText = (max: number) => text.max(max, { error: `at most ${max} characters` })

/** Official wording as data: Russian as the act has it, perhaps English, and a short Russian form for buttons and narrow columns. */
export const localText = z.strictObject({ ru: text, en: text.optional(), short: shortText(40).optional() })
export type LocalText = z.infer<typeof localText>

/** Names a thing of the regulation in the database and in callback data: ASCII, at most 24 characters. */
export const keyName = z.string().regex(/^[a-z][A-Za-z0-9]{0,23}$/, { error: 'a key of Latin letters and digits, at most 24' })
