import { z } from 'zod'
import type { App } from '../../app/app.ts'
import type { Card } from '../../channels/channel.ts'
import { dayIn, timeIn } from '../../domain/calendar/zone.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { navigationRows } from '../cards/layout.ts'
import { type Say, spansOf } from '../cards/say.ts'
import { menuButton } from '../cards/way-back.ts'

const params = z.object({ cause: z.string(), since: z.string() })

const told =
  (message: 'trouble' | 'trouble-over') =>
  (app: App, { authorityId, params: given }: DueMessage, say: Say): Promise<Card> => {
    const { cause, since } = params.parse(given)
    const [kind = '', name = ''] = cause.split(':')
    const { timeZone } = app.authorities.get(authorityId)
    const from = new Date(since)
    const what = kind === 'channel' || kind === 'scanner' ? kind : 'tick'
    const words = { name, day: dayIn(timeZone, from), time: timeIn(timeZone, from) }
    const text = message === 'trouble' ? say.t(`trouble-${what}`, words) : say.t(`trouble-over-${what}`, words)
    return Promise.resolve({ text: spansOf(text), rows: navigationRows([menuButton(say)]) })
  }

/** Somebody who sends more than is answered at once. */
const slowDown = (_app: App, _message: DueMessage, say: Say): Promise<Card> =>
  Promise.resolve({ text: spansOf(say.t('slow-down')), rows: [] })

/** What the administrators hear when something does not work, and when it does again; what those hear who send too much. */
export const troubleTold = { trouble: told('trouble'), 'trouble-over': told('trouble-over'), 'slow-down': slowDown } as const
