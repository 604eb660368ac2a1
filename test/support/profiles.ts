import fc from 'fast-check'
import type { Day } from '../../src/domain/calendar/day.ts'
import { regulationOf } from '../../src/domain/regulation/regulation.ts'
import {
  HYPOTHESIS_STATES,
  HYPOTHESIS_SUBJECTS,
  type Hypothesis,
  type Segment,
  type SegmentProfile,
  type Trait,
} from '../../src/domain/segment/segment-profile.ts'

/** An authority that develops profiles, with the default settings. */
export const regulation = regulationOf('demonstration')

/** The same with traits counted, not their values (R14). */
export const countingTraits = { ...regulation, settings: { ...regulation.settings, countingUnit: 'trait' as const } }

/** Ids one after another. */
export const ids = (): (() => string) => {
  let last = 0
  return () => `n${++last}`
}

/** A trait whose values have ids made of the trait's: `age` with 60+ and 18–35 has `age1` and `age2`. */
export const traitOf = (id: string, name: string, values: readonly string[], more: Partial<Trait> = {}): Trait => ({
  id,
  name,
  values: values.map((text, index) => ({ id: `${id}${index + 1}`, text })),
  source: 'law',
  sourceNote: '',
  affects: true,
  ...more,
})

export const hypothesisOf = (id: string, about: Hypothesis['about'], text: string, more: Partial<Hypothesis> = {}): Hypothesis => ({
  id,
  about,
  text,
  status: 'toVerify',
  evidence: '',
  evidenceFileId: null,
  evidenceOn: '',
  ...more,
})

export const segmentOf = (id: string, name: string, valueIds: string[], more: Partial<Segment> = {}): Segment => ({
  id,
  name,
  valueIds,
  responsibleId: null,
  parameters: [],
  hypotheses: [],
  ...more,
})

/** A profile of three traits with six values and one segment. */
export const profileOf = (change: Partial<SegmentProfile> = {}): SegmentProfile => ({
  id: 'p1',
  unitId: 'u1',
  title: 'Предоставление земельного участка',
  processIds: ['b1'],
  scope: 'single',
  clientKind: 'citizen',
  topic: '',
  basis: '',
  dueOn: '',
  state: 'active',
  version: 0,
  traits: [
    traitOf('age', 'Возраст', ['60+', '18–35']),
    traitOf('region', 'Регион', ['село', 'город']),
    traitOf('skill', 'Цифровые навыки', ['низкие', 'высокие']),
  ],
  segments: [segmentOf('s1', 'Пожилые заявители', ['age1', 'region1', 'skill1'])],
  ...change,
})

const word = fc.constantFrom('возраст', 'Регион', 'ж', '60+', 'село', 'пол', 'стаж', 'навыки')
const someId = (prefix: string) => fc.integer({ min: 1, max: 6 }).map((number) => `${prefix}${number}`)
const shuffled = <T extends object>(item: fc.Arbitrary<T>, key: (one: T) => string, maxLength = 4) =>
  fc.uniqueArray(item, { selector: key, maxLength })

const traits: fc.Arbitrary<Trait[]> = shuffled(
  fc.record({
    id: someId('t'),
    name: word,
    values: fc
      .uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
      .chain((numbers) =>
        fc
          .tuple(fc.constant(numbers), fc.array(word, { minLength: 3, maxLength: 3 }))
          .map(([all, texts]) => all.map((number, index) => ({ id: `v${number}`, text: texts[index] ?? '' }))),
      ),
    source: fc.constantFrom('', 'law', 'other'),
    sourceNote: fc.constantFrom('', 'приказ'),
    affects: fc.boolean(),
  }),
  ({ id }) => id,
).map((all) => all.map((trait) => ({ ...trait, values: trait.values.map((value) => ({ ...value, id: `${trait.id}${value.id}` })) })))

const day = fc.constantFrom<SegmentProfile['dueOn'][]>('', '2026-11-20' as Day, '2026-12-25' as Day)

const hypothesis: fc.Arbitrary<Hypothesis> = fc.record({
  id: someId('h'),
  about: fc.constantFrom(...HYPOTHESIS_SUBJECTS),
  text: word,
  status: fc.constantFrom(...HYPOTHESIS_STATES),
  evidence: fc.constantFrom('', 'опрос'),
  evidenceFileId: fc.constantFrom(null, 'f1'),
  evidenceOn: day,
})

const parameter = fc.record({
  parameter: fc.constantFrom(...(regulation.profileRules?.parameters ?? []).map(({ key }) => key)),
  known: fc.boolean(),
  text: fc.constantFrom('', 'высокая'),
  amount: fc.constantFrom(null, 12_000),
  source: fc.constantFrom('', 'survey'),
})

const segments = (valueIds: readonly string[]): fc.Arbitrary<Segment[]> =>
  shuffled(
    fc.record({
      id: someId('s'),
      name: word,
      valueIds: fc.shuffledSubarray([...valueIds], { maxLength: Math.min(7, valueIds.length) }),
      responsibleId: fc.constantFrom(null, 'e1', 'e2'),
      parameters: shuffled(parameter, (one) => one.parameter),
      hypotheses: shuffled(hypothesis, ({ id }) => id),
    }),
    ({ id }) => id,
  )

const valueIdsOf = (all: readonly Trait[]): string[] => all.flatMap(({ values }) => values.map(({ id }) => id))

/** Any profile with the id p1: ids of traits, segments and hypotheses come from few, so that two profiles share some. */
export const anyProfile: fc.Arbitrary<SegmentProfile> = traits.chain((all) =>
  fc.record({
    id: fc.constant('p1'),
    unitId: fc.constantFrom('u1', 'u2'),
    title: word,
    processIds: fc.uniqueArray(someId('b'), { minLength: 1, maxLength: 2 }),
    scope: fc.constantFrom('single', 'together'),
    clientKind: fc.constantFrom('citizen', 'internalClient'),
    topic: fc.constantFrom('', 'it'),
    basis: fc.constantFrom('', 'приказ'),
    dueOn: day,
    state: fc.constantFrom('active', 'retired'),
    version: fc.nat(3),
    traits: fc.constant(all),
    segments: segments(valueIdsOf(all)),
  }),
)

/** Any traits, with ids from the same few. */
export const anyTraits = traits
