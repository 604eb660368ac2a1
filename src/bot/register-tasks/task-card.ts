import { at } from '../../app/dialogue/screen.ts'
import { type RegisterTaskView, registerTaskView } from '../../app/register-tasks/task-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** What a change of the register asks of a unit, and the ways to do it, each one tap. Args: the task. */
export async function registerTaskCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await registerTaskView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const tasks = { label: labelOf(say.t('button-tasks')), data: screenPress(at('tasks')) }
  return cardOf(
    [fitted((cut) => linesOf(view, say, cut).join('\n'))],
    navigationRows([...waysOf(view, say), tasks, await wayBack(drawing)]),
  )
}

function linesOf(
  { task, state, unit, number, other, cited, due, ended }: RegisterTaskView,
  say: Say,
  cut: (text: string) => string,
): string[] {
  const { kind, before, after, reason } = task
  const name = cut(after.name)
  return [
    say.t('register-card-title', { cited }),
    say.t('register-card-process', { number, name, function: cut(after.functionName) }),
    say.t('register-card-unit', { unit: cut(unit) }),
    '',
    say.t(`register-about-${kind}`, { other: cut(other) }),
    ...(kind === 'renamed' && before
      ? [say.t('register-card-before', { name: cut(before.name), function: cut(before.functionName) })]
      : []),
    ...(due && state === 'open' ? [dueLine(due, say)] : []),
    ...(state === 'open' ? [] : [say.t(`register-state-${state}`)]),
    ...(ended ? [say.t('register-ended', { name: cut(ended.name), position: cut(ended.position), day: ended.day })] : []),
    ...(reason === '' ? [] : [say.t('register-ended-reason', { reason: cut(reason) })]),
  ]
}

const dueLine = ({ last: day, left, overdue }: NonNullable<RegisterTaskView['due']>, say: Say): string =>
  overdue > 0 ? say.t('register-due-past', { day, count: overdue }) : say.t('register-due', { day, count: left })

function waysOf({ task: { id, kind, processId }, state, points, may }: RegisterTaskView, say: Say): Button[] {
  const way = (label: string, data: string): Button => ({ label: labelOf(label), data })
  if (state !== 'open') return []
  const propose = say.t(`button-register-${kind === 'appeared' ? 'add' : kind === 'gone' ? 'remove' : 'change'}`, { count: points })
  return [
    ...(may.describe ? [way(say.t('button-register-describe'), actionPress('startPoints', processId))] : []),
    ...(may.propose && points > 0 ? [way(propose, actionPress('proposeRegister', id))] : []),
    ...(may.settle && kind === 'went' ? [way(say.t('button-register-noted'), actionPress('noteRegister', id))] : []),
    ...(may.settle && kind !== 'went' ? [way(say.t('button-register-unneeded'), actionPress('startUnneeded', id))] : []),
  ]
}
