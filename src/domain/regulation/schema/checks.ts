import { z } from 'zod'
import type { ClauseRef } from './act.ts'

type Keyed = { key: string }

/** A list with keys of its own: none twice, at least one item. */
export const keyedList = <S extends z.ZodType<Keyed>>(item: S) =>
  z
    .array(item)
    .min(1, { error: 'at least one item' })
    .refine((items) => new Set(items.map(({ key }) => key)).size === items.length, { error: 'items with keys of their own' })

type Found = { path: (string | number)[]; act: string }

const isClauseRef = (value: object): value is ClauseRef => 'act' in value && 'cited' in value

/** Every clause reference somewhere in `value`, with its path. */
function clausesIn(value: unknown, path: (string | number)[] = []): Found[] {
  if (typeof value !== 'object' || value === null) return []
  if (isClauseRef(value)) return [{ path: [...path, 'act'], act: value.act }]
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, inner]) => clausesIn(inner, [...path, key]))
}

/** For `superRefine` of a module: whatever cites an act cites one that the module names. */
export function citesOwnActs(module: { acts: object }, context: z.RefinementCtx): void {
  for (const { path, act } of clausesIn(module)) {
    if (!Object.hasOwn(module.acts, act)) context.addIssue({ code: 'custom', path, message: 'the key of an act that the module names' })
  }
}

/** For `superRefine`: complains, at `path`, of the first of `keys` that none of `items` has. */
export function keysAmong(items: readonly Keyed[], keys: readonly string[], path: (string | number)[], context: z.RefinementCtx): void {
  const known = new Set(items.map(({ key }) => key))
  const stray = keys.findIndex((key) => !known.has(key))
  if (stray >= 0) context.addIssue({ code: 'custom', path: [...path, stray], message: `one of ${[...known].join(', ')}` })
}
