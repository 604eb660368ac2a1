import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import { lonelyUnits, monitoringNews, unfinishedUnits } from '../../app/monitoring/season/news-stands.ts'
import { termsOf } from '../../app/monitoring/season/progress.ts'
import { anyTask } from '../../app/monitoring/store.ts'
import type { Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { termLines } from './term-lines.ts'

const NAME = 200
const UNITS = 1000

/** What happened in a monitoring, for whom it concerns (R70, R73); undefined when it is gone. */
export async function monitoringTold(app: App, { authorityId, params }: DueMessage, say: Say): Promise<Card | undefined> {
  const { what, about } = monitoringNews.parse(params)
  if (what === 'nobody') return unitsTold(what, await lonelyUnits(app, authorityId, about), say)
  if (what === 'ended') return unitsTold(what, await unfinishedUnits(app, authorityId, about), say)
  const found = await anyTask(app.storage.db, authorityId, about)
  const unit = found && (await app.storage.db.unit.findFirst({ where: { id: found.task.unitId, authorityId } }))
  if (!found || !unit) return undefined
  const { season, task } = found
  const opens = what === 'opened' || what === 'reopened'
  const open = { label: labelOf(say.t('button-open-monitoring')), data: screenPress(at('monitoringUnit', about)) }
  return cardOf(
    [
      say.t(`monitoring-told-${what}`, { unit: clip(unit.name, NAME), year: String(season.year), state: task.state }),
      ...(opens ? termLines(termsOf(app, season), say) : []),
      ...(what === 'returned' ? [say.t('monitoring-unit-remark', { remark: clip(task.remark, UNITS) })] : []),
    ],
    navigationRows([open]),
  )
}

/** What concerns several units of a season; undefined when it does not concern any more. */
function unitsTold(what: 'nobody' | 'ended', units: readonly string[], say: Say): Card | undefined {
  if (units.length === 0) return undefined
  const open = { label: labelOf(say.t('button-open-monitoring')), data: screenPress(at('monitoring')) }
  return cardOf(
    [say.t(`monitoring-told-${what}`, { count: units.length }), clip(units.join(', '), UNITS), say.t(`monitoring-told-${what}-way`)],
    navigationRows([open]),
  )
}
