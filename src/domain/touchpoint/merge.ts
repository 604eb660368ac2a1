import { defaultActions, defaultSpecifics, type ListWording } from './defaults.ts'
import { CHANNEL_KINDS, LIMITS, MARKS, type Mark, type TextField, type TouchpointEntry } from './entry.ts'
import { joinTexts } from './join-texts.ts'

/** What somebody would have entered as a second entry of the same touchpoint. */
export type Addition = Pick<TouchpointEntry, 'needs'> &
  Partial<Pick<TouchpointEntry, 'otherNeed' | 'actions' | 'specifics' | 'sourceKind' | 'sourceRef' | 'sourceFileId' | 'marks'>>

/** The entry with the addition in it, what of it was new, and texts that found no room within their limits. */
export type Merged = { entry: TouchpointEntry; added: { needs: string[]; marks: Mark[]; texts: TextField[] }; left: TextField[] }

const TEXT_FIELDS: readonly TextField[] = ['otherNeed', 'actions', 'specifics', 'sourceRef']

/**
 * Adds to an entry what a duplicate would have said (R34; C11, E10): needs and marks are united, texts follow those that stand there; name,
 * kind and state stay. Refuses `approved`: an entry of an approved edition changes only by proposals (R53). Merging twice changes nothing
 * more.
 */
export function mergeEntry(entry: TouchpointEntry, addition: Addition, wording: ListWording): Merged | { refusal: 'approved' } {
  if (entry.state === 'approved') return { refusal: 'approved' }
  const needs = uniteNeeds(entry.needs, addition.needs, wording.needs)
  const marks = MARKS.filter((mark) => entry.marks.includes(mark) || addition.marks?.includes(mark))
  const joined = joinAll(entry, addition, needs, wording)
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, joined[field].text])) as Record<TextField, string>
  const sourceKind = entry.sourceKind || (addition.sourceKind ?? '')
  const sourceFileId = entry.sourceFileId ?? addition.sourceFileId ?? null
  return {
    entry: { ...entry, ...texts, needs, marks, sourceKind, sourceFileId },
    added: {
      needs: needs.filter((need) => !entry.needs.includes(need)),
      marks: marks.filter((mark) => !entry.marks.includes(mark)),
      texts: TEXT_FIELDS.filter((field) => texts[field] !== entry[field]),
    },
    left: TEXT_FIELDS.filter((field) => joined[field].left),
  }
}

/** Needs of both in the regulation's succession; keys that it does not know any more come last and are kept. */
export function uniteNeeds(one: readonly string[], other: readonly string[], rules: readonly { key: string }[]): string[] {
  const both = new Set([...one, ...other])
  const known = rules.map((rule) => rule.key).filter((key) => both.has(key))
  const unknown = [...both].filter((key) => !known.includes(key)).sort()
  return [...known, ...unknown]
}

type Joined = Record<TextField, { text: string; left: boolean }>

function joinAll(entry: TouchpointEntry, addition: Addition, needs: readonly string[], wording: ListWording): Joined {
  const { otherNeed = '', sourceRef = '' } = addition
  return {
    otherNeed: joinTexts(entry.otherNeed, otherNeed, LIMITS.otherNeed),
    actions: joinActions(entry, addition, needs, wording),
    specifics: joinSpecifics(entry, addition.specifics ?? '', wording),
    sourceRef: joinTexts(entry.sourceRef, sourceRef, LIMITS.sourceRef),
  }
}

/** Actions that only follow from the needs go on following from the united needs. */
function joinActions(entry: TouchpointEntry, addition: Addition, needs: readonly string[], wording: ListWording) {
  const { actions = '' } = addition
  const follows = (text: string, from: readonly string[]): boolean => text === '' || text === defaultActions(from, wording)
  if (!follows(entry.actions, entry.needs)) return joinTexts(entry.actions, actions, LIMITS.actions)
  if (entry.actions === '' && follows(actions, addition.needs)) return { text: '', left: false }
  return joinTexts(defaultActions(needs, wording), actions, LIMITS.actions)
}

/** A kind of interaction that stands for specifics (R38) gives way to specifics, and never joins them. */
function joinSpecifics(entry: TouchpointEntry, specifics: string, wording: ListWording) {
  const standIns = ['', ...CHANNEL_KINDS.map((kind) => defaultSpecifics(kind, wording))]
  if (standIns.includes(specifics)) return { text: entry.specifics, left: false }
  return joinTexts(standIns.includes(entry.specifics) ? '' : entry.specifics, specifics, LIMITS.specifics)
}
