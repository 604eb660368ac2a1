import type { Card } from '../../channels/channel.ts'
import { isDay } from '../../domain/calendar/day.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { waysBack } from '../cards/way-back.ts'
import type { Drawing, Feature } from '../feature.ts'
import { tasksCard } from '../tasks/tasks-card.ts'

/** A reminder was put off: when it comes again. */
async function remindedLaterCard(drawing: Drawing): Promise<Card> {
  const [day = ''] = drawing.args
  if (!isDay(day)) return tasksCard({ ...drawing, args: [] })
  return cardOf([drawing.say.t('reminded-later', { day })], navigationRows(await waysBack(drawing)))
}

/** What comes of itself when its time has come. */
export const reminders: Feature = { screens: { remindedLater: remindedLaterCard } }
