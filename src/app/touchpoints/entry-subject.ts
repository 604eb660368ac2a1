/** What a draft about an entry is about: the entry as it was when it was opened. */
export type OpenedEntry = { id: string; revision: number }

/** The same as a draft keeps it. */
export const entrySubject = ({ id, revision }: OpenedEntry): string => `${id}~${revision}`

export function openedEntry(subject: string): OpenedEntry {
  const [id = '', revision] = subject.split('~')
  return { id, revision: Number(revision) }
}
