import type { App } from '../app/app.ts'
import { at } from '../app/dialogue/screen.ts'
import type { Told } from '../app/dialogue/told.ts'
import type { Card, Span } from '../channels/channel.ts'
import { clip } from './cards/clip.ts'
import { type Say, spansOf } from './cards/say.ts'
import type { Feature } from './feature.ts'
import { drawQuestion } from './interview/draw-question.ts'
import { withRating } from './rating/with-rating.ts'

type Drawer = { app: App; features: readonly Feature[] }

/** The card of what a transaction decided to tell: the note on top, then the question or the screen. */
export async function drawTold(drawer: Drawer, told: Told, say: Say, place: string): Promise<Card> {
  const { actor, screen } = told
  const drawn = await drawScreen(drawer, told, say, place)
  const card = actor && screen?.finished !== undefined ? await withRating(drawn, { app: drawer.app, actor, say, screen }) : drawn
  if (!told.note) return card
  const note = spansOf(say.t(told.note.id, told.note.params))
  if (card.text.length === 0) return { ...card, text: note }
  const more = await explanation(drawer, told, say, place, LONGEST - lengthOf(note) - lengthOf(card.text) - GAPS)
  return { ...card, text: [...note, ...more, '\n\n', ...card.text] }
}

/** As much as a card takes, and what divides the note, its explanation and the card. */
const LONGEST = 4000
const GAPS = 4
/** Less than that explains nothing. */
const SHORTEST = 80

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + (typeof span === 'string' ? span : span.text).length, 0)

/** The words of the card that explains the note, as far as there is room for them. */
async function explanation(drawer: Drawer, { actor, explains }: Told, say: Say, place: string, room: number): Promise<Span[]> {
  if (!actor || !explains || room < SHORTEST) return []
  const { text } = await drawScreen(drawer, { actor, screen: explains }, say, place)
  const words = text.map((span) => (typeof span === 'string' ? span : span.text)).join('')
  return ['\n', clip(words, room)]
}

async function drawScreen({ app, features }: Drawer, told: Told, say: Say, place: string): Promise<Card> {
  if (!told.screen) return { text: [], rows: [] }
  if (told.question) return drawQuestion(told.question, say)
  const { name, args } = told.screen
  const { actor } = told
  if (!actor) {
    const draw = named(
      features.map((feature) => feature.guestScreens),
      name,
    )
    return draw
      ? draw({ app, args, say, place })
      : drawScreen({ app, features }, { screen: at(app.demo ? 'personas' : 'stranger') }, say, place)
  }
  const draw = named(
    features.map((feature) => feature.screens),
    name,
  )
  if (draw) return draw({ app, actor, args, say, place })
  return drawScreen({ app, features }, { actor, screen: at('menu') }, say, place)
}

/** The screen of that name. Names come from callback data, so what every object has by birth is no screen. */
function named<T>(all: readonly (Readonly<Record<string, T>> | undefined)[], name: string): T | undefined {
  return all.find((screens) => screens && Object.hasOwn(screens, name))?.[name]
}
