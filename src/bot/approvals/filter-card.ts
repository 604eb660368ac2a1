import { PROPOSAL_FILTERS, type ProposalFilter, proposalUnits } from '../../app/proposals/views/proposal-lists.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows, packed } from '../cards/layout.ts'
import { numberRows } from '../cards/numbered.ts'
import { labelOf } from '../cards/say.ts'
import type { Drawing } from '../feature.ts'
import { approvalsCard } from './approvals-card.ts'
import { askedList, listPress } from './asked-list.ts'

/** Units of one page: with the button that turns it they fill a row. */
const SIZE = 4
const NAME = 200

/** What of a list is to be shown: by state, or on to the units. Args as of the list. */
export async function approvalsFilterCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const asked = askedList(args)
  if (!asked) return approvalsCard(drawing)
  const units = await proposalUnits(app, actor, asked.list)
  const part = (one: 'whole' | ProposalFilter): Button => ({
    label: labelOf(say.t(`button-filter-${one}`)),
    data: listPress({ ...asked, page: 0, filter: one === 'whole' ? undefined : one }),
  })
  const waits = asked.list === 'waiting' || asked.list === 'stuck'
  const states = waits ? [] : (['whole', ...PROPOSAL_FILTERS] as const).map(part)
  const byUnit =
    units.length > 1 ? [{ label: labelOf(say.t('button-filter-units')), data: listPress({ ...asked, page: 0 }, 'approvalsUnits') }] : []
  const back = { label: labelOf(say.t('button-back-to-proposals')), data: listPress({ ...asked, page: 0 }) }
  return cardOf([say.t('approvals-filter')], [...packed(states), ...navigationRows([...byUnit, back])])
}

/** Of which unit a list is to be shown. Args as of the list, the page is that of the units. */
export async function approvalsUnitsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const asked = askedList(args)
  if (!asked) return approvalsCard(drawing)
  const units = await proposalUnits(app, actor, asked.list)
  const page = pageOf(
    units.map((unit, index) => ({ ...unit, number: String(index + 1) })),
    SIZE,
    asked.page,
  )
  const numbers = page.items.map(({ id, number }): Button => ({ label: number, data: listPress({ ...asked, page: 0, unitId: id }) }))
  const label = labelOf(say.t('button-more', { at: String(page.page + 1), of: String(page.pages) }))
  const turn = page.pages < 2 ? [] : [{ label, data: listPress({ ...asked, page: (page.page + 1) % page.pages }, 'approvalsUnits') }]
  const all = { label: labelOf(say.t('button-filter-all-units')), data: listPress({ ...asked, page: 0, unitId: '' }) }
  const lines = page.items.map(({ number, name }) => say.t('tasks-line', { number, task: say.words(clip(name, NAME)) }))
  return cardOf([say.t('approvals-units'), ...lines], [...numberRows([...numbers, ...turn]), ...navigationRows([all])])
}
