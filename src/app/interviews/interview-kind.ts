import type { InterviewKind, InterviewKinds } from '../app.ts'

export type { FactsAsked, Finishing, InterviewKind, InterviewKinds, Next, Unfinished } from '../app.ts'

/** The interviews of an installation by the key of their definition. */
export function interviewKinds(kinds: readonly InterviewKind[]): InterviewKinds {
  return new Map(kinds.map((kind) => [kind.definition.key, kind]))
}
