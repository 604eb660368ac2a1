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
export const waitingText = (line: WaitingLine, say: Say): string =>
  leftText(say.t(`waiting-${line.kind}`, { name: clip(line.name, NAME) }), line, say)

/** What has to be done, and how much time is left or how long it is overdue. */
export function leftText(what: string, line: Omit<WaitingLine, 'kind' | 'id' | 'name'>, say: Say): string {
  const { deadline, left, overdue, today, next } = line
  const day = deadline.last
  const time =
    overdue > 0
      ? say.t('waiting-overdue', { what, day, count: overdue })
      : left > 0
        ? say.t('waiting-left', { what, day, count: left })
        : say.t(today ? 'waiting-today' : 'waiting-passed', { what, day })
  return [time, ...movedLine(deadline, say), ...(next ? [say.t('waiting-next', { day: next.last }), ...movedLine(next, say)] : [])].join(
    '\n',
  )
}

const movedLine = ({ moved, written }: WaitingLine['deadline'], say: Say): string[] =>
  moved ? [say.t('deadline-moved', { day: written })] : []
