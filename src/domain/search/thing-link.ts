/** What a link can lead to. */
export const LINKED = ['point', 'profile', 'proposal', 'edition'] as const
export type Linked = { kind: (typeof LINKED)[number]; id: string }

const WORD = /^see-([a-z]+)-([a-z0-9-]{1,24})$/

/** What a link brings into a chat behind the command of its beginning: letters, digits and dashes, which every messenger lets through. */
export const linkWord = ({ kind, id }: Linked): string => `see-${kind}-${id}`

/** Reads such a word back; undefined for any other. That it can be read says nothing of what its reader may see. */
export function readLinkWord(word: string): Linked | undefined {
  const [, name, id] = WORD.exec(word) ?? []
  const kind = LINKED.find((one) => one === name)
  return kind && id !== undefined ? { kind, id } : undefined
}
