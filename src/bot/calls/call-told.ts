import type { App } from '../../app/app.ts'
import { callTold } from '../../app/calls/call-told.ts'
import { type CallView, callViewOf } from '../../app/calls/call-views.ts'
import { QUESTION } from '../../app/dialogue/screen.ts'
import type { Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton } from '../cards/way-back.ts'
import { callButtons, callsButton } from './call-buttons.ts'
import { openCall } from './call-cards.ts'
import { callText, lineWords } from './call-text.ts'

const QUOTED = 300
const NAME = 200

/** What is told of a question to a person, to whoever is concerned: the question, who has taken it, the answer (R91). */
export async function callToldCard(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const { call: id, event, line } = callTold.parse(message.params)
  const call = await callViewOf(app, message.authorityId, message.personId, id)
  if ('refused' in call) return undefined
  if (event === 'taken') {
    const text = say.t('call-taken-told', { who: clip(call.taker, NAME), author: clip(call.who, NAME) })
    return cardOf([text], navigationRows([openCall(id, say), callsButton(call, say)]))
  }
  const meant = call.lines.find((one) => one.id === line)
  const card = event === 'answered' ? await answerCard(app, message, call, line, say) : askedCard(call, event, say)
  return meant?.file ? { ...card, file: meant.file } : card
}

const askedCard = (call: CallView, event: 'asked' | 'more', say: Say): Card =>
  cardOf([callText(call, say.t(`call-told-${event}`), say)], navigationRows([...callButtons(call, say), callsButton(call, say)]))

/** The answer, wherever the person is: settled, or one more question; and the way back to the interview under way. */
async function answerCard(app: App, { personId }: DueMessage, call: CallView, line: string, say: Say): Promise<Card> {
  const answer = call.lines.find((one) => one.id === line)
  const question = call.lines.find((one) => one.mine)
  const text = [
    say.t('call-told-answered', { who: clip(answer?.who ?? '', NAME) }),
    ...(question ? [say.t('call-quoted', { text: clip(lineWords(question, say).replaceAll('\n', ' '), QUOTED) })] : []),
    '',
    answer ? lineWords(answer, say) : '',
  ]
  const active = await app.storage.db.draft.count({ where: { activeKey: personId } })
  const goOn = active > 0 ? [{ label: labelOf(say.t('button-go-on')), data: screenPress(QUESTION) }] : []
  return cardOf(text, navigationRows([...callButtons(call, say), ...goOn, menuButton(say)]))
}
