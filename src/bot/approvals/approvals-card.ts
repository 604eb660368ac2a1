import { at } from '../../app/dialogue/screen.ts'
import {
  PROPOSAL_FILTERS,
  PROPOSAL_LISTS,
  type ProposalFilter,
  type ProposalLine,
  type ProposalList,
  proposalCounts,
  proposalPage,
} from '../../app/proposals/views/proposal-lists.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { maySomewhere } from '../../domain/rights/may.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

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
  const text = [say.t('approvals-title'), ...(lines.length > 0 ? lines : [say.t('approvals-none')])]
  return cardOf(text, navigationRows([...ways, ...propose, away, ...(await waysBack(drawing))]))
}

/** A page of one of the lists: args are the list, the page, and what is left of it (under way, over). */
export async function approvalsListCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const list = PROPOSAL_LISTS.find((known) => known === args[0])
  if (!list) return approvalsCard(drawing)
  const asked: Asked = { list, page: pageIn(args[1]), filter: PROPOSAL_FILTERS.find((known) => known === args[2]) }
  const part = { skip: asked.page * SIZE, take: SIZE, filter: asked.filter }
  const { lines, total } = await proposalPage(app, actor, list, part)
  const back = { label: labelOf(say.t('button-approvals')), data: screenPress(at('approvals')) }
  const below = navigationRows([...filterButtons(asked, say), back, menuButton(say)])
  if (lines.length === 0) return cardOf([say.t('approvals-nothing')], below)
  const numbers = lines.map(({ number, id }): Button => ({ label: String(number), data: screenPress(at('proposal', id)) }))
  const text = [say.t(`approvals-list-${list}`, { count: total }), ...lines.map((line) => `\n${textOf(line, say)}`), say.t('approvals-tap')]
  return cardOf(text, [...numberRows([...numbers, ...turn(asked, total, say)]), ...below])
}

type Asked = { list: ProposalList; page: number; filter: ProposalFilter | undefined }

/** Lists in which something can be over are looked at in parts. */
function filterButtons({ list, filter }: Asked, say: Say): Button[] {
  if (list === 'waiting' || list === 'stuck') return []
  const part = (one: string): Button => ({
    label: labelOf(say.t(`button-filter-${one}`)),
    data: screenPress(at('approvalsList', list, '0', one)),
  })
  return ['whole', ...PROPOSAL_FILTERS].filter((one) => one !== (filter ?? 'whole')).map(part)
}

function turn({ list, page, filter }: Asked, total: number, say: Say): Button[] {
  const pages = Math.ceil(total / SIZE)
  if (pages < 2) return []
  const label = labelOf(say.t('button-more', { at: String(page + 1), of: String(pages) }))
  return [{ label, data: screenPress(at('approvalsList', list, String((page + 1) % pages), ...(filter ? [filter] : []))) }]
}

/** What a proposal is called in a list. */
export function proposalTitle({ number, name, more }: ProposalLine, say: Say): string {
  const params = { number: String(number), name: clip(name, NAME) }
  return more === 0 ? say.t('proposal-name', params) : say.t('proposal-name-more', { ...params, count: more })
}

/** A proposal in two lines: what and whose, and where it stands: with whom and since when (R57). */
function textOf(line: ProposalLine, say: Say): string {
  const { author, state, lies, days } = line
  const where = lies
    ? lies.who === ''
      ? say.t('approvals-lies-nobody', { step: say.brief(lies.step), day: lies.since })
      : say.t('approvals-lies', { step: say.brief(lies.step), who: lies.who, day: lies.since })
    : say.t(`proposal-head-${state}`)
  const took = days === undefined || days === 0 ? [] : [say.t('approvals-days', { count: days })]
  return [`**${proposalTitle(line, say)}**`, say.t('approvals-author', { author }), [where, ...took].join(' · ')].join('\n')
}
