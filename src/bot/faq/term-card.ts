import { at } from '../../app/dialogue/screen.ts'
import type { Card } from '../../channels/channel.ts'
import { termOf } from '../../domain/regulation/terms.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import type { Drawing } from '../feature.ts'
import { glossaryCard } from './glossary-card.ts'
import { termPages } from './term-text.ts'
import { glossaryButton, termButton, wherePersonStands } from './ways.ts'

/** Further words of the same question: with the other ways on they fill three rows. */
const MOST_BESIDE = 3

/** One word of the glossary: args are its key and the page; an unknown key shows all words. */
export async function termCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [key = '', at0] = args
  const term = termOf(key)
  if (!term) return glossaryCard({ ...drawing, args: [] })
  const { regulation } = app.authorities.get(actor.authorityId)
  const page = pageOf(termPages(term, regulation, say), 1, pageIn(at0))
  const { beside, back } = await wherePersonStands(drawing, key)
  const ways = [
    ...back.slice(0, -1),
    ...turnButton(page, say, (next) => at('term', key, String(next))),
    ...beside.slice(0, MOST_BESIDE).flatMap((other) => termButton(other, say)),
    glossaryButton(say),
    ...back.slice(-1),
  ]
  return cardOf(page.items, navigationRows(ways))
}
