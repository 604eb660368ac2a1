import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultActions, defaultSpecifics } from '../../../src/domain/touchpoint/defaults.ts'
import { LIMITS, MARKS, SOURCE_KINDS, type TouchpointEntry, touchpointEntrySchema } from '../../../src/domain/touchpoint/entry.ts'
import { type Addition, type Merged, mergeEntry } from '../../../src/domain/touchpoint/merge.ts'
import { entryOf, wording } from '../../support/touchpoint.ts'

const needs = fc.uniqueArray(fc.constantFrom(...wording.needs.map(({ key }) => key), 'abolished', 'unheard'))
const words = fc.array(
  fc.constantFrom('приём заявления', 'консультирование', 'Ответ.', 'ответ', '—', 'а'.repeat(270), 'выдача результата'),
  { maxLength: 4 },
)
const text = fc.tuple(words, fc.constantFrom('; ', '\n')).map(([parts, joint]) => parts.join(joint))
const within = (limit: number) => text.filter((one) => one.length <= limit)

const addition: fc.Arbitrary<Required<Addition>> = fc
  .record({
    needs,
    otherNeed: within(LIMITS.otherNeed),
    actions: fc.oneof(within(LIMITS.actions), fc.constant('DEFAULT')),
    specifics: fc.oneof(within(LIMITS.specifics), fc.constant(defaultSpecifics('digital', wording))),
    sourceKind: fc.constantFrom(...SOURCE_KINDS, '' as const),
    sourceRef: within(LIMITS.sourceRef),
    sourceFileId: fc.constantFrom(null, 'f1', 'f2'),
    marks: fc.subarray([...MARKS]),
  })
  .map((one) => ({ ...one, actions: one.actions === 'DEFAULT' ? defaultActions(one.needs, wording) : one.actions }))
const draft: fc.Arbitrary<TouchpointEntry> = addition.map((one) => entryOf(one))

const merge = (entry: TouchpointEntry, other: Addition): Merged => {
  const merged = mergeEntry(entry, other, wording)
  if ('refusal' in merged) throw new Error(merged.refusal)
  return merged
}

describe('R34 mergeEntry', () => {
  it('R34 merging the same twice changes nothing more and adds nothing more', () => {
    fc.assert(
      fc.property(draft, addition, (entry, other) => {
        const once = merge(entry, other)
        const twice = merge(once.entry, other)
        expect(twice.entry).toEqual(once.entry)
        expect(twice.added).toEqual({ needs: [], marks: [], texts: [] })
        expect(twice.left).toEqual(once.left)
      }),
    )
  })
  it('R34 needs and marks do not depend on who came first', () => {
    fc.assert(
      fc.property(draft, draft, (one, other) => {
        expect(merge(one, other).entry.needs).toEqual(merge(other, one).entry.needs)
        expect(merge(one, other).entry.marks).toEqual(merge(other, one).entry.marks)
      }),
    )
  })
  it('R34 no need is ever lost, none comes from nowhere, none stands twice', () => {
    fc.assert(
      fc.property(draft, addition, (entry, other) => {
        const merged = merge(entry, other)
        expect([...merged.entry.needs].sort()).toEqual([...new Set([...entry.needs, ...other.needs])].sort())
        expect(merged.added.needs).toEqual(merged.entry.needs.filter((need) => !entry.needs.includes(need)))
      }),
    )
  })
  it('R34 what stood there still begins its text unless it only followed from a rule, and the result is a proper entry', () => {
    fc.assert(
      fc.property(draft, addition, (entry, other) => {
        const { entry: after } = merge(entry, other)
        expect(after.otherNeed.startsWith(entry.otherNeed)).toBe(true)
        expect(after.sourceRef.startsWith(entry.sourceRef)).toBe(true)
        if (entry.actions !== defaultActions(entry.needs, wording)) expect(after.actions.startsWith(entry.actions)).toBe(true)
        expect(touchpointEntrySchema.safeParse(after).success).toBe(true)
      }),
    )
  })
  it('R34 an approved entry is refused, whatever comes', () => {
    fc.assert(
      fc.property(draft, addition, (entry, other) => {
        const approved: TouchpointEntry = Object.freeze({ ...entry, state: 'approved' })
        expect(mergeEntry(approved, other, wording)).toEqual({ refusal: 'approved' })
      }),
    )
  })
})
