import { at } from '../../app/dialogue/screen.ts'
import { registerTasksView } from '../../app/register-tasks/tasks-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { registerTaskText } from './task-text.ts'

const SIZE = 4

/** What of the changes of the register is not followed yet, and with whom it lies (R74). Args: the page. */
export async function registerTasksCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await registerTasksView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const back = navigationRows(await waysBack(drawing))
  if (view.lines.length === 0) return cardOf([say.t('register-tasks-title', { count: 0 }), say.t('register-tasks-none')], back)
  const numbered = view.lines.map((line, index) => ({ ...line, number: String(index + 1) }))
  const page = pageOf(numbered, SIZE, pageIn(args[0]))
  const lines = page.items.map((line) => {
    const who = line.names.length > 0 ? say.t('register-lies', { who: clip(line.names.join(', '), NAME) }) : say.t('register-lies-nobody')
    return [say.t('tasks-line', { number: line.number, task: registerTaskText(line, say) }), who].join('\n')
  })
  const numbers = page.items.map(({ id, number }): Button => ({ label: number, data: screenPress(at('registerTask', id)) }))
  const turn = turnButton(page, say, (next) => at('registerTasks', String(next)))
  return cardOf([say.t('register-tasks-title', { count: view.lines.length }), ...lines], [...numberRows([...numbers, ...turn]), ...back])
}
