import { at } from '../../app/dialogue/screen.ts'
import { staffFound } from '../../app/staff/staff-search.ts'
import { type StaffLine, staffOf } from '../../app/staff/staff-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { may } from '../../domain/rights/may.ts'
import { type Page, pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { staffLine, wayTo } from './staff-line.ts'

const SIZE = 6
type Numbered = StaffLine & { number: string }

const numbered = (lines: readonly StaffLine[], wanted: string | undefined): Page<Numbered> =>
  pageOf(
    lines.map((line, index) => ({ ...line, number: String(index + 1) })),
    SIZE,
    pageIn(wanted),
  )

const numbersOf = (page: Page<Numbered>): Button[] =>
  page.items.map(({ number, id }) => ({ label: number, data: screenPress(at('staffPerson', id)) }))

const search = (say: Say): Button => ({ label: labelOf(say.t('button-staff-search')), data: actionPress('startStaffSearch') })

/** The people of a unit: args are the unit (empty: above all units) and the page. */
export async function staffUnitCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [unitId = ''] = args
  const listed = await staffOf(app, actor, { unitId })
  if ('refused' in listed) return refusalCard(drawing, listed.refused)
  const page = numbered(listed.lines, args[1])
  const apart = listed.lines.filter(({ standing }) => standing === 'apart').length
  const lines = [
    say.t('staff-unit-title', { unit: listed.unit === '' ? say.t('staff-above') : clip(listed.unit, NAME) }),
    ...(listed.lines.length === 0 ? [say.t('staff-unit-empty')] : page.items.map((line) => staffLine(line.number, line, say))),
    ...(apart > 0 ? ['', say.t('staff-unit-apart', { count: apart })] : []),
  ]
  const inviting: Button[] =
    apart > 0 && may(actor.roles, 'invitation.issue')
      ? [{ label: labelOf(say.t('button-invite-unit')), data: actionPress('inviteUnit', unitId) }]
      : []
  const turn = turnButton(page, say, (next) => at('staffUnit', unitId, String(next)))
  const back = [wayTo(say, 'button-staff', at('staff')), menuButton(say)]
  return cardOf(lines, [...numberRows([...numbersOf(page), ...turn]), ...navigationRows([...inviting, ...back])])
}

/** Whom a search found: args are the draft that holds the query and the page. */
export async function staffFoundCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [draft = ''] = args
  const found = await staffFound(app, actor, draft)
  if ('refused' in found) return refusalCard(drawing, found.refused)
  const page = numbered(found.lines, args[1])
  const lines = page.items.map((line) => staffLine(line.number, line, say))
  const title = say.t('staff-found', { query: clip(found.query, NAME), count: found.lines.length })
  const turn = turnButton(page, say, (next) => at('staffFound', draft, String(next)))
  const back = [search(say), wayTo(say, 'button-staff', at('staff')), menuButton(say)]
  return cardOf([title, ...lines], [...numberRows([...numbersOf(page), ...turn]), ...navigationRows(back)])
}
