import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import { toldLines } from '../../app/register-tasks/register-stands.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { registerTaskText } from './task-text.ts'

/** As many as a card names; the others stand among the person's tasks. */
const SHOWN = 5

/** The register has changed, and what that asks of the person's units; undefined when nothing of it waits any more. */
export async function registerTold(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const lines = await toldLines(app, message)
  if (lines.length === 0) return undefined
  const shown = lines.slice(0, SHOWN).map((line, index) => ({ ...line, number: String(index + 1) }))
  const { regulation } = app.authorities.get(message.authorityId)
  const cited = regulation.listRules?.changeGrounds.find(({ key }) => key === 'register')?.clause.cited ?? ''
  const numbers = shown.map(({ id, number }): Button => ({ label: number, data: screenPress(at('registerTask', id)) }))
  const tasks = { label: labelOf(say.t('button-tasks')), data: screenPress(at('tasks')) }
  const left = lines.length - shown.length
  return cardOf(
    [
      say.t('register-told', { cited }),
      ...shown.map((line) => say.t('tasks-line', { number: line.number, task: registerTaskText(line, say) })),
      left > 0 ? say.t('reminder-more', { count: left }) : undefined,
      say.t('tasks-tap'),
    ],
    [...numberRows(numbers), ...navigationRows([tasks])],
  )
}
