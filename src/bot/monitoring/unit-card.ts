import { at } from '../../app/dialogue/screen.ts'
import { type GroupView, type TaskView, taskView } from '../../app/monitoring/task/task-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { monitoringOf } from '../../domain/regulation/settled.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { MAX_BUTTONS, navigationRows } from '../cards/layout.ts'
import { numberRows } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import { exportButton } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'
import { termLines } from './term-lines.ts'

/** A unit's monitoring: its groups and what they wait for, the confirmation, the receipt (R63, R70, R73). Args: the task. */
export async function unitCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await taskView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const numbers = view.may.answer
    ? view.groups.map(({ area }, index): Button => ({ label: String(index + 1), data: screenPress(at('monitoringGroup', view.id, area)) }))
    : []
  const clause = monitoringOf(app.authorities.get(actor.authorityId).regulation)?.clause?.cited
  const ways = [...waysOf(view, say), await wayBack(drawing)]
  // Where a unit has points in every direction the card is full: each group has the papers, too.
  const papers = view.may.export && numbers.length + ways.length < MAX_BUTTONS ? [exportButton(say, view.unit.id)] : []
  return cardOf(
    [fitted((cut) => textOf(view, clause, say, cut).join('\n'))],
    [...numberRows(numbers), ...navigationRows([...ways.slice(0, -1), ...papers, ...ways.slice(-1)])],
  )
}

function textOf(view: TaskView, clause: string | undefined, say: Say, cut: (text: string) => string): string[] {
  const { year, unit, state, groups, gapsReason, remark } = view
  const points = groups.reduce((sum, group) => sum + group.points.length, 0)
  const waits = view.open && (state === 'notStarted' || state === 'underWay' || state === 'returned')
  return [
    say.t('monitoring-unit-title', { year: String(year), unit: cut(unit.name) }),
    ...(view.open ? [] : [say.t('monitoring-over')]),
    ...(waits ? termLines(view, say) : []),
    ...(waits && clause !== undefined ? [say.t('monitoring-clause', { clause })] : []),
    say.t('monitoring-unit-points', { count: points, groups: groups.length - 1 }),
    say.t(`monitoring-unit-${state}`),
    ...(remark === '' ? [] : [say.t('monitoring-unit-remark', { remark: cut(remark) })]),
    ...confirmedLines(view, say),
    '',
    ...groups.map((group, index) => groupLine(group, String(index + 1), say, cut)),
    ...(gapsReason === '' ? [] : [say.t('monitoring-unit-gaps', { reason: cut(gapsReason) })]),
    ...(waits ? ['', ...lastLines(view, say, cut)] : []),
  ]
}

const isReady = ({ groups }: TaskView): boolean => groups.every(({ open }) => !open)

function lastLines(view: TaskView, say: Say, cut: (text: string) => string): string[] {
  const changes = view.groups.some(({ answer }) => answer === 'changes')
  return [
    ...(isReady(view) ? [say.t(changes ? 'monitoring-unit-changes' : 'monitoring-unit-none')] : []),
    view.as === 'nobody' ? say.t('monitoring-unit-nobody') : say.t('monitoring-unit-who', { who: cut(view.lies.join(', ')) }),
  ]
}

function confirmedLines({ state, confirmed }: TaskView, say: Say): string[] {
  if (!confirmed || (state !== 'handedOver' && state !== 'received')) return []
  const { name, position, forName, channel, day, time } = confirmed
  const who = position === '' ? name : `${name}, ${position}`
  return [
    say.t('monitoring-unit-confirmed', { who, day, time, channel }),
    ...(forName === '' ? [] : [say.t('monitoring-unit-for', { name: forName })]),
  ]
}

function groupLine(
  { words, points, uncovered, open, answer, proposed }: GroupView,
  number: string,
  say: Say,
  cut: (text: string) => string,
): string {
  const mark = open ? '○' : answer === 'changes' && words && proposed.sent === 0 ? '⏳' : '✅'
  const params = { number, mark, name: words ? cut(say.brief(words)) : '', count: words ? points.length : uncovered }
  const line = say.t(words ? 'monitoring-group-line' : 'monitoring-new-line', params)
  if (open) return line
  if (!words && answer === 'none') return `${line} – ${say.t('monitoring-answer-nothing')}`
  return `${line} – ${say.t(`monitoring-answer-${answer ?? 'none'}`, { sent: proposed.sent, prepared: proposed.prepared })}`
}

function waysOf(view: TaskView, say: Say): Button[] {
  const way = (label: string, data: string): Button => ({ label: labelOf(say.t(label)), data })
  const next = view.groups.find(({ open }) => open)
  const begin = view.state === 'notStarted' ? 'button-monitoring-begin' : 'button-monitoring-go-on'
  return [
    ...(view.may.answer && next ? [way(begin, screenPress(at('monitoringGroup', view.id, next.area)))] : []),
    ...(view.may.answer && !next
      ? [way('button-monitoring-confirm', actionPress('confirmMonitoring', view.id, String(view.revision)))]
      : []),
    ...(view.may.receive
      ? [
          way('button-monitoring-receive', actionPress('receiveMonitoring', view.id)),
          way('button-monitoring-return', actionPress('returnMonitoring', view.id)),
          way('button-back-to-monitoring', screenPress(at('monitoring'))),
        ]
      : []),
  ]
}
