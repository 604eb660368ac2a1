import { sameKey } from '../text/same-key.ts'
import type { FrozenEntry } from './frozen-entry.ts'

/** What of an entry people tell apart, in the succession of the form (R30). */
export const COMPARED_FIELDS = [
  'area',
  'functionName',
  'businessProcess',
  'name',
  'kind',
  'subtype',
  'needs',
  'actions',
  'specifics',
  'source',
  'marks',
] as const
export type ComparedField = (typeof COMPARED_FIELDS)[number]

/** An entry that two editions have in common, and the fields in which it differs. */
export type ChangedEntry = { before: FrozenEntry; after: FrozenEntry; fields: ComparedField[] }

/** What differs between two editions; each list in the succession of its edition. */
export type EditionDifference = { added: FrozenEntry[]; changed: ChangedEntry[]; removed: FrozenEntry[] }

const setOf = (keys: readonly string[]): string => [...keys].sort().join(' ')

/** The content of each field as it is compared. */
const CONTENTS: Readonly<Record<ComparedField, (entry: FrozenEntry) => string>> = {
  area: ({ area }) => area,
  functionName: ({ functionName }) => sameKey(functionName),
  businessProcess: ({ businessProcess }) => sameKey(businessProcess),
  name: ({ name }) => sameKey(name),
  kind: ({ kind }) => kind,
  subtype: ({ subtype }) => subtype,
  needs: ({ needs, otherNeed }) => `${setOf(needs)}: ${sameKey(otherNeed)}`,
  actions: ({ actions }) => sameKey(actions),
  specifics: ({ specifics }) => sameKey(specifics),
  source: ({ sourceKind, sourceRef, sourceFileId }) => [sourceKind, sameKey(sourceRef), sourceFileId ?? ''].join(' '),
  marks: ({ marks }) => setOf(marks),
}

/** Where an entry stands among the others, whatever its id: a process has no touchpoint twice (R34). */
const placeOf = ({ processNumber, businessProcess, name }: FrozenEntry): string =>
  [processNumber, sameKey(businessProcess), sameKey(name)].join(' ')

/**
 * What was added, changed and removed from one edition to another. An entry is the same by its id, else by its process and name: a list that was taken over
 * anew may have other ids. Case, spaces, quotes and yo make no difference (R34).
 */
export function editionDifference(before: readonly FrozenEntry[], after: readonly FrozenEntry[]): EditionDifference {
  const byId = new Map(before.map((entry) => [entry.id, entry]))
  const taken = new Set(after.flatMap(({ id }) => (byId.has(id) ? [id] : [])))
  const byPlace = new Map(before.filter(({ id }) => !taken.has(id)).map((entry) => [placeOf(entry), entry]))
  const difference: EditionDifference = { added: [], changed: [], removed: [] }
  const met = new Set<FrozenEntry>()
  for (const entry of after) {
    const same = byId.get(entry.id) ?? byPlace.get(placeOf(entry))
    if (!same || met.has(same)) {
      difference.added.push(entry)
      continue
    }
    met.add(same)
    const fields = COMPARED_FIELDS.filter((field) => CONTENTS[field](same) !== CONTENTS[field](entry))
    if (fields.length > 0) difference.changed.push({ before: same, after: entry, fields })
  }
  difference.removed = before.filter((entry) => !met.has(entry))
  return difference
}
