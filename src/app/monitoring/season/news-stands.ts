import { z } from 'zod'
import type { DueMessage } from '../../../storage/outbox.ts'
import type { App } from '../../app.ts'
import { openTask } from '../store.ts'
import { NEWS } from '../tell.ts'
import { monitoringProgress } from './progress.ts'

/** What a message of a monitoring tells, and of which task or season. */
export const monitoringNews = z.object({ what: z.enum(NEWS), about: z.string() })

/** The states of a task in which a piece of news about it still holds. */
const HOLDS = {
  opened: ['notStarted'],
  reopened: ['underWay'],
  handedOver: ['handedOver'],
  returned: ['returned'],
  received: ['received'],
} as const

/** Whether what a message tells is still so: nobody hears of what has moved on. */
export async function monitoringStands(app: App, { authorityId, params }: DueMessage): Promise<boolean> {
  const { what, about } = monitoringNews.parse(params)
  if (what === 'nobody') return (await lonelyUnits(app, authorityId, about)).length > 0
  const found = await openTask(app.storage.db, authorityId, about)
  return HOLDS[what].some((state) => state === found?.task.state)
}

/** Units of a season that have something to do and nobody who does it. */
export async function lonelyUnits(app: App, authorityId: string, seasonId: string): Promise<string[]> {
  const progress = await monitoringProgress(app, authorityId)
  if (progress?.id !== seasonId || !progress.open) return []
  const waiting = progress.units.filter(({ as, state }) => as === 'nobody' && state !== 'handedOver' && state !== 'received')
  return waiting.map(({ unit }) => unit.name)
}
