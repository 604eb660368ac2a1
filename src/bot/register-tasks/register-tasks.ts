import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { registerTaskCard } from './task-card.ts'
import { registerTasksCard } from './tasks-list-card.ts'

/** What changes of the register of processes ask of the units' lists (C15.1, E15.1). */
export const registerTasks: Feature = {
  screens: { registerTask: registerTaskCard, registerTasks: registerTasksCard },
  commands: [{ name: 'register_changes', intent: { kind: 'screen', screen: at('registerTasks') } }],
}
