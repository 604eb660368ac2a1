import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import type { Say } from '../cards/say.ts'
import { menuButton } from '../cards/way-back.ts'
import { channelName } from '../settings/channel-name.ts'
import { wayTo } from '../staff/staff-line.ts'

const misused = z.object({ person: z.string(), reason: z.string(), channel: z.string() })

/** Whoever issued an invitation learns that it let somebody not in, and what to do about it (R2). */
export async function invitationMisused(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const { person, reason, channel } = misused.parse(message.params)
  const row = await app.storage.db.person.findFirst({ where: { id: person, authorityId: message.authorityId } })
  if (!row) return undefined
  const text = say.t('invitation-misused', { name: clip(row.displayName, NAME), reason, channel: channelName(channel, say) })
  return cardOf([text], navigationRows([wayTo(say, 'button-staff-person', at('staffPerson', person)), menuButton(say)]))
}
