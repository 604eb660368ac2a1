import { CALL_LISTS, type CallList, type CallView, callList } from '../../app/calls/call-views.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { may } from '../../domain/rights/may.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { askButton } from './call-buttons.ts'
import { lineWords } from './call-text.ts'

const SIZE = 4
const TEXT = 160
const WHO = 80

/** Questions of employees: those that wait, those in one's own hands, those that are over; for whoever only asks, their own. */
export async function callsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const answers = may(actor.roles, 'call.answer')
  const list = CALL_LISTS.find((one) => one === args[0]) ?? (answers ? 'open' : 'asked')
  const calls = await callList(app, actor, list)
  if ('refused' in calls) return refusalCard(drawing, calls.refused)
  const page = pageOf(
    calls.map((call, index) => ({ call, number: String(index + 1) })),
    SIZE,
    pageIn(args[1]),
  )
  const lines = page.items.map(({ call, number }) => callLine(call, number, list, say))
  const numbers = page.items.map(({ call, number }): Button => ({ label: number, data: screenPress(at('call', call.id)) }))
  const turn = turnButton(page, say, (next) => at('calls', list, String(next)))
  const title = say.t(`calls-title-${list}`, { count: calls.length })
  const tabs = answers ? CALL_LISTS.filter((one) => one !== list && one !== 'asked').map((one) => tab(one, say)) : [askButton(say)]
  return cardOf(
    [title, ...lines, calls.length > 0 ? say.t('tasks-tap') : say.t('calls-none')],
    [...numberRows([...numbers, ...turn]), ...navigationRows(tabs), ...navigationRows(await waysBack(drawing))],
  )
}

const tab = (list: CallList, say: Say): Button => ({ label: labelOf(say.t(`button-calls-${list}`)), data: screenPress(at('calls', list)) })

function callLine(call: CallView, number: string, list: CallList, say: Say): string {
  const [first] = call.lines
  const text = clip(first ? lineWords(first, say).replaceAll('\n', ' ') : '', TEXT)
  const { day = '', time = '' } = first ?? {}
  const taker = list !== 'mine' && call.taker !== '' ? ` ${say.t('call-taker', { who: clip(call.taker, WHO) })}` : ''
  return `${say.t('calls-line', { number, text, day, time, who: clip(call.who, WHO) })}${taker}`
}
