import { at } from '../../app/dialogue/screen.ts'
import type { MonitoringProgress, UnitProgress } from '../../app/monitoring/season/progress.ts'
import { type SeasonView, seasonView } from '../../app/monitoring/season/season-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { termLines } from './term-lines.ts'
import { unitCard } from './unit-card.ts'

/** With the button that turns the page and two ways back, this many units and acts fill a card. */
const SIZE = 7
const NAME = 120

/** The monitoring of the year (R70): how far every unit is. Whoever has one unit sees that one. Args: the page. */
export async function monitoringCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await seasonView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { progress } = view
  const [only, ...others] = progress?.units ?? []
  // Between two seasons the unit's card would not say when the next one opens.
  const isUnderWay = progress?.open || !view.next
  if (only && others.length === 0 && isUnderWay && !view.mayOpen && !view.mayClose) return unitCard({ ...drawing, args: [only.taskId] })
  const acts = seasonWays(view, say)
  const ways = [...acts, ...(await waysBack(drawing))]
  if (!progress || progress.units.length === 0) return cardOf([say.t('monitoring-none'), ...nextLines(view, say)], navigationRows(ways))
  const numbered = progress.units.map((unit, index) => ({ unit, number: String(index + 1) }))
  const page = pageOf(numbered, SIZE - Math.max(acts.length, 1), pageIn(args[0]))
  const lines = page.items.map(({ unit, number }) =>
    say.t('monitoring-line', { number, unit: clip(unit.unit.name, NAME), state: stateText(unit, say) }),
  )
  const numbers = page.items.map(({ unit, number }): Button => ({ label: number, data: screenPress(at('monitoringUnit', unit.taskId)) }))
  const turn = turnButton(page, say, (next) => at('monitoring', String(next)))
  return cardOf(
    [say.t('monitoring-title', { year: String(progress.year) }), ...headOf(view, progress, say), '', ...lines, ...nextLines(view, say)],
    [...numberRows([...numbers, ...turn]), ...navigationRows(ways)],
  )
}

/** How far a unit is, in a few words; what is overdue says for how long. */
export function stateText({ state, overdue, answered, groups }: UnitProgress, say: Say): string {
  const params = { answered, groups, count: overdue }
  return overdue > 0 ? say.t('monitoring-state-overdue', params) : say.t(`monitoring-state-${state}`, params)
}

function headOf({ mayClose }: SeasonView, progress: MonitoringProgress, say: Say): string[] {
  const count = (holds: (unit: UnitProgress) => boolean): number => progress.units.filter(holds).length
  const late = count(({ overdue }) => overdue > 0)
  const isComplete = progress.units.every(({ state }) => state === 'received')
  return [
    ...(progress.open ? termLines(progress, say) : [say.t('monitoring-over')]),
    say.t('monitoring-counts', {
      received: count(({ state }) => state === 'received'),
      of: progress.units.length,
      handed: count(({ state }) => state === 'handedOver'),
      working: count(({ state, overdue }) => overdue === 0 && (state === 'underWay' || state === 'returned')),
      idle: count(({ state, overdue }) => overdue === 0 && state === 'notStarted'),
    }),
    ...(late > 0 ? [say.t('monitoring-late', { count: late })] : []),
    ...(mayClose && isComplete ? [say.t('monitoring-complete')] : []),
  ]
}

const nextLines = ({ next }: SeasonView, say: Say): string[] =>
  next ? [say.t('monitoring-next', { year: String(next.year), day: next.opens })] : []

const seasonWays = ({ mayOpen, mayClose }: SeasonView, say: Say): Button[] => [
  ...(mayOpen ? [{ label: labelOf(say.t('button-monitoring-preview')), data: screenPress(at('monitoringPreview')) }] : []),
  ...(mayClose ? [{ label: labelOf(say.t('button-monitoring-close')), data: screenPress(at('monitoringClose')) }] : []),
]
