import { type Found, type FoundLine, foundPage } from '../../app/search/find-view.ts'
import { viewableUnits } from '../../app/views/viewable-units.ts'
import { areasOf } from '../../app/views/words-of-list.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { type FindArgs, findFilterScreen, findScreen, isFiltered, readFindArgs } from './find-args.ts'
import { screenOfThing } from './link-card.ts'

/** Results of one page: their numbers and the button that turns the page fill one row. */
const SIZE = 4
const NAME = 160
const QUERY = 60

/** What a search has found among all that the person may see, the likeliest first. */
export async function findCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const args = readFindArgs(drawing.args)
  const area = areasOf(app.authorities.get(actor.authorityId).regulation)[Number(args.area) - 1]
  const filter = { kind: args.kind, state: args.state, unitId: args.unit, area: area?.key ?? '' }
  const found = await foundPage(app, actor, { search: args.search, filter, page: args.page, size: SIZE })
  if ('refused' in found) return refusalCard(drawing, found.refused)
  const unit = args.unit === '' ? undefined : (await viewableUnits(app, actor)).find(({ id }) => id === args.unit)?.name
  const filters = [
    args.kind && say.t(`find-kind-${args.kind}`),
    unit,
    area && shortWords(area, say),
    args.state && say.t(`find-state-${args.state}`),
  ].flatMap((one) => one ?? [])
  const numbers = found.page.items.map((line): Button => ({ label: String(line.place), data: screenPress(screenOfThing(line)) }))
  const turn = turnButton(found.page, say, (page) => findScreen({ ...args, page }))
  const ways = navigationRows([...waysOf(found, args, say), ...(await waysBack(drawing))])
  return cardOf(textOf(found, filters, say), [...numberRows([...numbers, ...turn]), ...ways])
}

function textOf({ query, page, counts }: Found, filters: readonly string[], say: Say): string[] {
  const some = [...counts].filter(([, count]) => count > 0)
  const kinds = some.map(([kind, count]) => say.t('find-count', { kind: say.t(`find-kinds-${kind}`), count })).join(' · ')
  return [
    say.t('find-title-line', { query: clip(query, QUERY) }),
    ...(kinds === '' ? [] : [kinds]),
    ...(filters.length > 0 ? [say.t('find-filtered', { filters: clip(filters.join(', '), NAME) })] : []),
    ...(page.total === 0 ? [say.t(filters.length > 0 ? 'find-nothing-filtered' : 'find-nothing')] : []),
    ...page.items.map((line) => `\n${lineOf(line, say)}`),
  ]
}

/** A result in two lines: what it is called, and what and whose it is. */
function lineOf(line: FoundLine, say: Say): string {
  const place = String(line.place)
  const unit = clip(line.unit, NAME)
  const about = clip(line.about, NAME)
  if (line.kind === 'edition') {
    return say.t('find-edition', { place, number: String(line.number), order: clip(line.title, NAME), day: line.about })
  }
  if (line.kind === 'proposal') {
    return say.t('find-proposal', { place, number: String(line.number), name: clip(line.title, NAME), unit, state: line.state })
  }
  if (line.kind === 'profile') return say.t('find-profile', { place, title: clip(line.title, NAME), unit, state: line.state })
  return say.t('find-point', { place, name: clip(line.title, NAME), process: about, unit, state: line.state })
}

function waysOf({ counts }: Found, args: FindArgs, say: Say): Button[] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const any = [...counts.values()].some((count) => count > 0)
  return [
    way('button-find-again', actionPress('startFind')),
    ...(any || isFiltered(args) ? [way('button-filter', screenPress(findFilterScreen({ ...args, page: 0 })))] : []),
    ...(isFiltered(args)
      ? [way('button-find-all', screenPress(findScreen({ ...args, page: 0, kind: undefined, state: undefined, area: '', unit: '' })))]
      : []),
  ]
}
