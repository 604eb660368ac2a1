import { digestOf } from '../../storage/journal.ts'
import type { Actor, Unit } from '../../storage/unit.ts'

/** Who did it, from which place: enough of an actor for the journal. */
export type Doer = Pick<Actor, 'authorityId' | 'personId' | 'place'>

/** Writes one journal line in the transaction of what it tells (R62). `details` enter as a digest only: no names and no texts are kept. */
export function record(unit: Unit, doer: Doer, now: string, action: string, subject: string, details: unknown = {}): void {
  const { authorityId, personId, place } = doer
  unit.line({ authorityId, at: now, actorId: personId, place, action, subject, digest: digestOf(details) })
}
