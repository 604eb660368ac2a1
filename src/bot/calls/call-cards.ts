import { type CallView, callView } from '../../app/calls/call-views.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { OPINIONS, opinionOf } from '../../domain/rating/stars.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { callButtons, callsButton } from './call-buttons.ts'
import { callText } from './call-text.ts'

async function drawCall(drawing: Drawing, draw: (call: CallView) => { text: string; rows: Button[][]; below?: Button[] }): Promise<Card> {
  const { app, actor, say, args } = drawing
  const call = await callView(app, actor, args[0] ?? '')
  if ('refused' in call) return refusalCard(drawing, call.refused)
  const { text, rows, below = [] } = draw(call)
  return cardOf([text], [...rows, ...navigationRows([...below, callsButton(call, say), ...(await waysBack(drawing))])])
}

/** One conversation with everything that was written last, for either side. */
export async function callCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const card = await drawCall(drawing, (call) => {
    const note = args[1] === 'answered' && !call.asks ? `${say.t('call-answer-sent')}\n` : ''
    return { text: `${note}${callText(call, say.t(`call-heading-${call.state}`), say)}`, rows: navigationRows(callButtons(call, say)) }
  })
  const call = await callView(app, actor, args[0] ?? '')
  const file = 'refused' in call ? undefined : call.lines.at(-1)?.file
  return file ? { ...card, file } : card
}

/** A question is on its way: how long an answer takes, and the way back to what was under way. */
export const callSentCard = (drawing: Drawing): Promise<Card> => {
  const { app, actor, say } = drawing
  const { humanCallHours } = app.authorities.get(actor.authorityId).regulation.settings.terms
  return drawCall(drawing, ({ id }) => ({
    text: say.t('call-sent', { hours: humanCallHours }),
    rows: [],
    below: [{ label: labelOf(say.t('button-call-file')), data: actionPress('writeCall', id, 'file') }],
  }))
}

/** A question is settled: how helpful the answer was, by one tap. */
export const callClosedCard = (drawing: Drawing): Promise<Card> => {
  const { say } = drawing
  return drawCall(drawing, ({ id, asks, stars }) => {
    const given = stars === null ? undefined : opinionOf(stars)
    if (given) return { text: say.t('call-rated', { opinion: given.key }), rows: [] }
    return { text: say.t('call-closed'), rows: asks ? [opinionRow(id, say)] : [] }
  })
}

const opinionRow = (id: string, say: Say): Button[] =>
  OPINIONS.map(({ key, stars }) => ({
    label: labelOf(say.t('button-call-opinion', { opinion: key })),
    data: actionPress('rateCall', id, String(stars)),
  }))

/** Opens one conversation. */
export const openCall = (id: string, say: Say): Button => ({ label: labelOf(say.t('button-call-open')), data: screenPress(at('call', id)) })
