import { interviewTitle } from '../../domain/interview/definition.ts'
import { currentStep } from '../../domain/interview/env.ts'
import { pathOf, progressOf } from '../../domain/interview/path.ts'
import { REVIEW } from '../../domain/interview/position.ts'
import type { Words } from '../../domain/interview/words.ts'
import type { DraftRow } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { positionOf } from '../interviews/draft-position.ts'

/** What a draft is and how far it is: `title` is that of the item at hand, else the interview's. Steps count from 1. */
export type DraftLine = { id: string; title: Words; at: number; of: number; updatedAt: string }

/** A draft in one line. Throws for an interview that nobody registered. */
export function draftLine(app: Pick<App, 'authorities' | 'interviews'>, draft: DraftRow): DraftLine {
  const kind = app.interviews.get(draft.kind)
  if (!kind) throw new Error(`unknown interview ${draft.kind}`)
  const { definition } = kind
  const { regulation } = app.authorities.get(draft.authorityId)
  const position = positionOf(draft)
  const step = currentStep({ definition, regulation }, position)
  const steps = pathOf(definition, position.answers, regulation)
  const title = step?.kind === 'question' && step.item ? step.item.title : interviewTitle(definition, regulation)
  return { id: draft.id, title, ...progressOf(steps, step?.address ?? REVIEW), updatedAt: draft.updatedAt }
}
