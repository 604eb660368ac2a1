import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { tasksCard } from './tasks-card.ts'

/** What waits for a person. */
export const tasks: Feature = {
  screens: { tasks: tasksCard },
  commands: [{ name: 'tasks', intent: { kind: 'screen', screen: at('tasks') } }],
}
