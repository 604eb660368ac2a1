import { z } from 'zod'
import type { Unit } from '../../storage/unit.ts'
import { answerers } from './answerers.ts'

/**
 * What a message about a question to a person tells: that it was `asked` or goes on (`more`), that somebody else has `taken` it, that there
 * is an answer (`answered`). `line`: the message of the conversation that is meant, perhaps empty.
 */
export const callTold = z.object({ call: z.string(), event: z.enum(['asked', 'more', 'taken', 'answered']), line: z.string() })
export type CallTold = z.infer<typeof callTold>

type Telling = { unit: Unit; authorityId: string; now: string }

/** Says it to these persons, each once. `fileId` goes out with the answer. */
export function tellCall({ unit, authorityId, now }: Telling, to: readonly string[], told: CallTold, fileId: string | null = null): void {
  for (const personId of to) {
    const slot = `call:${told.call}:${told.event}:${told.line}:${personId}`
    unit.say({ authorityId, personId, slot, message: 'call-told', params: told, fileId, priority: 1, dueAt: now, createdAt: now })
  }
}

/** Everybody who may answer, but for `without`, learns of it. */
export async function tellAnswerers(telling: Telling, asker: string, told: CallTold, without = ''): Promise<void> {
  const to = await answerers(telling.unit.tx, telling.authorityId, asker)
  tellCall(
    telling,
    to.filter((id) => id !== without),
    told,
  )
}
