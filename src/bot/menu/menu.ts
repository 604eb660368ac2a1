import type { Intent } from '../../app/dialogue/intent.ts'
import { at } from '../../app/dialogue/screen.ts'
import { readLinkWord } from '../../domain/search/thing-link.ts'
import type { Feature } from '../feature.ts'
import { screenOfThing } from '../find/link-card.ts'
import { menuCard } from './menu-card.ts'

const MENU = { kind: 'screen', screen: at('menu') } as const

/**
 * What a link into the chat brings behind the command: a thing that is to be looked at, a card that a group's card leads to, a code that links the
 * account (R96), or that of an invitation (R2).
 */
const begun = (words: string): Intent => {
  const [, name, about] = /^open-(submission|edition|formation)(?:-([a-z0-9-]{1,40}))?$/.exec(words) ?? []
  if (name !== undefined) return { kind: 'screen', screen: about === undefined ? at(name) : at(name, about) }
  const linked = readLinkWord(words)
  if (linked) return { kind: 'screen', screen: screenOfThing(linked) }
  const code = /^link-(\d{12})$/.exec(words)?.[1]
  return code === undefined ? { kind: 'action', name: 'join', args: [words] } : { kind: 'action', name: 'link', args: [code] }
}

/** Where everything begins: who the person is and what there is to do. */
export const menu: Feature = {
  screens: { menu: menuCard },
  commands: [
    { name: 'start', intent: MENU, about: begun },
    { name: 'menu', intent: MENU },
  ],
}
