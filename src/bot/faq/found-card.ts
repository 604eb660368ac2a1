import { at, type Screen } from '../../app/dialogue/screen.ts'
import { faqQuery } from '../../app/faq/search-faq.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { type Findable, findEntries } from '../../domain/faq/find-entries.ts'
import { meaningsOf } from '../../domain/faq/meanings.ts'
import { POPULAR_QUESTIONS, PROFILE_TEMPLATE } from '../../domain/regulation/popular-questions.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import { TERMS } from '../../domain/regulation/terms.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import type { Say } from '../cards/say.ts'
import { wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { answerCard } from './answer-card.ts'
import { faqCard } from './faq-card.ts'
import { termCard } from './term-card.ts'
import { capital, glossaryButton, searchButton } from './ways.ts'

const SIZE = 6

/** An entry that can be found, with the card that shows it. */
type Entry = Findable & { name: string; screen: Screen }

/** Words in both languages, whoever asks; then the questions. */
function entriesOf(regulation: Regulation, say: Say): Entry[] {
  const terms = TERMS.map((term): Entry => {
    const said = meaningsOf(regulation, term.key).flatMap((meaning) => meaning.said.map(({ ru }) => ru))
    const names = [term.ru, term.en, term.also ?? '']
    return { key: term.key, names, text: said.join(' '), name: capital(say.words(term)), screen: at('term', term.key) }
  })
  const questions = POPULAR_QUESTIONS.map(({ key }): Entry => {
    const name = say.t(`faq-${key}`)
    const text = say.t(`faq-${key}.answer`, { link: PROFILE_TEMPLATE })
    return { key: `question ${key}`, names: [name], text, name, screen: at('faqAnswer', key) }
  })
  return [...terms, ...questions]
}

/** What a search has found: the entry itself where there is one only. Args are the search and the page. */
export async function foundCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', page] = args
  const query = await faqQuery(app, actor, id)
  if (query === undefined) return faqCard(drawing)
  const entries = entriesOf(app.authorities.get(actor.authorityId).regulation, say)
  const found = findEntries(entries, query).flatMap((key) => entries.find((entry) => entry.key === key) ?? [])
  const [only] = found
  if (only && found.length === 1) return drawOnly(drawing, only)
  return drawFound(drawing, query, found, (next) => at('faqFound', id, String(next)), pageIn(page))
}

const drawOnly = (drawing: Drawing, { screen }: Entry): Promise<Card> =>
  screen.name === 'term' ? termCard({ ...drawing, args: screen.args }) : answerCard({ ...drawing, args: screen.args })

async function drawFound(
  drawing: Drawing,
  query: string,
  found: readonly Entry[],
  screenOf: (page: number) => Screen,
  at: number,
): Promise<Card> {
  const { say } = drawing
  const page = pageOf(
    found.map((entry, index) => ({ ...entry, number: String(index + 1) })),
    SIZE,
    at,
  )
  const lines = page.items.map(({ number, name }) => say.t('faq-line', { number, name }))
  const numbers = page.items.map(({ number, screen }): Button => ({ label: number, data: screenPress(screen) }))
  const turn = turnButton(page, say, screenOf)
  const title = say.t(found.length > 0 ? 'faq-found' : 'faq-nothing-found', { query: clip(query, 60) })
  const ways = navigationRows([searchButton(say), glossaryButton(say), await wayBack(drawing)])
  return cardOf([title, ...lines], [...numberRows([...numbers, ...turn]), ...ways])
}
