import { profileFilters } from '../../app/profiles/views/profile-filters.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { ALL_UNITS, filterScreen, profilesScreen, readProfilesArgs, unitsScreen } from './profiles-args.ts'

const NAME = 200
const SIZE = 4
/** Kinds of client are three in the act (A2); more would be cut off rather than break the card. */
const KINDS = 3

/** What of the register is to be seen: each tap changes one filter. */
export async function filterCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const args = { ...readProfilesArgs(drawing.args), page: 0 }
  const filters = await profileFilters(app, actor, { unit: args.unit === ALL_UNITS ? '' : args.unit, all: args.unit === ALL_UNITS })
  if ('refused' in filters) return refusalCard(drawing, filters.refused)
  const ticked = (on: boolean, label: string): string => labelOf(`${on ? '☑' : '☐'} ${label}`)
  const kinds = filters.kinds.slice(0, KINDS).map((kind, index): Button => {
    const place = String(index + 1)
    const on = args.kind === place
    return { label: ticked(on, shortWords(kind, say)), data: screenPress(filterScreen({ ...args, kind: on ? '' : place })) }
  })
  const incomplete = {
    label: ticked(args.incomplete, say.t('profiles-filter-incomplete')),
    data: screenPress(filterScreen({ ...args, incomplete: !args.incomplete })),
  }
  const units = filters.several ? [{ label: labelOf(say.t('button-choose-unit')), data: screenPress(unitsScreen(args)) }] : []
  const paper = filters.unit
    ? [{ label: labelOf(say.t('button-unit-profiles')), data: actionPress('askDocument', 'unitProfiles', filters.unit.id, 'docx') }]
    : []
  const show = { label: labelOf(say.t('button-show')), data: screenPress(profilesScreen(args)) }
  const unit = filters.unit ? say.t('profiles-filter-unit', { unit: clip(filters.unit.name, NAME) }) : say.t('profiles-filter-all')
  const rows = [...kinds.map((kind) => [kind]), ...navigationRows([incomplete, ...units, ...paper, show])]
  return cardOf([say.t('profiles-filter'), unit], rows)
}

/** Whose profiles are to be seen: units by name, a number for each. */
export async function profilesUnitsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const args = readProfilesArgs(drawing.args)
  const filters = await profileFilters(app, actor, { unit: '', all: true })
  if ('refused' in filters) return refusalCard(drawing, filters.refused)
  const page = pageOf(
    filters.units.map((unit, index) => ({ ...unit, number: String(index + 1) })),
    SIZE,
    args.page,
  )
  const numbers = page.items.map(
    ({ number, id }): Button => ({ label: number, data: screenPress(profilesScreen({ ...args, page: 0, unit: id })) }),
  )
  const turn = turnButton(page, say, (next) => unitsScreen({ ...args, page: next }))
  const all = filters.several
    ? [{ label: labelOf(say.t('button-register')), data: screenPress(profilesScreen({ ...args, page: 0, unit: ALL_UNITS })) }]
    : []
  const lines = page.items.map(({ number, name }) => say.t('profiles-unit', { number, unit: clip(name, NAME) }))
  return cardOf(
    [say.t('profiles-units'), ...lines],
    [...numberRows([...numbers, ...turn]), ...navigationRows([...all, ...(await waysBack(drawing))])],
  )
}
