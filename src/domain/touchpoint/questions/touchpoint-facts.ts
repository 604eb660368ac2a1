import type { KnownEntry } from './named-points.ts'

/** A business process of the unit with the number of its touchpoints. */
export type ProcessLine = { id: string; name: string; area: string; points: number }
/** A touchpoint of another process whose entry is taken as a pattern. */
export type PatternPoint = { name: string; needs: string[]; marks: string[] }
export type SourceFacts = { kind: string; ref: string }

/** What the questions about touchpoints need from the database; each question is given what it needs, the rest is empty. */
export type TouchpointFacts = {
  processes: readonly ProcessLine[]
  /** Entries of the chosen process. */
  entries: readonly KnownEntry[]
  /** Touchpoints of the process that is copied from. */
  pattern: readonly PatternPoint[]
  /** Keys of the catalogue in the sequence in which the unit uses them. */
  usual: readonly string[]
  /** The source document that the person named last. */
  last: SourceFacts | undefined
}

export const NO_FACTS: TouchpointFacts = { processes: [], entries: [], pattern: [], usual: [], last: undefined }
