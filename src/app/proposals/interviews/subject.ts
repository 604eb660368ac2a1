import { isVerdict, type Verdict } from '../../../domain/approval/approval.ts'

/** A step of a round of a proposal, as callback data and drafts name it. */
export type StepAt = { id: string; round: number; step: number }

const numberIn = (text: string | undefined): number => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : -1)

/** Reads a step from arguments that are not to be trusted; what is odd names no step that there is. */
export const stepAt = ([id = '', round, step]: readonly string[]): StepAt => ({ id, round: numberIn(round), step: numberIn(step) })

/** A step as the subject of a draft, with the verdict that its words are for. */
export const stepSubject = ({ id, round, step }: StepAt, verdict = ''): string => [id, round, step, verdict].join('~')

export function verdictOf(subject: string): StepAt & { verdict: Verdict } {
  const parts = subject.split('~')
  const verdict = parts[3] ?? ''
  return { ...stepAt(parts), verdict: isVerdict(verdict) ? verdict : 'remark' }
}
