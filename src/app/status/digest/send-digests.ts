import type { Day } from '../../../domain/calendar/day.ts'
import { isWorkingTime } from '../../../domain/calendar/working-time.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import { digestFacts, hasTurn } from '../../../domain/status/digest.ts'
import { digestOf } from '../../../storage/journal.ts'
import type { Unit } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { chatIn } from '../../group-chats/addressee.ts'
import { record } from '../../journal/record.ts'
import { statusView } from '../status-view.ts'
import { type DigestRow, readDigest, readDigests, writeDigest } from './digest-row.ts'
import { sendToChats } from './send-to-chats.ts'

/** Persons looked at in one run of the tick; the rest follows at the next. */
const BATCH = 50
const PRIORITY = 6

/** The occasion of a digest: never two for a person and day. */
const slotOf = (personId: string, day: Day): string => `digest:${personId}:${day}`

/**
 * The summary comes unasked to whoever wants it (R74), in the morning of the authority's zone, when something in it has changed since the last one. Each
 * turn is looked at once: a run that is repeated, or comes after days of downtime, sends nothing twice. One that never left, because its channel was down, gives
 * way to the one of the next turn, which is said even if nothing has changed since. Gives how many were looked at.
 */
export async function sendDigests(app: App, authorityId: string): Promise<number> {
  const now = app.clock.now()
  const authority = app.authorities.known(authorityId)
  if (!authority || !isWorkingTime(now, authority.timeZone, authority.regulation.settings.workingHours, app.calendar)) return 0
  const today = dayIn(authority.timeZone, now)
  const wishes = await readDigests(app.storage.db, authorityId)
  const due = [...wishes].filter(([id, { turn, on }]) => chatIn(id) === undefined && hasTurn(turn, on, today, app.calendar)).slice(0, BATCH)
  for (const [personId, row] of due) {
    const facts = await factsFor(app, authorityId, personId)
    await app.committer.run([], (unit) => sendOne({ unit, authorityId, personId, at: now.toISOString(), today }, row, facts))
  }
  await sendToChats(app, authorityId, { today, at: now.toISOString(), wishes })
  return due.length
}

/** What the person would read, as a digest; undefined for somebody who has left, or may see nothing any more. */
async function factsFor(app: App, authorityId: string, personId: string): Promise<string | undefined> {
  const { db } = app.storage
  if ((await db.person.count({ where: { id: personId, authorityId, state: 'active' } })) === 0) return undefined
  const roles = await db.roleGrant.findMany({ where: { authorityId, personId }, select: { role: true, unitId: true } })
  const status = await statusView(app, { authorityId, roles })
  return 'refused' in status ? undefined : digestOf(digestFacts(status))
}

type Sending = { unit: Unit; authorityId: string; personId: string; at: string; today: Day }

/** On condition that the wish is still as it was read: whoever was faster has seen to this turn. */
async function sendOne({ unit, authorityId, personId, at, today }: Sending, read: DigestRow, facts: string | undefined): Promise<void> {
  const row = await readDigest(unit.tx, authorityId, personId)
  if (!row || row.turn !== read.turn || row.on !== read.on) return
  // The wish ends with the right to see anything.
  await writeDigest(unit.tx, authorityId, personId, facts === undefined ? undefined : { ...row, on: today, facts })
  if (facts === undefined) return
  const unsent = await dropUnsent(unit, authorityId, personId)
  if (facts === row.facts && !unsent) return
  const slot = slotOf(personId, today)
  const params = { day: today }
  unit.say({ authorityId, personId, slot, message: 'digest', params, fileId: null, priority: PRIORITY, dueAt: at, createdAt: at })
  record(unit, { authorityId, personId, place: 'tick' }, at, 'status.digest', `person:${personId}`, { day: today, facts })
}

/** Those of earlier turns that never left will not any more; true where there were some. */
async function dropUnsent({ tx }: Unit, authorityId: string, personId: string): Promise<boolean> {
  const where = { authorityId, personId, message: 'digest', state: 'due' }
  const { count } = await tx.outbox.updateMany({ where, data: { state: 'dropped', reason: 'joined-later' } })
  return count > 0
}
