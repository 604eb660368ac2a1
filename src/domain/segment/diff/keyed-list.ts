import { z } from 'zod'

/** How a list of things with keys changed: which left, which are new or other, and the succession where it does not follow by itself. */
export type ListDiff<T> = { removed: string[]; set: T[]; order: string[] | null }

export const listDiff = <T extends z.ZodType>(item: T) =>
  z.object({ removed: z.array(z.string()), set: z.array(item), order: z.array(z.string()).nullable() })

/** How the things of a list are told apart, how one became another, and how that is applied. */
export type Keyed<T, P> = {
  keyOf: (item: T | P) => string
  /** What makes `after` of `before`; undefined where they are the same. */
  diff: (before: T | undefined, after: T) => P | undefined
  apply: (before: T | undefined, patch: P) => T
}

/** What makes the list `after` of the list `before`; undefined where nothing changed. */
export function diffLists<T, P>({ keyOf, diff, apply }: Keyed<T, P>, before: readonly T[], after: readonly T[]): ListDiff<P> | undefined {
  const keys = after.map(keyOf)
  const removed = before.map(keyOf).filter((key) => !keys.includes(key))
  const set = after.flatMap((item) => {
    const patch = diff(
      before.find((one) => keyOf(one) === keyOf(item)),
      item,
    )
    return patch === undefined ? [] : [patch]
  })
  const came = applyLists({ keyOf, diff, apply }, before, { removed, set, order: null }).map(keyOf)
  const order = came.every((key, index) => key === keys[index]) ? null : keys
  return removed.length + set.length > 0 || order ? { removed, set, order } : undefined
}

/** The list after the change. What the change does not know of stays, behind what it puts in order. */
export function applyLists<T, P>({ keyOf, apply }: Keyed<T, P>, before: readonly T[], change: ListDiff<P> | undefined): T[] {
  if (!change) return [...before]
  const items = before.filter((item) => !change.removed.includes(keyOf(item)))
  for (const patch of change.set) {
    const at = items.findIndex((item) => keyOf(item) === keyOf(patch))
    if (at < 0) items.push(apply(undefined, patch))
    else items[at] = apply(items[at], patch)
  }
  const { order } = change
  if (!order) return items
  const place = (item: T): number => (order.includes(keyOf(item)) ? order.indexOf(keyOf(item)) : order.length)
  return items.sort((one, other) => place(one) - place(other))
}

/** Things that are replaced as a whole. */
export const wholes = <T>(keyOf: (item: T) => string): Keyed<T, T> => ({
  keyOf,
  diff: (before, after) => (sameData(before, after) ? undefined : after),
  apply: (_, after) => after,
})

/** Is this the same plain data, in whatever succession its fields were written? */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other || Array.isArray(one) !== Array.isArray(other)) return false
  const [fields, others] = [Object.entries(one), new Map(Object.entries(other))]
  return fields.length === others.size && fields.every(([field, value]) => others.has(field) && sameData(value, others.get(field)))
}
