import type { Messages } from './fluent.ts'
import type { MessageUse, MessageUses } from './message-uses.ts'

/** Differences between two languages: ids that only one has, and parameters that differ. */
export const differencesOf = (one: Messages, other: Messages): string[] => [
  ...[...one.keys()].filter((id) => !other.has(id)).map((id) => `${id} is only in the first`),
  ...[...other.keys()].filter((id) => !one.has(id)).map((id) => `${id} is only in the second`),
  ...[...one].flatMap(([id, names]) => {
    const others = other.get(id)
    return others && [...names].sort().join() !== [...others].sort().join()
      ? [`${id} takes ${[...names].sort().join(', ') || 'nothing'} and ${[...others].sort().join(', ') || 'nothing'}`]
      : []
  }),
]

/** Messages that nothing in the code and no other message says. */
export const unusedIn = (messages: Messages, uses: readonly MessageUses[], referred: ReadonlySet<string>): string[] =>
  [...messages.keys()].filter(
    (id) => !referred.has(id) && !uses.some(({ words, templates }) => words.has(id) || templates.some((template) => template.test(id))),
  )

const problemOf = (messages: Messages, { at, id, params }: MessageUse): string | undefined => {
  if (typeof id !== 'string') return [...messages.keys()].some((key) => id.test(key)) ? undefined : `${at}: no message fits ${id.source}`
  const names = messages.get(id)
  if (!names) return `${at}: there is no message ${id}`
  const forgotten = params ? [...names].filter((name) => !params.includes(name)) : []
  return forgotten.length > 0 ? `${at}: ${id} is said without ${forgotten.join(', ')}` : undefined
}

/** Places in the code that say a message that does not exist, or forget one of its parameters. */
export const missingIn = (messages: Messages, uses: readonly MessageUses[]): string[] =>
  uses.flatMap(({ told }) => told.flatMap((use) => problemOf(messages, use) ?? []))
