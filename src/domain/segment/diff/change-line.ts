import type { Hypothesis, ParameterFact, ProfileHead } from '../segment-profile.ts'

export type HeadField = Exclude<keyof ProfileHead, 'version' | 'unitId' | 'state'>

/**
 * One thing that a change did, in the terms of the regulation; the words are in `locales`. `segment` and `trait` are names as they are
 * after the change (before it, where the thing left), `source` and `parameter` keys of the regulation, `from` and `to` of `responsible`
 * ids of people.
 */
export type ProfileChangeLine =
  | { what: 'created'; title: string }
  | { what: 'head'; field: HeadField; from: string | string[]; to: string | string[] }
  | { what: 'unit'; from: string; to: string }
  | { what: 'retired' | 'reopened' }
  | { what: 'version'; to: number }
  | { what: 'traitAdded' | 'traitRemoved'; trait: string; values: string[] }
  | { what: 'traitRenamed'; from: string; to: string }
  | { what: 'valuesAdded' | 'valuesRemoved'; trait: string; values: string[] }
  | { what: 'valueReworded'; trait: string; from: string; to: string }
  | { what: 'traitSource'; trait: string; from: string; to: string; note: string }
  | { what: 'traitAffects'; trait: string; affects: boolean }
  | { what: 'segmentAdded' | 'segmentRemoved'; segment: string; values: string[] }
  | { what: 'segmentRenamed'; from: string; to: string }
  | { what: 'segmentValues'; segment: string; added: string[]; removed: string[] }
  | { what: 'responsible'; segment: string; from: string | null; to: string | null }
  | { what: 'parameter'; segment: string; parameter: string; from: ParameterFact | null; to: ParameterFact | null }
  | { what: 'hypothesisAdded' | 'hypothesisRemoved'; segment: string; hypothesis: Hypothesis }
  | { what: 'hypothesisReworded'; segment: string; from: Hypothesis; to: Hypothesis }
  | { what: 'verdict'; segment: string; from: Hypothesis; to: Hypothesis }
  | { what: 'order'; of: 'traits' | 'values' | 'segments' | 'hypotheses' | 'parameters'; within: string }
