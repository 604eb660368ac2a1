import { calendarYears, type YearLine } from '../../app/calendar/calendar-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { adminButton } from '../admin/admin-button.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const NAME = 120
/** Loaded years that can be taken back from the card, the latest. */
const MOST = 4

/** The working calendar by years: where each comes from (R75). */
export async function adminCalendarCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const years = await calendarYears(app, actor)
  if ('refused' in years) return refusalCard(drawing, years.refused)
  const lines = [say.t('calendar-title'), ...years.map((line) => yearLine(line, say)), '', say.t('calendar-about')]
  const send: Button = { label: labelOf(say.t('button-calendar-send')), data: actionPress('start', 'calendarYear') }
  const drops = years
    .filter(({ from }) => from === 'loaded')
    .slice(-MOST)
    .map(
      ({ year }): Button => ({
        label: labelOf(say.t('button-calendar-drop', { year: String(year) })),
        data: actionPress('dropCalendar', String(year)),
      }),
    )
  return cardOf(lines, navigationRows([send, ...drops, adminButton(say), ...(await waysBack(drawing))]))
}

function yearLine(line: YearLine, say: Say): string {
  const year = String(line.year)
  if (line.from === 'provisional') return say.t('calendar-provisional', { year })
  if (line.from === 'built-in')
    return say.t('calendar-built-in', { year, number: line.number, date: line.date.split('-').reverse().join('.') })
  return say.t('calendar-loaded', { year, name: clip(line.by, NAME), day: line.day, source: clip(line.source, NAME) })
}
