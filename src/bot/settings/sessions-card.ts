import { at } from '../../app/dialogue/screen.ts'
import { sessionHandle } from '../../app/people/end-own-session.ts'
import { ownSettings } from '../../app/views/own-settings.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 6
const AGENT = 120

/** Where the person is signed in to the web chat: a number ends that session. */
export async function sessionsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const settings = await ownSettings(app, actor)
  if ('refused' in settings) return refusalCard(drawing, settings.refused)
  const { timeZone } = app.authorities.get(actor.authorityId)
  const sessions = settings.sessions.map((session, index) => ({ ...session, number: String(index + 1) }))
  const page = pageOf(sessions, SIZE, pageIn(args[0]))
  const lines = page.items.map(({ number, userAgent, lastSeenAt }) =>
    say.t('sessions-line', { number, browser: clip(userAgent, AGENT), day: dayIn(timeZone, new Date(lastSeenAt)) }),
  )
  const ends = page.items.map(
    ({ number, id }): Button => ({
      label: labelOf(say.t('button-end-session', { number })),
      data: actionPress('endSession', sessionHandle(id)),
    }),
  )
  const turn = turnButton(page, say, (next) => at('sessions', String(next)))
  const back: Button = { label: labelOf(say.t('button-settings')), data: screenPress(at('settings')) }
  const text =
    sessions.length === 0
      ? [say.t('sessions-none')]
      : [say.t('sessions-title', { count: sessions.length }), ...lines, say.t('sessions-hint')]
  return cardOf(text, [...navigationRows(ends), ...navigationRows([...turn, back])])
}
