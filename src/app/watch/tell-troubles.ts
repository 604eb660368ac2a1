import { z } from 'zod'
import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { activeAdministrators } from '../staff/guarded-person.ts'

/** What is in trouble, and since when (an instant); what is sound. Causes are `tick:<name>` and `channel:<name>`. */
export type Troubles = { troubles: readonly { cause: string; since: Date }[]; sound: readonly string[] }

const KEY = 'troubles'
/** By cause: the day on which it was told last, and since when it lasts. */
const toldTroubles = z.record(z.string(), z.object({ day: z.string(), since: z.string() }))
type Told = z.infer<typeof toldTroubles>

async function readTold(app: App, authorityId: string): Promise<Told> {
  const row = await app.storage.db.setting.findUnique({ where: { authorityId_key: { authorityId, key: KEY } } })
  return toldTroubles.safeParse(row?.value).data ?? {}
}

async function say(app: App, unit: Unit, authorityId: string, message: string, cause: string, told: Told[string]): Promise<void> {
  const now = nowIn(app)
  for (const personId of await activeAdministrators(unit.tx, authorityId)) {
    const slot = `${message}:${cause}:${message === 'trouble' ? told.day : told.since}:${personId}`
    const params = { cause, since: told.since }
    unit.say({ authorityId, personId, slot, message, params, fileId: null, priority: 0, dueAt: now, createdAt: now })
  }
}

/**
 * Tells the administrators what does not work, once a day and cause, and that it works again. What they were told outlasts a restart; so it is over
 * only when it has gone well since.
 */
export async function tellTroubles(app: App, authorityId: string, { troubles, sound }: Troubles): Promise<void> {
  const day = app.authorities.today(authorityId, app.clock.now())
  const told = await readTold(app, authorityId)
  const worse = troubles.filter(({ cause }) => told[cause]?.day !== day)
  const over = Object.keys(told).filter((cause) => sound.includes(cause))
  if (worse.length === 0 && over.length === 0) return
  await app.committer.run([], async (unit) => {
    const value: Told = Object.fromEntries(Object.entries(told).filter(([cause]) => !over.includes(cause)))
    for (const { cause, since } of worse) {
      const known = { day, since: told[cause]?.since ?? since.toISOString() }
      value[cause] = known
      await say(app, unit, authorityId, 'trouble', cause, known)
    }
    for (const cause of over) await say(app, unit, authorityId, 'trouble-over', cause, told[cause] as Told[string])
    const where = { authorityId_key: { authorityId, key: KEY } }
    await unit.tx.setting.upsert({ where, create: { authorityId, key: KEY, value }, update: { value } })
  })
}

/** The channel that a message about a trouble must not take, because it is the one that is silent. */
export function silentChannel(message: { message: string; params: unknown }): string | undefined {
  if (message.message !== 'trouble') return undefined
  const cause = z.object({ cause: z.string() }).safeParse(message.params).data?.cause ?? ''
  return /^channel:(.+)$/.exec(cause)?.[1]
}
