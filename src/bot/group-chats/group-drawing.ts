import type { App } from '../../app/app.ts'
import type { Say } from '../cards/say.ts'

/** What a card of a group is drawn from: nobody's rights, the group's authority. `args` are those of the screen. */
export type GroupDrawing = { app: App; authorityId: string; args: readonly string[]; say: Say }
