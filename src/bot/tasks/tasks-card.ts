import type { CallView } from '../../app/calls/call-views.ts'
import { at } from '../../app/dialogue/screen.ts'
import { type WaitingTask, waitingTasks } from '../../app/views/waiting-tasks.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { proposalTitle } from '../approvals/approvals-card.ts'
import { lineWords } from '../calls/call-text.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, waysBack } from '../cards/way-back.ts'
import { draftTitle } from '../drafts/drafts-card.ts'
import type { Drawing } from '../feature.ts'
import { registerTaskText } from '../register-tasks/task-text.ts'
import { deadlineText } from '../reminders/deadline-text.ts'
import { WAITING_PLACES, waitingText } from '../reminders/waiting-text.ts'

/** With the button that turns the page, the approvals and two ways back they fill a card. */
const SIZE = 6
const NAME = 200

function textOf(task: WaitingTask, say: Say): string {
  if (task.kind === 'approval') return approvalTask(task, say)
  if (task.kind === 'round') return say.t(`task-round-${task.round.what}`, { unit: clip(task.round.unit, NAME) })
  if (task.kind === 'deadline') return deadlineText(task.deadline, say)
  if (task.kind === 'waiting') return waitingText(task.waiting, say)
  if (task.kind === 'register') return registerTaskText(task.register, say)
  if (task.kind === 'receipt') return say.t('task-receipt', { unit: clip(task.receipt.unit, NAME) })
  if (task.kind === 'call') return say.t('task-call', { text: clip(firstWords(task.call, say), NAME) })
  if (task.kind === 'draft') return say.t('task-draft', { name: draftTitle(task.draft, say) })
  return say.t('task-uncovered', { process: clip(task.businessProcess.name, NAME) })
}

function approvalTask({ proposal, due, late }: WaitingTask & { kind: 'approval' }, say: Say): string {
  const name = proposalTitle(proposal, say)
  if (proposal.lies?.who === '') return say.t('task-approval-stuck', { name })
  if (due === '') return say.t('task-approval', { name })
  return say.t(late ? 'task-approval-late' : 'task-approval-due', { name, day: due })
}

const firstWords = ({ lines: [first] }: CallView, say: Say): string => (first ? lineWords(first, say).replaceAll('\n', ' ') : '')

function pressOf(task: WaitingTask): string {
  if (task.kind === 'approval') return screenPress(at('proposal', task.proposal.id))
  if (task.kind === 'deadline') return screenPress(at('profile', task.deadline.id))
  if (task.kind === 'waiting') return screenPress(at(WAITING_PLACES[task.waiting.kind], task.waiting.id))
  if (task.kind === 'register') return screenPress(at('registerTask', task.register.id))
  if (task.kind === 'round') return screenPress(task.round.what === 'check' ? at('submission', task.round.id) : at('formation'))
  if (task.kind === 'receipt') return screenPress(at('monitoringUnit', task.receipt.id))
  if (task.kind === 'call') return screenPress(at('call', task.call.id))
  return task.kind === 'draft' ? actionPress('resume', task.draft.id) : actionPress('startPoints', task.businessProcess.id)
}

/** What waits for the person now, each one tap away. */
export async function tasksCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const tasks = (await waitingTasks(app, actor)).map((task, index) => ({ task, number: String(index + 1) }))
  const approvals = { label: labelOf(say.t('button-approvals')), data: screenPress(at('approvals')) }
  if (tasks.length === 0) return cardOf([say.t('tasks-none')], navigationRows([approvals, menuButton(say)]))
  const page = pageOf(tasks, SIZE, pageIn(args[0]))
  const lines = page.items.map(({ task, number }) => say.t('tasks-line', { number, task: textOf(task, say) }))
  const numbers = page.items.map(({ task, number }): Button => ({ label: number, data: pressOf(task) }))
  const turn = turnButton(page, say, (next) => at('tasks', String(next)))
  const rows = [...numberRows([...numbers, ...turn]), ...navigationRows([approvals, ...(await waysBack(drawing))])]
  return cardOf([say.t('tasks-title', { count: tasks.length }), ...lines, say.t('tasks-tap')], rows)
}
