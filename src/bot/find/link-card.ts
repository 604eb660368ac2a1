import { at, type Screen } from '../../app/dialogue/screen.ts'
import { thingLinks } from '../../app/search/thing-links.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { LINKED, type Linked } from '../../domain/search/thing-link.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { keepingPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** The card of each kind of thing. */
const SCREENS: Readonly<Record<Linked['kind'], string>> = { point: 'entry', profile: 'profile', proposal: 'proposal', edition: 'edition' }

/** The card of a thing that a link leads to, which asks for itself what its reader may see. */
export const screenOfThing = ({ kind, id }: Linked): Screen => at(SCREENS[kind], id)

const ID = /^[a-z0-9-]{1,24}$/

/** The button to the links of a thing; none where nothing can be linked to. */
export function linkButton({ app, say }: Pick<Drawing, 'app' | 'say'>, thing: Linked): Button[] {
  const { telegram, web } = thingLinks(app, thing)
  if (telegram === undefined && web === undefined) return []
  return [{ label: labelOf(say.t('button-link')), data: screenPress(at('link', thing.kind, thing.id)) }]
}

/** The links of one thing, to be handed on: args are its kind and id. They stay in the chat when something else is looked at. */
export async function linkCard(drawing: Drawing): Promise<Card> {
  const { app, say, args } = drawing
  const kind = LINKED.find((one) => one === args[0])
  const id = ID.exec(args[1] ?? '')?.[0]
  if (!kind || id === undefined) return refusalCard(drawing, 'link-gone')
  const { telegram, web } = thingLinks(app, { kind, id })
  const back = { label: labelOf(say.t('button-link-back')), data: keepingPress(screenOfThing({ kind, id })) }
  const lines = [...(telegram === undefined ? [] : [telegram]), ...(web === undefined ? [] : [web])]
  const card = cardOf(
    [say.t(`link-to-${kind}`), say.t(lines.length > 0 ? 'link-no-right' : 'link-none')],
    navigationRows([back, keptMenu(say)]),
  )
  return { ...card, text: [...card.text, ...lines.flatMap((link) => ['\n\n', { text: link, link }])] }
}

const keptMenu = (say: Say): Button => ({ label: menuButton(say).label, data: keepingPress(at('menu')) })
