import type { WaitingLine } from '../../app/reminders/formation/waiting-lines.ts'
import { clip } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'

const NAME = 120

/** Where each kind of what waits is done. */
export const WAITING_PLACES = { formation: 'submission', publication: 'edition' } as const

/** A list to be handed over or an edition to be published in one line; that a day off has moved the day is said with it (R71). */
export function waitingText({ kind, name, deadline, left, overdue, today }: WaitingLine, say: Say): string {
  const what = say.t(`waiting-${kind}`, { name: clip(name, NAME) })
  const day = deadline.last
  const line =
    overdue > 0
      ? say.t('waiting-overdue', { what, day, count: overdue })
      : left > 0
        ? say.t('waiting-left', { what, day, count: left })
        : say.t(today ? 'waiting-today' : 'waiting-passed', { what, day })
  return deadline.moved ? `${line}\n${say.t('deadline-moved', { day: deadline.written })}` : line
}
