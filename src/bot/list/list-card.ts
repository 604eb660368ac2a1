import { at } from '../../app/dialogue/screen.ts'
import { type ListLine, type UnitList, unitList } from '../../app/views/unit-list.ts'
import { unitMeant } from '../../app/views/viewable-units.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { type Page, pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { MAX_BUTTONS, navigationRows } from '../cards/layout.ts'
import { numberRows, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import { exportButton } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'
import { areasScreen, type ListArgs, listScreen, readListArgs } from './list-args.ts'
import { unitsCard } from './units-card.ts'

/** Entries of one page: their numbers and the button that turns the page fill one row. */
const SIZE = 4
const NAME = 200
const QUERY = 60

/** A page of a unit's list; somebody who sees several and belongs to none chooses first. */
export async function listCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const args = readListArgs(drawing.args)
  const meant = unitMeant(app, actor, args.unit)
  if ('refused' in meant) return meant.refused === 'choose-unit' ? unitsCard({ ...drawing, args: [] }) : refusalCard(drawing, meant.refused)
  const list = await unitList(app, actor, { unitId: meant.unitId, area: args.area, search: args.search })
  return 'refused' in list ? refusalCard(drawing, list.refused) : drawList(list, args, say, await wayBack(drawing))
}

/** The card of a list that was read. */
export function drawList(list: UnitList, args: ListArgs, say: Say, back: Button): Card {
  const around = list.lines.findIndex(({ id }) => id === args.entry)
  const page = pageOf(list.lines, SIZE, around < 0 ? args.page : Math.floor(around / SIZE))
  const numbers = page.items.map((line): Button => ({ label: String(line.number), data: screenPress(at('entry', line.id)) }))
  const turn = turnButton(page, say, (next) => listScreen({ ...args, page: next }))
  const ways = [...waysOf(list, args, say), back]
  // Where there is no room for it, the paper stands on the card of directions.
  const hasRoom = list.total > 0 && numbers.length + turn.length + ways.length < MAX_BUTTONS
  return cardOf(textOf(list, page, say), [
    ...numberRows([...numbers, ...turn]),
    ...navigationRows([...ways.slice(0, -1), ...(hasRoom ? [exportButton(say, list.unit.id)] : []), back]),
  ])
}

function textOf(list: UnitList, page: Page<ListLine>, say: Say): string[] {
  const { unit, total, area, query } = list
  const filters = [
    area && say.t('list-area', { area: say.words(area) }),
    query !== '' ? say.t('list-query', { query: clip(query, QUERY) }) : undefined,
  ].flatMap((line) => line ?? [])
  const empty = total === 0 ? say.t('list-empty') : say.t('list-nothing-found')
  return [
    say.t('list-title', { unit: clip(unit.name, NAME) }),
    say.t('list-count', { count: total }),
    ...filters,
    ...(filters.length > 0 && page.total > 0 ? [say.t('list-found', { count: page.total })] : []),
    ...(page.total === 0 ? [empty] : page.items.map((line) => `\n${lineOf(line, say)}`)),
  ]
}

function lineOf({ number, name, businessProcess, kind, needs, gaps, approved }: ListLine, say: Say): string {
  const gap = gaps.map((one) => say.t(`list-gap-${one}`)).join(', ')
  return [
    say.t('list-line', { number: String(number), name: clip(name, NAME), kind: say.t(`kind-${kind}`) }),
    say.t('list-line-about', { process: clip(businessProcess, NAME), count: needs }),
    ...(gap === '' ? [] : [say.t('list-line-gap', { gap })]),
    ...(approved ? [say.t('list-line-approved')] : []),
  ].join('\n')
}

/** Ways on from a list: with the way back they are at most five. */
function waysOf(list: UnitList, args: ListArgs, say: Say): Button[] {
  const unit = list.own ? '' : list.unit.id
  const filtered = args.area !== '' || args.search !== ''
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const others = list.others ? [way('button-other-unit', screenPress(at('listUnits')))] : []
  return [
    ...(list.mayAdd ? [way('button-add-points', actionPress('start', 'touchpoint'))] : []),
    ...(list.areas.length > 1 ? [way('button-areas', screenPress(areasScreen({ ...args, page: 0 })))] : others),
    ...(filtered ? [way('button-whole-list', screenPress(listScreen({ unit: args.unit })))] : []),
    ...(filtered || list.total === 0 ? [] : [way('button-search', actionPress('startSearch', list.unit.id))]),
    way('button-coverage', screenPress(unit === '' ? at('coverage') : at('coverage', '0', unit))),
  ]
}
