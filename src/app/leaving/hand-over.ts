import { z } from 'zod'
import type { Json } from '../../storage/unit.ts'
import { record } from '../journal/record.ts'
import type { Giving, Heir } from './estate.ts'
import { ESTATES } from './estates.ts'

/** A question that stood in somebody's chat when they left: it loses its buttons there. */
const standing = z.object({ place: z.string(), ref: z.string() })

/**
 * What a message tells of what was handed over, by estate, to either side. `why`: `left` or `moved`; `heir` is empty where there was nobody.
 * `close`: the question that is closed with it.
 */
export const handedOver = z.object({
  side: z.enum(['from', 'to']),
  why: z.enum(['left', 'moved']),
  from: z.string(),
  heir: z.string(),
  items: z.record(z.string(), z.array(z.string())),
  close: standing.optional(),
})
export type HandedOver = z.infer<typeof handedOver>
export type Standing = z.infer<typeof standing>

export type Items = HandedOver['items']

/** How many things an estate list holds together. */
export const countOf = (items: Items): number => Object.values(items).reduce((sum, ids) => sum + ids.length, 0)

/** Everything that goes over, by estate; estates that hold nothing are left out. */
export async function listEstates(giving: Giving): Promise<Items> {
  const items: Items = {}
  for (const estate of ESTATES) {
    const ids = await estate.list(giving)
    if (ids.length > 0) items[estate.name] = ids
  }
  return items
}

/** Hands everything over that is listed, with a line in the journal; what is of use to nobody else is dropped. Gives what went over. */
export async function handOver(giving: Giving, heir: Heir | undefined): Promise<Items> {
  const { unit, doer, from, now } = giving
  for (const estate of ESTATES) await estate.drop?.(giving)
  if (!heir) return {}
  const items = await listEstates(giving)
  for (const estate of ESTATES) if (items[estate.name]) await estate.hand(giving, heir, items[estate.name] ?? [])
  if (countOf(items) > 0) record(unit, doer, now, 'person.handOver', `person:${from}`, { to: heir.id, items })
  return items
}

type Telling = { why: HandedOver['why']; heir: Heir | undefined; items: Items; close?: Standing | undefined }

/** Both sides hear of it, each in one message: the heir where there is something to go on with. */
export function tellHandedOver({ unit, doer, from, now }: Giving, { why, heir, items, close }: Telling): void {
  const { authorityId } = doer
  const say = (personId: string, told: HandedOver): void =>
    unit.say({
      authorityId,
      personId,
      slot: `handed-over:${from}:${now}:${told.side}`,
      message: 'handed-over',
      params: told as unknown as Json,
      fileId: null,
      priority: 1,
      dueAt: now,
      createdAt: now,
    })
  const told = { why, from, heir: heir?.id ?? '', items }
  say(from, { ...told, side: 'from', ...(close && { close }) })
  if (heir && countOf(items) > 0) say(heir.id, { ...told, side: 'to' })
}
