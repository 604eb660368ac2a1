/** What of a journal line tells of editions. */
export type EditionLine = { action: string; subject: string; digest: string }

/** An entry of an edition as the journal knows it: by id and by the digest of all that it says. */
export type RebuiltLine = { entryId: string; digest: string }

/** What brings an edition into being. */
export const EDITION_DEEDS = ['edition.adopt', 'edition.amend', 'edition.import'] as const

const isDeed = (action: string): boolean => EDITION_DEEDS.some((deed) => deed === action)
const idIn = (subject: string): string => subject.slice(subject.indexOf(':') + 1)

/**
 * Every edition as the journal alone tells of it, by id (R62): a line for what was done, then one for each entry, in their succession. `lines` are those of one
 * authority in the sequence of its chain, others among them are passed over.
 */
export function rebuildEditions(lines: readonly EditionLine[]): Map<string, RebuiltLine[]> {
  const editions = new Map<string, RebuiltLine[]>()
  let current: RebuiltLine[] | undefined
  for (const { action, subject, digest } of lines) {
    if (isDeed(action)) {
      current = []
      editions.set(idIn(subject), current)
    } else if (action === 'edition.line') current?.push({ entryId: idIn(subject), digest })
    else current = undefined
  }
  return editions
}
