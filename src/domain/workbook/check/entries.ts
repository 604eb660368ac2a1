import type { Regulation } from '../../regulation/regulation.ts'
import { findKnown } from '../../touchpoint/catalogue.ts'
import { type ListWording, withDefaults } from '../../touchpoint/defaults.ts'
import { type ChannelKind, LIMITS, lengthOf, type TouchpointEntry } from '../../touchpoint/entry.ts'
import { listWording } from '../../touchpoint/questions/list-clause.ts'
import { keyOf } from '../sheets/keys.ts'
import type { ProcessLine } from '../snapshot.ts'
import type { LineReader } from './cells.ts'
import { reads } from './checking.ts'
import { type ReadNeeds, readNeeds } from './needs.ts'

type ListRules = NonNullable<Regulation['listRules']>

/** What of an entry a line of the list says. */
const SAID = ['processId', 'area', 'name', 'kind', 'subtype', 'otherNeed', 'actions', 'specifics'] as const

/** Whether two entries say the same in the list. */
export const saysSame = (one: TouchpointEntry, other: TouchpointEntry): boolean =>
  SAID.every((key) => reads(one[key], other[key])) && one.needs.join() === other.needs.join()

export type EntryReading = { regulation: Regulation; rules: ListRules; actorId: string; nextId: () => string }

/** The subtype of a well-known point; a slip of the finger is a guess, which an import does not make. */
function knownSubtype(name: string): string {
  const found = findKnown(name)
  return found && found.likeness !== 'slip' ? found.known.subtype : ''
}

/** The kind and subtype of a point (R32): what the line says, else what is known of a point of this name, else what was kept of it. */
function kindOf(reader: LineReader, name: string, rules: ListRules, kept: TouchpointEntry | undefined) {
  const said = reader.choice('kind')
  const subtype = reader.choice('subtype')
  if (said === undefined || subtype === undefined) return undefined
  const fits = (key: string): boolean => rules.subtypes.some((one) => one.key === key && (said === '' || one.kind === said))
  const key = subtype || (kept && fits(kept.subtype) ? kept.subtype : '') || knownSubtype(name)
  const rule = rules.subtypes.find((one) => one.key === key)
  if (!rule) {
    reader.report(reader.has('subtype') ? reader.field('subtype') : reader.field('touchpoint'), 'subtype-needed')
    return undefined
  }
  if (said !== '' && rule.kind !== said) {
    reader.report(reader.field('kind'), 'kind-other', { subtype: rule.short ?? rule.ru })
    return undefined
  }
  return { kind: rule.kind as ChannelKind, subtype: rule.key }
}

/** The needs of a line (R33): of their own column, else as the authority's actions disclose them (C11). */
function needsOf(reader: LineReader, rules: ListRules): ReadNeeds | undefined {
  const own = reader.text('needs', { lines: true })
  const disclosed = reader.text('actions', { lines: true })
  if (own === undefined || disclosed === undefined) return undefined
  const read = readNeeds(own === '' ? disclosed : own, rules.needs)
  // Words of the actions beside needs that were understood stay where they stand.
  const needs = own === '' && read.keys.length > 1 ? withoutOther(read, rules) : read
  const field = reader.has('needs') ? reader.field('needs') : reader.field('actions')
  if (needs.keys.length === 0 || (needs.other === '' && needs.keys.some((key) => rules.needs.find((one) => one.key === key)?.words))) {
    reader.report(field, 'missing')
    return undefined
  }
  if (lengthOf(needs.other) > LIMITS.otherNeed) {
    reader.report(field, 'too-long', { max: LIMITS.otherNeed, length: lengthOf(needs.other) })
    return undefined
  }
  return needs
}

const withoutOther = ({ keys }: ReadNeeds, rules: ListRules): ReadNeeds => ({
  keys: keys.filter((key) => !rules.needs.find((one) => one.key === key)?.words),
  other: '',
})

/** A text that the form has no column for stays as it is while what it follows from does. */
function keptText(said: string | undefined, kept: string | undefined): string {
  return said !== undefined && said !== '' ? said : (kept ?? '')
}

/** The entry that a line makes, over the one that is kept of the same point. */
export function readEntry(
  reader: LineReader,
  name: string,
  place: ProcessLine,
  kept: TouchpointEntry | undefined,
  { regulation, rules, actorId, nextId }: EntryReading,
): TouchpointEntry | undefined {
  const kind = kindOf(reader, name, rules, kept)
  const needs = needsOf(reader, rules)
  const actions = reader.text('actions', { lines: true })
  const specifics = reader.text('specifics', { lines: true })
  if (!kind || !needs || actions === undefined || specifics === undefined || reader.broken) return undefined
  const wording: ListWording = listWording(regulation)
  const follows = kept?.needs.join() === needs.keys.join()
  const other = kept && keyOf(kept.otherNeed) === keyOf(needs.other) ? kept.otherNeed : needs.other
  const entry: TouchpointEntry = {
    id: kept?.id ?? nextId(),
    unitId: place.unitId,
    processId: place.id,
    area: place.area,
    name,
    ...kind,
    needs: needs.keys,
    otherNeed: other,
    actions: keptText(actions, follows ? kept?.actions : ''),
    specifics: keptText(specifics, reader.has('specifics') || kept?.kind !== kind.kind ? '' : kept?.specifics),
    sourceKind: kept?.sourceKind ?? '',
    sourceRef: kept?.sourceRef ?? '',
    sourceFileId: kept?.sourceFileId ?? null,
    marks: kept?.marks ?? [],
    state: 'approved',
    authorId: kept?.authorId ?? actorId,
  }
  return withDefaults(entry, wording)
}
