import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import { standingItems } from '../../app/reminders/standing-items.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { approvalsAtOnce } from './approval-text.ts'
import { type ReminderLine, reminderLines } from './reminder-lines.ts'

/** As many things as a card names, each with all that belongs to it; the others stand among the person's tasks. */
const SHOWN = 5

/**
 * The one reminder of a day, drawn at the moment of sending (R72): what of it still waits, each thing one tap away, and the wish to hear of
 * it again tomorrow. Undefined when nothing waits any more.
 */
export async function reminderCard(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const standing = await standingItems(app, message)
  const lines = await reminderLines(app, message, standing, say)
  const [first] = lines
  if (!first) return undefined
  const later = { label: labelOf(say.t('button-remind-tomorrow')), data: actionPress('remindTomorrow', String(message.id)) }
  if (lines.length === 1) return cardOf(first.alone, navigationRows([...first.buttons, later]))
  if (standing.size === 1 && standing.has('drafts')) {
    const drafts = { label: labelOf(say.t('button-drafts')), data: screenPress(at('drafts')) }
    return cardOf([say.t('drafts-reminder-several', { count: lines.length })], navigationRows([drafts, later]))
  }
  const several = standing.size === 1 && standing.has('approvals') ? await approvalsAtOnce(app, message, standing, say) : undefined
  return several ? cardOf([several.text], navigationRows([...several.buttons, later])) : listed(lines, later, say)
}

function listed(lines: readonly ReminderLine[], later: Button, say: Say): Card {
  const shown = lines.slice(0, SHOWN).map((line, index) => ({ ...line, number: String(index + 1) }))
  const left = lines.length - shown.length
  const text = [
    say.t('reminder-title', { count: lines.length }),
    ...shown.map(({ number, line }) => say.t('reminder-line', { number, text: line })),
    left > 0 ? say.t('reminder-more', { count: left }) : undefined,
    say.t('tasks-tap'),
  ]
  const tasks = { label: labelOf(say.t('button-tasks')), data: screenPress(at('tasks')) }
  const numbers = shown.map(({ number, press }): Button => ({ label: number, data: press }))
  return cardOf(text, [...numberRows(numbers), ...navigationRows([tasks, later])])
}
