import type { Feature } from '../feature.ts'
import { todayCard } from './today-card.ts'

/** The clock of a demonstration. */
export const demo: Feature = {
  screens: { today: todayCard },
  commands: [{ name: 'nextday', intent: { kind: 'action', name: 'nextDay', args: [] } }],
}
