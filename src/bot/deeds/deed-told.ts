import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { deedView } from '../../app/deeds/deed-view.ts'
import { messageViewer } from '../../app/deeds/message-viewer.ts'
import type { Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import type { Say } from '../cards/say.ts'
import { menuButton } from '../cards/way-back.ts'
import { drawDeed } from './deed-card.ts'

const params = z.object({ deed: z.string() })

/** A deed as a message: to those who can decide it, and its outcome to who asked. Nothing for somebody who may not see it any more. */
export async function deedTold(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const { deed } = params.parse(message.params)
  const view = await deedView(app, await messageViewer(app, message), deed)
  return 'refused' in view ? undefined : drawDeed(view, say, [menuButton(say)])
}
