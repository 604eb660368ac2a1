import type { Answer, Answers } from '../../../interview/answers.ts'
import { stepToken } from '../../../interview/token.ts'
import type { Regulation } from '../../../regulation/regulation.ts'
import { countTraits } from '../../count-traits.ts'
import { identified } from '../../identified.ts'
import { isWithin, traitBounds } from '../../rules.ts'
import type { SegmentProfile, Trait } from '../../segment-profile.ts'
import { type TypedTrait, valueKey } from '../../traits/typed-traits.ts'
import { keyOfId, openedWith } from '../opened.ts'
import { doesAffect, sourceOf, VARIOUS } from './source-questions.ts'
import { answeredTraits, lineOf } from './trait-lines.ts'

const typedOf = ({ name, values }: Trait): TypedTrait => ({ name, values: values.map(({ text }) => text) })

/** Keys of values: each with the key of its trait. */
export const valueKeysOf = (traits: readonly (TypedTrait & { key: string })[]): string[] =>
  traits.flatMap(({ key, values }) => values.map((text) => `${key} ${stepToken(valueKey(text))}`))

const sourceAnswer = ({ source, sourceNote }: Trait): Answer => ({
  value: source,
  ...(sourceNote !== '' && { more: { said: sourceNote } }),
})

/** Sources as they are answered: one for all, else one by one; none where some trait has none. */
function sourceAnswers(traits: readonly Trait[]): Answers {
  const [first, ...others] = traits
  if (!first || traits.some(({ source }) => source === '')) return {}
  if (others.every(({ source, sourceNote }) => source === first.source && sourceNote === first.sourceNote))
    return { source: sourceAnswer(first) }
  return {
    source: { value: VARIOUS },
    ...Object.fromEntries(traits.map((trait) => [`sources/${keyOfId(trait.id)}/own`, sourceAnswer(trait)])),
  }
}

/** How many traits were answered, where the act asks for more or allows fewer (R14): those of before may have been counted otherwise. */
export function traitsFault(answers: Answers, regulation: Regulation): { address: string; count: number } | undefined {
  const count = countTraits(answeredTraits(answers), regulation.settings.countingUnit)
  return isWithin(count, traitBounds(regulation)) ? undefined : { address: 'traits', count }
}

/** The answers that the traits of a profile stand for: none for a profile that has no traits yet. */
export function answersOfTraits({ traits, segments }: SegmentProfile): Answers {
  if (traits.length === 0) return {}
  const keys = traits.map(({ id }) => keyOfId(id))
  const keyed = traits.map((trait) => ({ key: keyOfId(trait.id), ...typedOf(trait) }))
  const keyOfValue = new Map(
    traits.flatMap((trait) =>
      trait.values.map(({ id, text }) => [id, valueKeysOf([{ key: keyOfId(trait.id), name: '', values: [text] }])[0] ?? '']),
    ),
  )
  const opened = segments.map(({ id, name, valueIds }) => ({
    key: keyOfId(id),
    name,
    values: valueIds.flatMap((value) => keyOfValue.get(value) ?? []),
  }))
  return {
    ...openedWith(opened),
    traits: { value: { lines: keyed.map(({ key, ...trait }) => lineOf(key, trait)) } },
    ...sourceAnswers(traits),
    affects: {
      value: { keys: traits.filter(({ affects }) => affects).map(({ id }) => keyOfId(id)), others: [] },
      more: { asked: keys },
    },
  }
}

/** The traits that the answers make of those `before`: what stays keeps its id, `newId` names what is new. */
export function traitsFromAnswers(answers: Answers, before: readonly Trait[], newId: () => string): Trait[] {
  const lines = answeredTraits(answers)
  const typed = lines.map(({ key, name, values }) => {
    const own = before.find(({ id }) => keyOfId(id) === key)
    return { name, values, ...(own && { id: own.id }) }
  })
  return identified(typed, before, newId).map((trait, index) => {
    const key = lines[index]?.key ?? ''
    return { ...trait, ...sourceOf(answers, key), affects: doesAffect(answers, key) }
  })
}
