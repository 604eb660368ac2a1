import { readName } from '../text/read-name.ts'
import { type ChannelKind, LIMITS, lengthOf, type TextField, type TouchpointEntry } from './entry.ts'

/** What the regulation allows in an entry. */
export type EntryRules = {
  directions: readonly { key: string }[]
  subtypes: readonly { key: string; kind: ChannelKind }[]
  /** `words`: the need says nothing without words of its own. */
  needs: readonly { key: string; words?: boolean | undefined }[]
}

type Checked = Pick<TouchpointEntry, 'area' | 'name' | 'kind' | 'subtype' | 'needs' | TextField>

export type EntryFault = {
  field: 'name' | 'area' | 'kind' | 'subtype' | 'needs' | TextField
  refusal: 'no-letters' | 'too-long' | 'unknown' | 'missing' | 'other-kind'
}

const TEXTS: readonly TextField[] = ['otherNeed', 'actions', 'specifics', 'sourceRef']

/**
 * What keeps an entry from the list, empty when nothing does: a name without letters, texts beyond their limits, a direction, subtype or need that the regulation does not
 * know, a kind that is not its subtype's (R32), no need at all, «other» without words (R33).
 */
export function checkEntry(entry: Checked, rules: EntryRules): EntryFault[] {
  const faults: EntryFault[] = []
  const name = readName(entry.name, LIMITS.name)
  if ('refusal' in name) faults.push({ field: 'name', refusal: name.refusal })
  for (const field of TEXTS) if (lengthOf(entry[field]) > LIMITS[field]) faults.push({ field, refusal: 'too-long' })
  if (!rules.directions.some(({ key }) => key === entry.area)) faults.push({ field: 'area', refusal: 'unknown' })
  const subtype = rules.subtypes.find(({ key }) => key === entry.subtype)
  if (!subtype) faults.push({ field: 'subtype', refusal: 'unknown' })
  else if (subtype.kind !== entry.kind) faults.push({ field: 'kind', refusal: 'other-kind' })
  return [...faults, ...needFaults(entry, rules)]
}

function needFaults(entry: Checked, rules: EntryRules): EntryFault[] {
  const needs = entry.needs.map((key) => rules.needs.find((need) => need.key === key))
  if (needs.length === 0) return [{ field: 'needs', refusal: 'missing' }]
  if (needs.includes(undefined)) return [{ field: 'needs', refusal: 'unknown' }]
  return needs.some((need) => need?.words) && entry.otherNeed.trim() === '' ? [{ field: 'otherNeed', refusal: 'missing' }] : []
}
