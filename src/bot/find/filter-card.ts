import type { Screen } from '../../app/dialogue/screen.ts'
import { FIND_KINDS, FIND_STATES } from '../../app/search/findable.ts'
import { seesSeveralUnits, viewableUnits } from '../../app/views/viewable-units.ts'
import { areasOf } from '../../app/views/words-of-list.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows, packed } from '../cards/layout.ts'
import { numberRows, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'
import type { Drawing } from '../feature.ts'
import { type FindArgs, findAreasScreen, findFilterScreen, findScreen, findUnitsScreen, readFindArgs } from './find-args.ts'

const SIZE = 8
const NAME = 200

const ticked = (on: boolean, label: string, next: FindArgs): Button => ({
  label: labelOf(`${on ? '☑' : '☐'} ${label}`),
  data: screenPress(findFilterScreen(next)),
})

/** What of all that was found is to be seen: each tap changes one filter. */
export async function findFilterCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const args = { ...readFindArgs(drawing.args), page: 0 }
  const areas = areasOf(app.authorities.get(actor.authorityId).regulation)
  const area = areas[Number(args.area) - 1]
  const several = seesSeveralUnits(actor)
  const unit = args.unit === '' ? undefined : (await viewableUnits(app, actor)).find(({ id }) => id === args.unit)
  const kinds = FIND_KINDS.map((kind) => {
    const on = args.kind === kind
    return ticked(on, say.t(`find-kinds-${kind}`), { ...args, kind: on ? undefined : kind })
  })
  const states = FIND_STATES.map((state) => {
    const on = args.state === state
    return ticked(on, say.t(`find-state-${state}`), { ...args, state: on ? undefined : state })
  })
  const way = (id: string, screen: Screen): Button => ({ label: labelOf(say.t(id)), data: screenPress(screen) })
  const ways = [
    ...(several ? [way('button-choose-unit', findUnitsScreen(args))] : []),
    ...(areas.length > 1 ? [way('button-areas', findAreasScreen(args))] : []),
    way('button-show', findScreen(args)),
  ]
  return cardOf(
    [
      say.t('find-filter'),
      ...(several ? [unit ? say.t('find-filter-unit', { unit: clip(unit.name, NAME) }) : say.t('find-filter-units')] : []),
      ...(areas.length > 1 ? [area ? say.t('find-filter-area', { area: say.words(area) }) : say.t('find-filter-areas')] : []),
    ],
    [...packed(kinds), ...packed(states), ...navigationRows(ways)],
  )
}

type Choice = { text: string; next: FindArgs }

/** A page of things to choose from, by number, with the way to all of them and the way back. */
function choiceCard(
  say: Say,
  args: FindArgs,
  title: string,
  choices: readonly Choice[],
  screens: (args: FindArgs) => Screen,
  all: Button,
): Card {
  const page = pageOf(
    choices.map((choice, index) => ({ ...choice, number: String(index + 1) })),
    SIZE,
    args.page,
  )
  const lines = page.items.map(({ number, text }) => say.t('find-choice', { number, text: clip(text, NAME) }))
  const numbers = page.items.map(({ number, next }): Button => ({ label: number, data: screenPress(findFilterScreen(next)) }))
  const turn = turnButton(page, say, (next) => screens({ ...args, page: next }))
  return cardOf([title, ...lines], [...numberRows([...numbers, ...turn]), [all]])
}

/** Whose things are to be seen: units by name. */
export async function findUnitsCard({ app, actor, say, args: asked }: Drawing): Promise<Card> {
  const args = readFindArgs(asked)
  const units = await viewableUnits(app, actor)
  const choices = units.map(({ id, name }) => ({ text: name, next: { ...args, page: 0, unit: id } }))
  const all = { label: labelOf(say.t('button-find-units')), data: screenPress(findFilterScreen({ ...args, page: 0, unit: '' })) }
  return choiceCard(say, args, say.t('find-units'), choices, findUnitsScreen, all)
}

/** Of which direction things are to be seen. */
export function findAreasCard({ app, actor, say, args: asked }: Drawing): Card {
  const args = readFindArgs(asked)
  const areas = areasOf(app.authorities.get(actor.authorityId).regulation)
  const choices = areas.map((area, index) => ({ text: shortWords(area, say), next: { ...args, page: 0, area: String(index + 1) } }))
  const all = { label: labelOf(say.t('button-find-areas')), data: screenPress(findFilterScreen({ ...args, page: 0, area: '' })) }
  return choiceCard(say, args, say.t('find-areas'), choices, findAreasScreen, all)
}
