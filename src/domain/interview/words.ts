/** Values that a message of `locales` may take. */
export type Params = Record<string, string | number>

/** A message of `locales` (`key` or `key.attribute`) with its parameters. */
export type Message = { id: string; params?: Params }

/**
 * Something to be said: a literal (a name that somebody gave), official wording kept as regulation data, or a message of `locales`.
 * The domain never joins sentences; whoever draws a card picks the language.
 */
export type Words = string | { ru: string; en?: string | undefined; short?: string | undefined } | Message

export const isMessage = (words: Words): words is Message => typeof words === 'object' && 'id' in words
