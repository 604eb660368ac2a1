import { calendarPreview } from '../../app/calendar/calendar-view.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { YearCompared } from '../../domain/calendar/compare-years.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** Days that are named one by one. */
const NAMED = 30

/** What the calendar of a file would change, before it does: args are the file. */
export async function calendarPreviewCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const file = args[0] ?? ''
  const seen = await calendarPreview(app, actor, file)
  const again: Button = { label: labelOf(say.t('button-calendar-again')), data: actionPress('start', 'calendarYear') }
  const back: Button = { label: labelOf(say.t('button-admin-calendar')), data: screenPress(at('adminCalendar')) }
  if ('refused' in seen) {
    if (seen.refused === 'not-allowed') return refusalCard(drawing, seen.refused)
    return cardOf([say.t(`refused-${seen.refused}`, seen.params ?? {})], navigationRows([again, back, ...(await waysBack(drawing))]))
  }
  const load: Button = { label: labelOf(say.t('button-calendar-load')), data: actionPress('loadCalendar', file) }
  return cardOf(linesOf(seen, say), navigationRows([load, again, back]))
}

/** Days in few words: several of one month would fill the card. */
function daysText(days: readonly Day[], say: Say): string {
  const shown = days.slice(0, NAMED).map((day) => `${day.slice(8)}.${day.slice(5, 7)}`)
  const more = days.length - shown.length
  if (days.length === 0) return say.t('calendar-none')
  return more > 0 ? say.t('calendar-and-more', { days: shown.join(', '), count: more }) : shown.join(', ')
}

function linesOf(seen: YearCompared, say: Say): string[] {
  const becoming = (kind: 'off' | 'working'): Day[] => seen.changes.filter(({ becomes }) => becomes === kind).map(({ day }) => day)
  const title = [
    say.t('calendar-preview', { year: String(seen.year) }),
    say.t('calendar-counts', { off: seen.off, working: seen.working }),
    say.t('calendar-moved', { days: daysText(seen.movedOff, say) }),
    say.t('calendar-weekends', { days: daysText(seen.workingWeekends, say) }),
    '',
  ]
  if (seen.changes.length === 0) return [...title, say.t('calendar-same')]
  return [
    ...title,
    say.t('calendar-changes'),
    say.t('calendar-become-off', { days: daysText(becoming('off'), say) }),
    say.t('calendar-become-working', { days: daysText(becoming('working'), say) }),
  ]
}
