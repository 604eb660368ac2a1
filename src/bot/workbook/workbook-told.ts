import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { importView } from '../../app/workbook/workbook-view.ts'
import type { Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import type { Say } from '../cards/say.ts'
import { menuButton } from '../cards/way-back.ts'
import { drawImport } from './import-card.ts'

const told = z.object({ import: z.string(), told: z.number() })

/** What became of a workbook, as a message of its own; nothing where it was dropped or told of anew meanwhile. */
export async function workbookTold(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const { import: id, told: time } = told.parse(message.params)
  const view = await importView(app, message, id)
  if ('refused' in view || view.state === 'dropped' || view.report.told !== time) return undefined
  return drawImport(view, say, [menuButton(say)])
}
