import { at } from '../../app/dialogue/screen.ts'
import { statusView } from '../../app/status/status-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { byUrgency } from '../../domain/status/summary.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 6
const NAME = 160

const backButton = (say: Say): Button => ({ label: labelOf(say.t('button-back-to-status')), data: screenPress(at('status')) })

/** The summary by unit, those that need a look first; a tap leads to the unit. Args: the page. */
export async function statusUnitsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const status = await statusView(app, actor)
  if ('refused' in status) return refusalCard(drawing, status.refused)
  const units = byUrgency(status.units).map((unit, index) => ({ ...unit, number: String(index + 1) }))
  const page = pageOf(units, SIZE, pageIn(args[0]))
  const lines = page.items.flatMap(({ number, name, processes, uncovered, profiles, complete, overdue }) => [
    `\n${say.t('status-unit', { number, unit: clip(name, NAME) })}`,
    ...(status.keepsList ? [say.t('status-unit-list', { covered: processes - uncovered, processes })] : []),
    ...(status.keepsProfiles ? [say.t('status-unit-profiles', { complete, profiles, overdue })] : []),
  ])
  const numbers = page.items.map(({ id, number }): Button => {
    return { label: number, data: screenPress(at('statusUnit', id)) }
  })
  const turn = turnButton(page, say, (next) => at('statusUnits', String(next)))
  return cardOf(
    [say.t('status-units-title'), ...lines],
    [...numberRows([...numbers, ...turn]), ...navigationRows([backButton(say), ...(await waysBack(drawing))])],
  )
}

/** The summary by direction of activity (R31). */
export async function statusAreasCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const status = await statusView(app, actor)
  if ('refused' in status) return refusalCard(drawing, status.refused)
  const lines = status.areas.map(({ words, processes, uncovered, entries }) =>
    say.t('status-area', { area: shortWords(words, say), covered: processes - uncovered, processes, entries }),
  )
  return cardOf([say.t('status-areas-title'), '', ...lines], navigationRows([backButton(say), ...(await waysBack(drawing))]))
}
