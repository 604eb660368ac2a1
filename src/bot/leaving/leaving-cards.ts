import { at } from '../../app/dialogue/screen.ts'
import { type Released, releasedPerson, thoseWhoLeft } from '../../app/leaving/leaving-views.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 5

const way = (say: Say, id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })

/** Where somebody's leaving or moving begins, and those who have left: a number leads to the way back for one of them. */
export async function leavingCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const left = await thoseWhoLeft(app, actor)
  if ('refused' in left) return refusalCard(drawing, left.refused)
  const page = pageOf(
    left.map((person, index) => ({ ...person, number: String(index + 1) })),
    SIZE,
    pageIn(args[0]),
  )
  const lines = page.items.map(({ number, ...person }) => say.t('leaving-line', { number, ...words(person) }))
  const numbers = page.items.map(({ number, id }): Button => ({ label: number, data: screenPress(at('personLeft', id)) }))
  const begin = [way(say, 'button-leaving', actionPress('start', 'leaving')), way(say, 'button-moving', actionPress('start', 'moving'))]
  const text = [
    say.t('leaving-desk'),
    say.t('leaving-desk-about'),
    ...(left.length > 0 ? ['', say.t('leaving-left', { count: left.length })] : []),
  ]
  const turn = turnButton(page, say, (next) => at('leaving', String(next)))
  return cardOf([...text, ...lines], [begin, ...numberRows([...numbers, ...turn]), ...navigationRows(await waysBack(drawing))])
}

const words = ({ name, position, unit }: Released) => ({
  name: clip(name, NAME),
  place: clip([position, unit].filter(Boolean).join(' · '), NAME),
})

/** Draws one person of the register, with the ways from there. */
async function personCard(drawing: Drawing, text: (person: Released) => string[], buttons: (person: Released) => Button[]): Promise<Card> {
  const { app, actor, args } = drawing
  const person = await releasedPerson(app, actor, args[0] ?? '')
  if ('refused' in person) return refusalCard(drawing, person.refused)
  const desk = way(drawing.say, 'button-leaving-desk', screenPress(at('leaving')))
  return cardOf(text(person), navigationRows([...buttons(person), desk, ...(await waysBack(drawing))]))
}

/** Somebody has left: who goes on, and the way back if it was a mistake. */
export const personLeftCard = (drawing: Drawing): Promise<Card> => {
  const { say } = drawing
  return personCard(
    drawing,
    (person) => [
      say.t(person.state === 'left' ? 'person-left' : 'person-at-work', words(person)),
      ...(person.state === 'left' ? [successorLine(person, say), say.t('person-left-mistake')] : []),
    ],
    ({ id, state }) => (state === 'left' ? [way(say, 'button-reactivate', actionPress('reactivate', id))] : []),
  )
}

const successorLine = ({ successor }: Released, say: Say): string =>
  successor === '' ? say.t('person-left-nobody') : say.t('person-left-heir', { name: clip(successor, NAME) })

/** Somebody works in another unit from now on. */
export const personMovedCard = (drawing: Drawing): Promise<Card> =>
  personCard(
    drawing,
    (person) => [drawing.say.t('person-moved', words(person)), drawing.say.t('person-moved-rest')],
    () => [],
  )

/** Somebody is back: what went to the successor stays there. */
export const personBackCard = (drawing: Drawing): Promise<Card> => {
  const { say } = drawing
  return personCard(
    drawing,
    (person) => [
      say.t('person-back', words(person)),
      person.successor === '' ? say.t('person-back-sessions') : say.t('person-back-heir', { name: clip(person.successor, NAME) }),
    ],
    () => [],
  )
}
