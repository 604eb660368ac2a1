import { dayFrom } from '../../domain/calendar/day.ts'
import { lastSlot } from '../../domain/monitoring/ladder.ts'
import type { RegisterLine, WorkKind } from '../../domain/register/register-work.ts'
import type { App } from '../app.ts'
import { type DeadlineNow, deadlineNow, settledDeadline } from '../calendar/deadline-now.ts'
import type { Addressee } from '../reminders/source.ts'
import { registerDeadlines } from './register-source.ts'

/** A task in one line: what has happened to which process, of which unit, until when; `own`: it is the person's own work. `people` are the ids of those with whom it lies. */
export type RegisterTaskLine = DeadlineNow & {
  id: string
  kind: WorkKind
  process: string
  unitId: string
  unit: string
  before: RegisterLine | undefined
  openedAt: string
  people: string[]
}

type Found = Awaited<ReturnType<typeof registerDeadlines>>[number]

/** What waits for the person because the register has changed, the most urgent first; with `ids`, those only. Who is above sees it when the ladder says so. */
export async function registerLines(app: App, to: Addressee, ids?: readonly string[]): Promise<RegisterTaskLine[]> {
  const { authorityId, personId } = to
  const { settings } = app.authorities.get(authorityId).regulation
  const today = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  const found = await registerDeadlines({ app, db: app.storage.db, authorityId, now: app.clock.now() }, ids)
  const mine = found.filter((one) => {
    const as = one.recipients.get(personId)
    const deadline = settledDeadline(app, authorityId, one)
    return (
      as === 'person' || (as !== undefined && lastSlot(settings.reminders.registerChange, as, { deadline, today, calendar: app.calendar }))
    )
  })
  return linesOf(app, authorityId, mine)
}

/** Everything that has not been followed yet, of the whole authority or of the units `unitIds`. */
export async function allRegisterLines(
  app: App,
  authorityId: string,
  unitIds: 'all' | readonly string[] = 'all',
): Promise<RegisterTaskLine[]> {
  const found = await registerDeadlines({ app, db: app.storage.db, authorityId, now: app.clock.now() })
  return linesOf(
    app,
    authorityId,
    found.filter(({ task }) => unitIds === 'all' || unitIds.includes(task.unitId)),
  )
}

async function linesOf(app: App, authorityId: string, found: readonly Found[]): Promise<RegisterTaskLine[]> {
  if (found.length === 0) return []
  const units = new Map((await app.storage.db.unit.findMany({ where: { authorityId } })).map(({ id, short }) => [id, short]))
  return found.map(({ task, recipients, ...set }) => {
    const { id, kind, unitId, before, after, openedAt } = task
    return {
      ...{ id, kind, unitId, before, openedAt, process: after.name, unit: units.get(unitId) ?? '' },
      ...deadlineNow(app, authorityId, set),
      people: [...recipients].flatMap(([person, as]) => (as === 'person' ? [person] : [])),
    }
  })
}
