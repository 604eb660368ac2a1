import { sameKey } from '../text/same-key.ts'
import type { Trait } from './segment-profile.ts'
import { type TypedTrait, valueKey } from './traits/typed-traits.ts'

/** A trait as it was typed; `id` where it is known which trait of before it is, though its name may be another now. */
export type NamedTrait = TypedTrait & { id?: string }

/**
 * Typed traits with the ids of what stays: a trait keeps its id by itself or by its name, a value by its text under the same trait. What a
 * trait has beyond its words (source, effect) stays too. `newId` names what is new.
 */
export function identified(typed: readonly NamedTrait[], before: readonly Trait[], newId: () => string): Trait[] {
  const taken = new Set<string>()
  const known = typed.map(({ id }) => before.find((trait) => trait.id === id && !taken.has(trait.id) && taken.add(trait.id)))
  return typed.map((trait, index) => {
    const byName = (): Trait | undefined => before.find((one) => !taken.has(one.id) && sameKey(one.name) === sameKey(trait.name))
    const own = known[index] ?? byName()
    if (own) taken.add(own.id)
    const values = valuesOf(trait, own, newId)
    return own ? { ...own, name: trait.name, values } : { id: newId(), name: trait.name, values, source: '', sourceNote: '', affects: true }
  })
}

function valuesOf({ values }: NamedTrait, own: Trait | undefined, newId: () => string): Trait['values'] {
  const left = [...(own?.values ?? [])]
  return values.map((text) => {
    const at = left.findIndex((value) => valueKey(value.text) === valueKey(text))
    const [same] = at < 0 ? [] : left.splice(at, 1)
    return { id: same?.id ?? newId(), text }
  })
}
