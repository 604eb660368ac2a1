import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FrozenEntry, frozenEntrySchema } from '../../../src/domain/edition/frozen-entry.ts'
import { type ApprovedProposal, containedIn, fitting, takeIn } from '../../../src/domain/edition/take-in.ts'
import { type TouchpointEntry, touchpointEntrySchema } from '../../../src/domain/touchpoint/entry.ts'

const entry = (id: string, more: Partial<TouchpointEntry> = {}): TouchpointEntry =>
  touchpointEntrySchema.parse({
    ...{ id, unitId: 'u', processId: 'p', area: 'a', name: `Точка ${id}`, kind: 'digital', subtype: 'site', needs: ['info'] },
    ...{ otherNeed: '', actions: '', specifics: '', sourceKind: 'law', sourceRef: 'акт', sourceFileId: null, marks: [] },
    ...{ state: 'approved', authorId: 'x', ...more },
  })
const names = { businessProcess: 'Процесс', functionName: 'Функция', processNumber: '1.1' }
const frozen = (one: TouchpointEntry): FrozenEntry => frozenEntrySchema.parse({ ...one, ...names })
const change = (number: number, before: TouchpointEntry, after: TouchpointEntry): ApprovedProposal => ({
  id: `c${number}`,
  number,
  changes: [{ kind: 'change', entryId: before.id, before, after }],
})
const around = (all: readonly ApprovedProposal[]) => ({
  areas: [{ key: 'a' }, { key: 'b' }],
  names: new Map([
    ['p', names],
    ['q', names],
  ]),
  all,
})

describe('approved changes over the edition in force', () => {
  const [one, two, three] = [entry('1'), entry('2'), entry('3', { processId: 'q', area: 'b' })]
  const edition = [one, two, three].map(frozen)

  it('R61 what is added stands behind the last of its process, what goes leaves its place, what changes keeps it', () => {
    const four = entry('4', { needs: ['result'] })
    const all: ApprovedProposal[] = [
      { id: 'c1', number: 1, changes: [{ kind: 'add', entryId: '4', after: four }] },
      { id: 'c2', number: 2, changes: [{ kind: 'remove', entryId: '1', before: one }] },
      change(3, three, { ...three, specifics: 'по записи' }),
    ]
    expect(takeIn(edition, all, around(all))).toEqual([frozen(two), frozen(four), frozen({ ...three, specifics: 'по записи' })])
  })

  it('R61 a change rests on the one before it of the same entry, and is told by which number it lacks', () => {
    const middle = { ...one, actions: 'приём' }
    const all = [change(5, one, middle), change(6, middle, { ...middle, actions: 'приём и выдача' })]
    expect(takeIn(edition, all.slice(1), around(all))).toMatchObject({ misfit: 'c6', number: 6, why: 'changed', needs: 5 })
    expect(fitting(edition, around(all))).toEqual({ fits: all, misfits: [] })
  })

  it('R61 a removal of a point that is in no line any more is done, but not before the point that it takes out was brought in', () => {
    const out: ApprovedProposal = { id: 'c2', number: 2, changes: [{ kind: 'remove', entryId: '4', before: entry('4') }] }
    expect(takeIn(edition, [out], around([out]))).toEqual(edition)
    const brought: ApprovedProposal = { id: 'c1', number: 1, changes: [{ kind: 'add', entryId: '4', after: entry('4') }] }
    expect(takeIn(edition, [out], around([brought, out]))).toMatchObject({ misfit: 'c2', needs: 1 })
    expect(takeIn(edition, [brought, out], around([brought, out]))).toEqual(edition)
  })

  it('R34 R61 an entry that another unit was given since fits, one that an order made different does not, a name that is taken neither', () => {
    const moved = { ...one, unitId: 'other' }
    const fits = [change(1, moved, { ...moved, actions: 'приём' })]
    expect(takeIn(edition, fits, around(fits))).not.toHaveProperty('misfit')
    const other = [change(2, { ...one, needs: ['result'] }, one)]
    expect(fitting(edition, around(other)).misfits).toMatchObject([{ number: 2, why: 'changed', needs: undefined }])
    const taken = [change(3, one, { ...one, name: 'точка «2»' })]
    expect(fitting(edition, around(taken)).misfits).toMatchObject([{ number: 3, why: 'name-taken' }])
  })

  it('R61 a list that was adopted whole has in it what it says now, and nothing that an order overruled', () => {
    const after = { ...one, actions: 'приём' }
    const all = [
      change(1, one, { ...one, actions: 'раньше' }),
      change(2, { ...one, actions: 'раньше' }, after),
      change(3, two, { ...two, actions: 'нет' }),
    ]
    expect(containedIn([after, two], all)).toEqual(['c1', 'c2'])
  })

  it('R61 taking changes in by several acts comes to the same as by one, and what nobody changed stays to the byte', () => {
    const walk = fc.array(fc.tuple(fc.nat(2), fc.string({ minLength: 1, maxLength: 5 })), { maxLength: 8 })
    fc.assert(
      fc.property(walk, fc.nat(8), (steps, cut) => {
        const live = new Map([one, two, three].map((row) => [row.id, row]))
        const all = steps.map(([which, specifics], at) => {
          const before = live.get(String(which + 1)) ?? one
          live.set(before.id, { ...before, specifics })
          return change(at + 1, before, { ...before, specifics })
        })
        const first = takeIn(edition, all.slice(0, cut), around(all))
        if ('misfit' in first) throw new Error('does not fit')
        expect(takeIn(first, all.slice(cut), around(all.slice(cut)))).toEqual(takeIn(edition, all, around(all)))
        expect(takeIn(edition, all, around(all))).toEqual([...live.values()].map(frozen))
      }),
    )
  })
})
