import { at } from '../../app/dialogue/screen.ts'
import {
  type ProposalFilter,
  type ProposalLine,
  proposalCounts,
  proposalPage,
  proposalUnits,
} from '../../app/proposals/views/proposal-lists.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { may, maySomewhere } from '../../domain/rights/may.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { type Asked, askedList, listPress } from './asked-list.ts'

const SIZE = 4
const NAME = 100

/** What there is of proposals for this person: those that wait, the own ones, those decided on, and all for whoever sees all. */
export async function approvalsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const counts = await proposalCounts(app, actor)
  const lists = [...counts].filter(([, count]) => count > 0)
  const lines = lists.map(([list, count]) => say.t(`approvals-list-${list}`, { count }))
  const ways = lists.map(
    ([list]): Button => ({ label: labelOf(say.t(`button-approvals-${list}`)), data: screenPress(at('approvalsList', list)) }),
  )
  const propose = maySomewhere(actor.roles, 'proposal.create')
    ? [{ label: labelOf(say.t('button-propose')), data: actionPress('start', 'proposal') }]
    : []
  const away = { label: labelOf(say.t('button-absences')), data: screenPress(at('absences')) }
  const times = may(actor.roles, 'proposal.viewAll')
    ? [{ label: labelOf(say.t('button-approvals-times')), data: screenPress(at('approvalsTimes')) }]
    : []
  const text = [say.t('approvals-title'), ...(lines.length > 0 ? lines : [say.t('approvals-none')])]
  return cardOf(text, navigationRows([...ways, ...times, ...propose, away, ...(await waysBack(drawing))]))
}

/** A page of one of the lists: args are the list, the page, what is left of it (under way, over, a state), and the unit. */
export async function approvalsListCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const asked = askedList(args)
  if (!asked) return approvalsCard(drawing)
  const { list, page, filter, unitId } = asked
  const { lines, total } = await proposalPage(app, actor, list, { skip: page * SIZE, take: SIZE, filter, unitId })
  const units = await proposalUnits(app, actor, list)
  const back = { label: labelOf(say.t('button-approvals')), data: screenPress(at('approvals')) }
  const below = navigationRows([...filterButtons(asked, units.length, say), back, menuButton(say)])
  const unit = units.find(({ id }) => id === unitId)
  const of = unit ? [say.t('approvals-of-unit', { unit: clip(unit.name, NAME) })] : []
  if (lines.length === 0) return cardOf([say.t('approvals-nothing'), ...of], below)
  const numbers = lines.map(({ number, id }): Button => ({ label: String(number), data: screenPress(at('proposal', id)) }))
  const shown = lines.map((line) => `\n${textOf(line, say)}`)
  const text = [say.t(`approvals-list-${list}`, { count: total }), ...of, ...shown, say.t('approvals-tap')]
  return cardOf(text, [...numberRows([...numbers, ...turn(asked, total, say)]), ...below])
}

/** Lists in which something can be over are looked at in parts; the rest of the choice is one tap away. */
function filterButtons(asked: Asked, units: number, say: Say): Button[] {
  const { list, filter } = asked
  const part = (one: 'whole' | ProposalFilter): Button => ({
    label: labelOf(say.t(`button-filter-${one}`)),
    data: listPress({ ...asked, page: 0, filter: one === 'whole' ? undefined : one }),
  })
  const waits = list === 'waiting' || list === 'stuck'
  const parts = waits ? [] : (['whole', 'open', 'over'] as const).filter((one) => one !== (filter ?? 'whole')).slice(0, 2)
  const choose = { label: labelOf(say.t('button-filter')), data: listPress(asked, 'approvalsFilter') }
  return [...parts.map(part), ...(!waits || units > 1 ? [choose] : [])]
}

function turn(asked: Asked, total: number, say: Say): Button[] {
  const pages = Math.ceil(total / SIZE)
  if (pages < 2) return []
  const label = labelOf(say.t('button-more', { at: String(asked.page + 1), of: String(pages) }))
  return [{ label, data: listPress({ ...asked, page: (asked.page + 1) % pages }) }]
}

/** What a proposal is called in a list. */
export function proposalTitle({ number, name, more }: ProposalLine, say: Say): string {
  const params = { number: String(number), name: clip(name, NAME) }
  return more === 0 ? say.t('proposal-name', params) : say.t('proposal-name-more', { ...params, count: more })
}

/** A proposal in two lines: what and whose, and where it stands: with whom and since when (R57). */
function textOf(line: ProposalLine, say: Say): string {
  const { author, state, lies, days } = line
  const where = lies ? liesText(lies, say) : say.t(`proposal-head-${state}`)
  const took = days === undefined || days === 0 ? [] : [say.t('approvals-days', { count: days })]
  return [`**${proposalTitle(line, say)}**`, say.t('approvals-author', { author }), [where, ...took].join(' · ')].join('\n')
}

/** With whom it lies and since when; flagged where that is longer than the step's term. */
function liesText({ who, step, since, late }: NonNullable<ProposalLine['lies']>, say: Say): string {
  if (who === '') return say.t('approvals-lies-nobody', { step: say.brief(step), day: since })
  return say.t(late ? 'approvals-lies-late' : 'approvals-lies', { step: say.brief(step), who, day: since })
}
