import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionDifference } from '../../../src/domain/edition/edition-difference.ts'
import { type FrozenEntry, frozenEntrySchema } from '../../../src/domain/edition/frozen-entry.ts'

const entry = (id: string, more: Partial<FrozenEntry> = {}): FrozenEntry =>
  frozenEntrySchema.parse({
    id,
    unitId: 'u',
    processId: 'p',
    area: 'a',
    name: `Точка ${id}`,
    kind: 'digital',
    subtype: 'site',
    needs: ['info', 'submit'],
    otherNeed: '',
    actions: '',
    specifics: '',
    sourceKind: 'law',
    sourceRef: '',
    sourceFileId: null,
    marks: [],
    state: 'approved',
    authorId: 'x',
    businessProcess: 'Процесс',
    functionName: 'Функция',
    processNumber: '1.1',
    ...more,
  })

describe('the difference of two editions', () => {
  it('R51 names what was added, changed with its fields, and removed', () => {
    const before = [entry('1'), entry('2'), entry('3')]
    const after = [entry('2', { needs: ['info'], kind: 'offline' }), entry('3'), entry('4')]
    const { added, changed, removed } = editionDifference(before, after)
    expect(added.map(({ id }) => id)).toEqual(['4'])
    expect(changed.map(({ after: { id }, fields }) => [id, fields])).toEqual([['2', ['kind', 'needs']]])
    expect(removed.map(({ id }) => id)).toEqual(['1'])
  })

  it('R34 case, spaces, quotes, yo and the succession of needs make no difference; another id of the same point neither', () => {
    const before = [entry('1', { name: 'Личный приём «граждан»', needs: ['submit', 'info'] })]
    const after = [entry('9', { name: 'личный  прием "граждан"', needs: ['info', 'submit'] })]
    expect(editionDifference(before, after)).toEqual({ added: [], changed: [], removed: [] })
  })

  const entries = fc
    .uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 9 }), kind: fc.constantFrom('digital' as const, 'offline' as const) }), {
      selector: ({ id }) => id,
    })
    .map((all) => all.map(({ id, kind }) => entry(String(id), { kind })))

  it('R51 added, changed and removed together lead from one edition to the other, whatever they hold', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const { added, changed, removed } = editionDifference(before, after)
        const gone = new Set(removed.map(({ id }) => id))
        const now = new Map(changed.map((one) => [one.before.id, one.after]))
        const made = [...before.filter(({ id }) => !gone.has(id)).map((one) => now.get(one.id) ?? one), ...added]
        const byId = (list: readonly FrozenEntry[]) => [...list].sort((one, other) => one.id.localeCompare(other.id))
        expect(byId(made)).toEqual(byId(after))
      }),
    )
  })
})
