import { type Linked, linkWord } from '../../domain/search/thing-link.ts'
import type { App } from '../app.ts'

/** The links that open one thing; a messenger that is not served or has not said its name has none, nor has an installation without an address. */
export type ThingLinks = { telegram?: string; web?: string }

/** A link is no right: it leads to the card, which asks what its reader may see. */
export function thingLinks({ entrances, publicUrl }: Pick<App, 'entrances' | 'publicUrl'>, thing: Linked): ThingLinks {
  return {
    ...(entrances.telegram && { telegram: `https://t.me/${entrances.telegram}?start=${linkWord(thing)}` }),
    ...(publicUrl !== '' && { web: `${publicUrl}/#/${thing.kind}/${thing.id}` }),
  }
}
