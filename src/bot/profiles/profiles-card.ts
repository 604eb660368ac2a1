import { at } from '../../app/dialogue/screen.ts'
import { profileFilters } from '../../app/profiles/views/profile-filters.ts'
import { type ProfileLine, type ProfilesPage, profilesPage } from '../../app/profiles/views/profiles-page.ts'
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
import { ALL_UNITS, filterScreen, type ProfilesArgs, profilesScreen, readProfilesArgs } from './profiles-args.ts'
import { clientWords, deadlineWords, statusWords } from './status-words.ts'

/** Profiles of one page: their numbers and the button that turns the page fill one row. */
const SIZE = 4
const NAME = 200
const QUERY = 60

type Filters = Exclude<Awaited<ReturnType<typeof profileFilters>>, { refused: string }>

/** The profiles of a unit, or the register of all that the person may see, with what filters and a search have left (R12, R22). */
export async function profilesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const args = readProfilesArgs(drawing.args)
  const filters = await profileFilters(app, actor, { unit: args.unit === ALL_UNITS ? '' : args.unit, all: args.unit === ALL_UNITS })
  if ('refused' in filters) return refusalCard(drawing, filters.refused)
  const { unit, kinds } = filters
  const kind = kinds[Number(args.kind) - 1]
  const asked = { unitId: unit?.id ?? '', kind: kind?.key ?? '', incomplete: args.incomplete, search: args.search }
  const list = await profilesPage(app, actor, { ...asked, page: args.page, size: SIZE })
  const numbers = list.page.items.map(({ number, id }): Button => ({ label: String(number), data: screenPress(at('profile', id)) }))
  const turn = turnButton(list.page, say, (page) => profilesScreen({ ...args, page }))
  const ways = [...waysOf(list, args, filters, say), ...(await waysBack(drawing))]
  return cardOf(textOf(list, args, filters, say), [...numberRows([...numbers, ...turn]), ...navigationRows(ways)])
}

const isFiltered = ({ kind, incomplete, search }: ProfilesArgs): boolean => kind !== '' || incomplete || search !== ''

function textOf({ page, total, query }: ProfilesPage, args: ProfilesArgs, { unit, kinds }: Filters, say: Say): string[] {
  const kind = kinds[Number(args.kind) - 1]
  const filters = [
    kind && say.t('profiles-kind', { kind: shortWords(kind, say) }),
    args.incomplete ? say.t('profiles-incomplete') : undefined,
    query !== '' ? say.t('list-query', { query: clip(query, QUERY) }) : undefined,
  ].flatMap((line) => line ?? [])
  const empty = total === 0 ? say.t('profiles-empty') : say.t('list-nothing-found')
  return [
    unit ? say.t('profiles-title', { unit: clip(unit.name, NAME) }) : say.t('profiles-register'),
    say.t('profiles-count', { count: total }),
    ...filters,
    ...(filters.length > 0 && page.total > 0 ? [say.t('list-found', { count: page.total })] : []),
    ...(page.total === 0 ? [empty] : page.items.map((line) => `\n${lineOf(line, unit === undefined, say)}`)),
  ]
}

function lineOf({ number, title, unit, client, segments, status, version, deadline }: ProfileLine, withUnit: boolean, say: Say): string {
  return [
    say.t('profiles-line', { number: String(number), title: clip(title, NAME), client: clientWords(client, say) }),
    ...(withUnit ? [say.t('profiles-line-unit', { unit: clip(unit, NAME) })] : []),
    say.t('profiles-line-status', { status: statusWords(status, say), segments, version }),
    ...(deadline && (status.next || deadline.left < 0) ? [deadlineWords(deadline, say)] : []),
  ].join('\n')
}

/** Ways on: with the way back they are at most five. */
function waysOf({ total }: ProfilesPage, args: ProfilesArgs, { unit, mayCreate, several }: Filters, say: Say): Button[] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const filtered = isFiltered(args)
  return [
    ...(mayCreate ? [way('button-new-profile', actionPress('startProfile'))] : []),
    ...(total > 0 && args.search === ''
      ? [way('button-search', actionPress('startProfileSearch', args.unit, args.kind, args.incomplete ? '1' : ''))]
      : []),
    ...(total > 0 ? [way('button-filter', screenPress(filterScreen({ ...args, page: 0 })))] : []),
    ...(filtered ? [way('button-all-profiles', screenPress(profilesScreen({ unit: args.unit })))] : []),
    ...(several && unit && !filtered ? [way('button-register', screenPress(profilesScreen({ unit: ALL_UNITS })))] : []),
  ]
}
