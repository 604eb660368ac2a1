import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { helpCard } from './help-card.ts'

/** What the bot does and how to speak with it. */
export const help: Feature = {
  screens: { help: helpCard },
  commands: [{ name: 'help', intent: { kind: 'screen', screen: at('help') } }],
}
