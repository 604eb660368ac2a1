import type { WaitingLine } from '../../app/reminders/formation/waiting-lines.ts'
import { clip } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'

const NAME = 120

/** Where each kind of what waits is done. */
export const WAITING_PLACES = {
  monitoringCheck: 'monitoringUnit',
  monitoringHandOver: 'monitoringUnit',
  formation: 'submission',
  publication: 'edition',
} as const

/** A list to be handed over or an edition to be published in one line; that a day off has moved the day is said with it (R71). */
export function waitingText(one: WaitingLine, say: Say): string {
  const { kind, name, deadline, left, overdue, today, next } = one
  const what = say.t(`waiting-${kind}`, { name: clip(name, NAME) })
  const day = deadline.last
  const line =
    overdue > 0
      ? say.t('waiting-overdue', { what, day, count: overdue })
      : left > 0
        ? say.t('waiting-left', { what, day, count: left })
        : say.t(today ? 'waiting-today' : 'waiting-passed', { what, day })
  return [line, ...movedLine(deadline, say), ...(next ? [say.t('waiting-next', { day: next.last }), ...movedLine(next, say)] : [])].join(
    '\n',
  )
}

const movedLine = ({ moved, written }: WaitingLine['deadline'], say: Say): string[] =>
  moved ? [say.t('deadline-moved', { day: written })] : []
