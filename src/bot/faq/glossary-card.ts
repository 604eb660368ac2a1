import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { TERMS } from '../../domain/regulation/terms.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { capital, questionsButton, searchButton } from './ways.ts'

/** Words of one page: with the button that turns it and the ways on they fill a card. */
const SIZE = 6

/** The words of the acts in alphabetical order, a number for each. */
export async function glossaryCard(drawing: Drawing): Promise<Card> {
  const { say, args } = drawing
  const named = TERMS.map((term) => ({ key: term.key, name: capital(say.words(term)) }))
  const sorted = named.sort((one, other) => one.name.localeCompare(other.name, say.locale))
  const page = pageOf(
    sorted.map((line, index) => ({ ...line, number: String(index + 1) })),
    SIZE,
    pageIn(args[0]),
  )
  const lines = page.items.map(({ number, name }) => say.t('faq-line', { number, name }))
  const numbers = page.items.map(({ number, key }): Button => ({ label: number, data: screenPress(at('term', key)) }))
  const turn = turnButton(page, say, (next) => at('glossary', String(next)))
  const ways = navigationRows([questionsButton(say), searchButton(say), await wayBack(drawing)])
  return cardOf([say.t('glossary-title'), say.t('glossary-about'), '', ...lines], [...numberRows([...numbers, ...turn]), ...ways])
}
