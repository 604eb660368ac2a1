import { z } from 'zod'
import { moreAt, textAt } from '../../interview/answers.ts'
import type { Item, Scope } from '../../interview/scope.ts'
import { stepToken } from '../../interview/token.ts'
import { sameKey } from '../../text/same-key.ts'
import { findKnown, knownOf } from '../catalogue.ts'
import { findSame, findSimilar } from '../sameness.ts'

/** An entry of the business process at hand, as far as the interview needs it. `day` is the day it was written. */
export const existingPoint = z.object({
  id: z.string(),
  name: z.string(),
  author: z.string(),
  day: z.string(),
  needs: z.array(z.string()),
  state: z.enum(['draft', 'approved']),
  /** `similar` entries are only asked about, the others are the same touchpoint (R34). */
  by: z.enum(['name', 'synonym', 'similar']),
})
export type ExistingPoint = z.infer<typeof existingPoint>

/** One touchpoint that the person named: `known` is its key in the catalogue, `existing` what the list has of it already. */
export const namedPoint = z.object({ key: z.string(), name: z.string(), known: z.string().optional(), existing: existingPoint.optional() })
export type NamedPoint = z.infer<typeof namedPoint>

/** An entry that the process has when the question is asked. */
export type KnownEntry = Omit<ExistingPoint, 'by'>

/** What the list has already under this name: the same touchpoint, or one that may be meant. */
export function existingFor(name: string, entries: readonly KnownEntry[]): ExistingPoint | undefined {
  const same = findSame(name, entries)
  if (same) return { ...same.entry, by: same.by }
  const [similar] = findSimilar(name, entries)
  return similar && { ...similar, by: 'similar' }
}

/** Names, picked or typed, as touchpoints, each once: what is typed in other letters is the catalogue's own (R32, R34). */
export function namedPoints(keys: readonly string[], others: readonly string[], entries: readonly KnownEntry[]): NamedPoint[] {
  const points = [...keys.map((key) => ({ key, name: knownOf(key)?.name.ru ?? key, known: key })), ...others.map(fromTyped)]
  const once = points.filter((point, index) => points.findIndex((other) => sameKey(other.name) === sameKey(point.name)) === index)
  return once.map((point) => {
    const existing = existingFor(point.name, entries)
    return existing ? { ...point, existing } : point
  })
}

function fromTyped(text: string): NamedPoint {
  const found = findKnown(text)
  if (found && found.likeness !== 'slip') return { key: found.known.key, name: found.known.name.ru, known: found.known.key }
  return { key: `o${stepToken(sameKey(text))}`, name: text }
}

/** The points that the answer to «where» stands for, with what was true of the list when it was given. */
export function pointsOf(scope: Pick<Scope<unknown>, 'answers'>): NamedPoint[] {
  const parsed = z.array(namedPoint).safeParse(moreAt(scope.answers, 'where')['points'])
  return parsed.success ? parsed.data : []
}

export const pointOf = (scope: Scope<unknown>): NamedPoint | undefined => pointsOf(scope).find((point) => point.key === scope.item?.key)

/** A point that was given another name is called by it. */
export const pointItems = (scope: Scope<unknown>): Item[] =>
  pointsOf(scope).map(({ key, name }) => ({ key, title: textAt(scope.answers, `points/${key}/name`) || name }))

/** What the person decided about a point that the list has already. */
export const decisionOf = (scope: Pick<Scope<unknown>, 'answers' | 'item'>): string | undefined => {
  const answer = scope.item && scope.answers[`points/${scope.item.key}/same`]
  return answer && 'value' in answer && typeof answer.value === 'string' ? answer.value : undefined
}

/** A point that becomes an entry of its own, with the name that it will have. `renamed`: the person gave it that name. */
export type FreshPoint = { point: NamedPoint; name: string; renamed: boolean }

/** The points that become entries of their own: those that are new, and those of which the person says that they are others. */
export function freshPoints({ answers }: Pick<Scope<unknown>, 'answers'>): FreshPoint[] {
  return pointsOf({ answers }).flatMap((point): FreshPoint[] => {
    const isOther = decisionOf({ answers, item: { key: point.key, title: point.name } }) === 'other'
    if (point.existing && !isOther) return []
    const given = point.existing && point.existing.by !== 'similar' ? textAt(answers, `points/${point.key}/name`) : ''
    return [{ point, name: given || point.name, renamed: given !== '' }]
  })
}

/** The catalogue's key of a point under the name that it will have: another name makes it another touchpoint (R32). */
export function catalogueKeyOf({ point, name, renamed }: FreshPoint): string | undefined {
  if (!renamed) return point.known
  const found = findKnown(name)
  return found && found.likeness !== 'slip' ? found.known.key : undefined
}
