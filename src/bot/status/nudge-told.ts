import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import { standingItems } from '../../app/reminders/standing-items.ts'
import { nudgeParams } from '../../app/status/nudge/nudge-params.ts'
import { personName } from '../../app/status/nudge/person-name.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { reminderLines } from '../reminders/reminder-lines.ts'

const SHOWN = 5
const NAME = 200

/** A reminder that somebody sent, drawn at the moment of sending: what of it still waits, each thing one tap away. Undefined when nothing does. */
export async function nudgeTold(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const { by, items } = nudgeParams.parse(message.params)
  const standing = await standingItems(app, { ...message, params: items })
  const lines = await reminderLines(app, message, standing, say)
  if (lines.length === 0) return undefined
  const from = say.t('nudge-from', { by: clip(await personName(app, message.authorityId, by), NAME) })
  const [first] = lines
  if (first && lines.length === 1) return cardOf([from, ...first.alone], navigationRows(first.buttons))
  const shown = lines.slice(0, SHOWN).map((line, index) => ({ ...line, number: String(index + 1) }))
  const left = lines.length - shown.length
  const tasks = { label: labelOf(say.t('button-tasks')), data: screenPress(at('tasks')) }
  const text = [
    from,
    say.t('nudge-waits'),
    ...shown.map(({ number, line }) => say.t('reminder-line', { number, text: line })),
    left > 0 ? say.t('reminder-more', { count: left }) : undefined,
    say.t('tasks-tap'),
  ]
  const numbers = shown.map(({ number, press }): Button => ({ label: number, data: press }))
  return cardOf(text, [...numberRows(numbers), ...navigationRows([tasks])])
}
