import type { Unit } from '../../storage/unit.ts'

/** Before reminders, after what somebody is waiting for. */
const PRIORITY = 3

/** `what` happened to `about`, the id of a row; `occasion` tells two messages about one thing apart. */
export type News<What extends string> = { unit: Unit; authorityId: string; now: string; what: What; about: string; occasion: string }

/** Puts a message of the kind `<of>-told` for each of these people into the outbox, once an occasion, in the transaction of its cause. */
export function sayNews(of: string, { unit, authorityId, now, what, about, occasion }: News<string>, people: readonly string[]): void {
  for (const personId of new Set(people)) {
    unit.say({
      authorityId,
      personId,
      slot: [of, about, what, occasion, personId].join(':'),
      message: `${of}-told`,
      params: { what, about },
      fileId: null,
      priority: PRIORITY,
      dueAt: now,
      createdAt: now,
    })
  }
}
