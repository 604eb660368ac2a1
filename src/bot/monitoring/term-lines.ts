import type { Say } from '../cards/say.ts'

type Term = { written: string; last: string; moved: boolean }

/** Until when the list is checked and handed over; that a day off has moved a day is said with it (R71). */
export const termLines = ({ check, handOver }: { check: Term; handOver: Term }, say: Say): string[] => [
  say.t('monitoring-check-by', { day: check.last }),
  ...movedLine(check, say),
  say.t('monitoring-hand-over-by', { day: handOver.last }),
  ...movedLine(handOver, say),
]

const movedLine = ({ moved, written }: Term, say: Say): string[] => (moved ? [say.t('deadline-moved', { day: written })] : [])
