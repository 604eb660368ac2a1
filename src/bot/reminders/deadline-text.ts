import type { DeadlineLine } from '../../app/reminders/profiles/deadline-lines.ts'
import { clip } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'

const TITLE = 150
const BASIS = 120
const WHO = 120

/** A profile's deadline in one line: what is left of it, or since when it is over. The day is the one to work to. */
export function deadlineText({ title, left, overdue, deadline, today }: DeadlineLine, say: Say): string {
  const params = { title: clip(title, TITLE), day: deadline.last }
  if (overdue > 0) return say.t('deadline-overdue', { ...params, count: overdue })
  if (left > 0) return say.t('deadline-left', { ...params, count: left })
  return today ? say.t('deadline-today', params) : say.t('deadline-passed', params)
}

/** What belongs to it: that a day off has moved it (R71), its basis (R23), and for somebody above whose work it is. */
export function deadlineDetails({ deadline, basis, unit, who, to }: DeadlineLine, say: Say): string[] {
  return [
    ...(deadline.moved ? [say.t('deadline-moved', { day: deadline.written })] : []),
    ...(basis === '' ? [] : [say.t('deadline-basis', { basis: clip(basis, BASIS) })]),
    ...(to === 'person' ? [] : [say.t('deadline-who', { unit, who: clip(who.join(', '), WHO) })]),
  ]
}
