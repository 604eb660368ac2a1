import { at } from '../../app/dialogue/screen.ts'
import { type GroupView, type TaskView, taskView } from '../../app/monitoring/task/task-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { capital } from '../cards/capital.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import { exportButton } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'

/** One group of points and its one question (R70). Args: the task and the direction. */
export async function groupCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await taskView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  if (!view.open) return refusalCard(drawing, 'monitoring-gone')
  const group = view.groups.find(({ area }) => area === args[1])
  if (!group) return refusalCard(drawing, 'monitoring-group-gone')
  const place = view.groups.indexOf(group) + 1
  const head = say.t('monitoring-group-step', { year: String(view.year), at: String(place), of: String(view.groups.length) })
  const back = { label: labelOf(say.t('button-back-to-unit')), data: screenPress(at('monitoringUnit', view.id)) }
  const text = fitted((cut) => [head, ...(group.words ? pointLines(group, say, cut) : newLines(group, say))].join('\n'))
  const ways = view.may.answer ? (group.words ? pointWays(view, group, say) : newWays(view, group, say)) : []
  return cardOf([text], navigationRows([...ways, ...(view.may.export ? [exportButton(say, view.unit.id)] : []), back]))
}

function pointLines({ words, points }: GroupView, say: Say, cut: (text: string) => string): string[] {
  const names = [...new Set(points.map(({ name }) => name))]
  return [
    say.t('monitoring-group-title', { name: words ? capital(cut(say.words(words))) : '', count: points.length }),
    cut(names.join(', ')),
    '',
    say.t('monitoring-group-question'),
  ]
}

const newLines = ({ uncovered }: GroupView, say: Say): string[] => [
  say.t('monitoring-new-question'),
  ...(uncovered > 0 ? [say.t('monitoring-new-uncovered', { count: uncovered })] : []),
]

const answer = (label: string, view: TaskView, area: string, value: string, say: Say): Button => ({
  label: labelOf(say.t(label)),
  data: actionPress('answerMonitoring', view.id, area, value),
})

const pointWays = (view: TaskView, { area }: GroupView, say: Say): Button[] => [
  answer('button-no-changes', view, area, 'none', say),
  answer('button-changes', view, area, 'changes', say),
]

const newWays = (view: TaskView, { area, uncovered }: GroupView, say: Say): Button[] => [
  answer('button-nothing-new', view, area, 'none', say),
  answer('button-something-new', view, area, 'changes', say),
  ...(uncovered > 0 ? [{ label: labelOf(say.t('button-uncovered')), data: screenPress(at('coverage', '0', view.unit.id)) }] : []),
]
