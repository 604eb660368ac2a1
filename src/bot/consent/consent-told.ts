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
import { wayTo } from '../staff/staff-line.ts'

const params = z.object({ person: z.string() })

/** A coordinator learns that somebody has no access until the consent is given again (R3). */
export async function consentWithdrawnTold(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const { person } = params.parse(message.params)
  const row = await app.storage.db.person.findFirst({ where: { id: person, authorityId: message.authorityId } })
  if (!row) return undefined
  const text = say.t('consent-withdrawn', { name: clip(row.displayName, NAME) })
  return cardOf([text], navigationRows([wayTo(say, 'button-staff-person', at('staffPerson', person)), menuButton(say)]))
}
