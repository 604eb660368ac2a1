import { type Answers, answers } from '../../domain/interview/answers.ts'
import { type Position, view } from '../../domain/interview/position.ts'
import type { DraftRow, Json } from '../../storage/unit.ts'

/** Answers that this program still understands; the rest counts as not given, so it is asked again. */
function readAnswers(stored: unknown): Answers {
  const whole = answers.safeParse(stored)
  if (whole.success) return whole.data
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {})
  return Object.fromEntries(entries.flatMap(([address, value]) => Object.entries(answers.safeParse({ [address]: value }).data ?? {})))
}

const positions = new WeakMap<DraftRow, Position>()

/** Where a stored draft stands. A row is never changed in place, so it is read once. */
export function positionOf(draft: DraftRow): Position {
  const known = positions.get(draft)
  if (known) return known
  const seen = view.safeParse(draft.view)
  const position = { answers: readAnswers(draft.answers), cursor: draft.cursor, view: seen.success ? seen.data : {} }
  positions.set(draft, position)
  return position
}

/** A position as it is stored. Both parts went through their codecs, so they are plain JSON. */
export const stored = ({ answers, cursor, view }: Position): Pick<DraftRow, 'answers' | 'cursor' | 'view'> => ({
  answers: answers as unknown as Json,
  cursor,
  view: view as unknown as Json,
})

/** The row of `draft` moved to `position`, one revision on. */
export function movedTo(draft: DraftRow, position: Position, now: string, change: Partial<DraftRow> = {}): DraftRow {
  return { ...draft, ...stored(position), revision: draft.revision + 1, updatedAt: now, ...change }
}
