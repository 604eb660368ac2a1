import type { Day } from '../../domain/calendar/day.ts'
import type { Db, Tx } from '../../storage/open.ts'
import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'

/** One thing to be reminded of, as it travels in a message: its id among those of its source, and what its source needs beside. */
export type Reminded = { id: string }

/** Whom a message is for. */
export type Addressee = { authorityId: string; personId: string }

/**
 * What is due for one person is taken in this transaction, in which nobody else does. `shared`: what was read in it already and is the same for everybody, by source;
 * absent where other work may lie between two persons.
 */
export type Taking = Addressee & { app: App; unit: Unit; now: Date; today: Day; shared?: Map<string, unknown> }

/** What a source may read from: the database, or the transaction where one is open. */
export type Reading = { app: App; db: Db | Tx; authorityId: string; now: Date }

/**
 * One kind of thing that waits for people and speaks of itself when its time has come (R72). The engine puts what all sources have due for
 * a person into one message a day; when that leaves, each source says what of it still waits. Such a thing is taken once: what `take` gave
 * is not due again.
 */
export type ReminderSource = {
  /** Under this name its items stand in the parameters of a message. */
  key: string
  /** Persons for whom something is due, the longest waiting first, at most `most`. */
  due(reading: Reading, most: number): Promise<string[]>
  take(taking: Taking): Promise<Reminded[]>
  /** The person has heard from the bot today: what is due waits for the next working day. */
  putOff(taking: Taking): Promise<void>
  /** Those of the items (as they were stored) that still wait for the person, and of which the person wants to hear (R76). */
  standing(reading: Reading, to: Addressee, items: unknown): Promise<Reminded[]>
  /** The person wishes to hear of the items (as they were stored) again on `day`. Gives how many of them there still are. */
  again(taking: Taking, items: unknown, day: Day): Promise<number>
}
