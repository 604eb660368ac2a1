import { z } from 'zod'
import type { DueMessage } from '../../../storage/outbox.ts'
import type { App } from '../../app.ts'
import { anyTask, openTask, unfinishedTasks } from '../store.ts'
import { NEWS } from '../tell.ts'
import { monitoringProgress } from './progress.ts'

/** What a message of a monitoring tells, and of which task or season. */
export const monitoringNews = z.object({ what: z.enum(NEWS), about: z.string() })

/** The states of a task in which a piece of news about it still holds, while its season is open. */
const HOLDS = {
  opened: ['notStarted'],
  reopened: ['underWay'],
  handedOver: ['handedOver'],
  returned: ['returned'],
} as const

/** Whether what a message tells is still so: nobody hears of what has moved on. */
export async function monitoringStands(app: App, { authorityId, params }: DueMessage): Promise<boolean> {
  const { what, about } = monitoringNews.parse(params)
  const { db } = app.storage
  if (what === 'nobody') return (await lonelyUnits(app, authorityId, about)).length > 0
  if (what === 'ended') return (await unfinishedUnits(app, authorityId, about)).length > 0
  // A season ends for good, and a receipt is good news after its end as well.
  if (what === 'closed') return (await anyTask(db, authorityId, about))?.season.state === 'over'
  if (what === 'received') return (await anyTask(db, authorityId, about))?.task.state === 'received'
  const found = await openTask(db, authorityId, about)
  return HOLDS[what].some((state) => state === found?.task.state)
}

/** Units that had not finished when their season was ended, by name. */
export async function unfinishedUnits({ storage: { db } }: App, authorityId: string, seasonId: string): Promise<string[]> {
  const tasks = await unfinishedTasks(db, { id: seasonId, authorityId })
  const ids = tasks.map(({ unitId }) => unitId)
  const units = await db.unit.findMany({ where: { authorityId, id: { in: ids } }, orderBy: { name: 'asc' } })
  return units.map(({ name }) => name)
}

/** Units of a season that have something to do and nobody who does it. */
export async function lonelyUnits(app: App, authorityId: string, seasonId: string): Promise<string[]> {
  const progress = await monitoringProgress(app, authorityId)
  if (progress?.id !== seasonId || !progress.open) return []
  const waiting = progress.units.filter(({ as, state }) => as === 'nobody' && state !== 'handedOver' && state !== 'received')
  return waiting.map(({ unit }) => unit.name)
}
