import type { CallView } from '../../app/calls/call-views.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button } from '../../channels/channel.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

const way = (say: Say, id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })

/** Asking a person: on every step, in the help and in the menu (R91). */
export const askButton = (say: Say): Button => way(say, 'button-ask-person', actionPress('startCall'))

/** The same where there is little room. */
export const askButtonShort = (say: Say): Button => way(say, 'button-ask-person-short', actionPress('startCall'))

/** Navigation with the way to a person in one word, where all its words would cost room. */
export const withShortAsk = (navigation: readonly Button[], say: Say): Button[] => {
  const { data } = askButton(say) as { data: string }
  return navigation.map((button) => ('data' in button && button.data === data ? askButtonShort(say) : button))
}

/** What can be done with a conversation by whoever looks at it. */
export function callButtons({ id, state, asks, mine, lines }: CallView, say: Say): Button[] {
  if (asks) {
    if (state === 'closed') return [askButton(say)]
    const settled = lines.some((line) => !line.mine) ? [way(say, 'button-call-settled', actionPress('closeCall', id))] : []
    return [
      ...settled,
      way(say, 'button-call-more', actionPress('writeCall', id)),
      way(say, 'button-call-file', actionPress('writeCall', id, 'file')),
    ]
  }
  if (state === 'closed' || (state !== 'open' && !mine)) return []
  return [
    way(say, mine ? 'button-call-answer' : 'button-call-take', actionPress('writeCall', id)),
    way(say, 'button-call-answer-file', actionPress('writeCall', id, 'file')),
  ]
}

/** The way to the page of conversations. */
export const callsButton = ({ asks }: Pick<CallView, 'asks'>, say: Say): Button =>
  way(say, asks ? 'button-calls-asked' : 'button-calls', screenPress(asks ? at('calls', 'asked') : at('calls')))
