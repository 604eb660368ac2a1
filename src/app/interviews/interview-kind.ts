import type { Answers } from '../../domain/interview/answers.ts'
import type { Definition } from '../../domain/interview/definition.ts'
import type { Step } from '../../domain/interview/path.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import type { Tx } from '../../storage/open.ts'
import type { Actor, DraftRow, Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Screen } from '../dialogue/screen.ts'

/** Asks for the facts of one step; `step` is undefined at the review. */
export type FactsAsked = { tx: Tx; actor: Actor; draft: DraftRow; answers: Answers; step: Step | undefined; regulation: Regulation }

/** A finished interview whose effect is due, in the transaction of the last press. */
export type Finishing = { app: App; unit: Unit; actor: Actor; draft: DraftRow; answers: Answers; regulation: Regulation; now: string }

/** Something that could not be done at the end: the person is led to `address`, or told and left at the review. */
export type Unfinished = { refused: string; params?: Record<string, string | number>; address?: string }

/**
 * A kind of interview: its questions as data, what they need from the database, and what comes of them. A new kind is one such object
 * given to the registry by main.ts; the dialogue knows none of them by name.
 */
export type InterviewKind<F = unknown> = {
  definition: Definition<F>
  /** May this person start or go on with it now? Asked at every reply. */
  allowed: (actor: Actor, draft: Pick<DraftRow, 'subject'>) => boolean
  facts: (asked: FactsAsked) => F | Promise<F>
  finish: (finishing: Finishing) => Promise<Screen | Unfinished>
}

export type InterviewKinds = ReadonlyMap<string, InterviewKind>

export function interviewKinds(kinds: readonly InterviewKind[]): InterviewKinds {
  return new Map(kinds.map((kind) => [kind.definition.key, kind]))
}
