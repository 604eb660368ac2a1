import { z } from 'zod'
import type { App } from '../app/app.ts'
import { at, QUESTION } from '../app/dialogue/screen.ts'
import { givenUpUpdate } from '../app/inbox/given-up-update.ts'
import type { PostedCard } from '../channels/channel.ts'
import type { DueMessage } from '../storage/outbox.ts'
import { accessTold } from './access/access-told.ts'
import { approvalTold } from './approvals/told.ts'
import { callToldCard } from './calls/call-told.ts'
import { navigationRows } from './cards/layout.ts'
import { screenPress } from './cards/press-data.ts'
import { type Say, spansOf } from './cards/say.ts'
import { consentWithdrawnTold } from './consent/consent-told.ts'
import { deedTold } from './deeds/deed-told.ts'
import { paperTold } from './documents/paper-told.ts'
import { formationTold } from './formation/formation-told.ts'
import { unboundTold } from './group-chats/binding-cards.ts'
import { chatEndedTold } from './group-chats/chat-ended-told.ts'
import { chatTold } from './group-chats/chat-told.ts'
import { invitationMisused } from './invitations/misused-message.ts'
import { handedOverCard, personBackTold } from './leaving/handed-over-card.ts'
import { accountLinkedTold } from './linking/linked-cards.ts'
import { monitoringTold } from './monitoring/monitoring-told.ts'
import { registerTold } from './register-tasks/register-told.ts'
import { reminderCard } from './reminders/reminder-card.ts'
import { chatDigestTold, digestTold } from './status/digest-cards.ts'
import { nudgeTold } from './status/nudge-told.ts'
import { troubleTold } from './watch/trouble-told.ts'
import { workbookTold } from './workbook/workbook-told.ts'

/** Draws a message of the outbox at the moment of sending, in the person's language; undefined when there is nothing to say any more. */
export type DrawMessage = (app: App, message: DueMessage, say: Say) => Promise<PostedCard | undefined>

const unanswered = z.object({ row: z.number(), kept: z.boolean() })

/** To whom no answer could be given: what was kept goes on where it stands, anything else has to be sent again. */
const updateUnanswered: DrawMessage = async (app, message, say) => {
  const { row, kept } = unanswered.parse(message.params)
  const update = await givenUpUpdate(app, message.authorityId, row)
  if (!update) return undefined
  const { day, time } = update
  const text = kept ? say.t('update-unanswered-kept', { day, time }) : say.t('update-unanswered', { day, time })
  const buttons = [
    { label: say.t('button-go-on'), data: screenPress(QUESTION) },
    { label: say.t('button-menu'), data: screenPress(at('menu')) },
  ]
  return { text: spansOf(text), rows: navigationRows(kept ? buttons : buttons.slice(1)) }
}

const givenUp = z.object({ row: z.number() })

/** An administrator learns whose update this program could not handle, and what to look for in its log. */
const updateGivenUp: DrawMessage = async (app, message, say) => {
  const { row } = givenUp.parse(message.params)
  const update = await givenUpUpdate(app, message.authorityId, row)
  if (!update) return undefined
  const { day, time, who } = update
  const text = say.t('update-given-up', { who: who ?? say.t('update-of-stranger'), day, time, row: String(row) })
  return { text: spansOf(text), rows: [] }
}

const MESSAGES: Readonly<Record<string, DrawMessage>> = {
  'drafts-reminder': reminderCard,
  reminder: reminderCard,
  nudge: nudgeTold,
  digest: digestTold,
  'chat-digest': chatDigestTold,
  'formation-told': formationTold,
  'monitoring-told': monitoringTold,
  'update-unanswered': updateUnanswered,
  'update-given-up': updateGivenUp,
  'workbook-told': workbookTold,
  'deed-asked': deedTold,
  'deed-told': deedTold,
  'handed-over': handedOverCard,
  'person-back': personBackTold,
  'call-told': callToldCard,
  'account-linked': accountLinkedTold,
  'register-told': registerTold,
  'chat-told': chatTold,
  'chat-ended': chatEndedTold,
  'chat-unbound': unboundTold,
  'paper-told': paperTold,
  ...approvalTold,
  ...troubleTold,
  'invitation-misused': invitationMisused,
  ...accessTold,
  'consent-withdrawn': consentWithdrawnTold,
}

/** The card of a message; one of a kind that nobody draws is a mistake of the program and throws. */
export const drawMessage: DrawMessage = (app, message, say) => {
  const draw = MESSAGES[message.message]
  if (!draw) throw new Error(`nobody draws the message ${message.message}`)
  return draw(app, message, say)
}
