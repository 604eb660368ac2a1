import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { menuCard } from './menu-card.ts'

const MENU = { kind: 'screen', screen: at('menu') } as const

/** Where everything begins: who the person is and what there is to do. */
export const menu: Feature = {
  screens: { menu: menuCard },
  commands: [
    // A link of an invitation brings its code behind the command.
    { name: 'start', intent: MENU, about: (words) => ({ kind: 'action', name: 'join', args: [words] }) },
    { name: 'menu', intent: MENU },
  ],
}
