import type { Unit } from '../../storage/unit.ts'

/** Before reminders, after what somebody is waiting for. */
const PRIORITY = 3

/** `nobody` is about the season: units in it are without anybody who answers. Everything else is about a unit's task. */
export const NEWS = ['opened', 'handedOver', 'returned', 'received', 'reopened', 'nobody'] as const
export type MonitoringNews = (typeof NEWS)[number]

/** `about` is a task, or the season; `occasion` tells two messages about one thing apart. */
export type Telling = { unit: Unit; authorityId: string; now: string; what: MonitoringNews; about: string; occasion: string }

/** Puts a message for each of these people into the outbox, once an occasion. */
export function tell({ unit, authorityId, now, what, about, occasion }: Telling, people: readonly string[]): void {
  for (const personId of new Set(people)) {
    unit.say({
      authorityId,
      personId,
      slot: ['monitoring', about, what, occasion, personId].join(':'),
      message: 'monitoring-told',
      params: { what, about },
      fileId: null,
      priority: PRIORITY,
      dueAt: now,
      createdAt: now,
    })
  }
}
