import { at } from '../../app/dialogue/screen.ts'
import { type PersonaGroup, personas } from '../../app/views/personas.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress } from '../cards/press-data.ts'
import type { Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing, GuestDrawing } from '../feature.ts'
import { strangerCard } from './stranger-card.ts'

/** People of one page: a unit with more has several pages. */
const SIZE = 7
const NAME = 200

/** Whom a visitor of the demonstration wants to speak as. */
export async function guestPersonasCard(drawing: GuestDrawing): Promise<Card> {
  const groups = await personas(drawing.app)
  return 'refused' in groups ? strangerCard(drawing) : drawPersonas(groups, pageIn(drawing.args[0]), drawing.say, [])
}

/** The same for somebody who speaks as one of them already. */
export async function personasCard(drawing: Drawing): Promise<Card> {
  const groups = await personas(drawing.app)
  if ('refused' in groups) return refusalCard(drawing, groups.refused)
  return drawPersonas(groups, pageIn(drawing.args[0]), drawing.say, await waysBack(drawing))
}

/** One page of the chooser: the people of one unit. */
export function drawPersonas(groups: readonly PersonaGroup[], wanted: number, say: Say, back: readonly Button[]): Card {
  const pages = groups.flatMap(({ unit, persons }) =>
    Array.from({ length: Math.ceil(persons.length / SIZE) }, (_, index) => ({
      unit,
      persons: persons.slice(index * SIZE, (index + 1) * SIZE),
    })),
  )
  const page = pageOf(pages, 1, wanted)
  const [shown] = page.items
  const people = (shown?.persons ?? []).map((person, index) => ({ ...person, number: String(index + 1) }))
  const lines = people.map(({ number, name, position }) =>
    say.t('personas-line', { number, name: clip(name, NAME), position: clip(position, NAME) }),
  )
  const numbers = people.map(({ number, id }): Button => ({ label: number, data: actionPress('persona', id) }))
  const heading = shown?.unit ? say.t('personas-unit', { unit: clip(shown.unit, NAME) }) : say.t('personas-above')
  const turn = turnButton(page, say, (next) => at('personas', String(next)))
  return cardOf([say.t('personas-title'), '', heading, ...lines], [...numberRows([...numbers, ...turn]), ...navigationRows(back)])
}
