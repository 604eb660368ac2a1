import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeWork, type OpenWork, type RegisterLine, workOf } from '../../../src/domain/register/register-work.ts'

const line = fc.record({
  unitId: fc.constantFrom('u1', 'u2', 'u3'),
  name: fc.constantFrom('Приём', 'Выдача'),
  functionName: fc.constantFrom('Обращения', 'Справки'),
  state: fc.constantFrom('active', 'retired'),
})
const before = fc.option(line, { nil: undefined })

/** The open work after these versions of a line came one after the other, nobody having done anything. */
function openAfter(first: RegisterLine | undefined, versions: readonly RegisterLine[]): OpenWork[] {
  let open: OpenWork[] = []
  let prior = first
  for (const [at, version] of versions.entries()) {
    const merged = mergeWork(prior, version, { open, done: [] })
    const added = merged.add.map((work, n) => ({ ...work, id: `${at}-${n}`, before: merged.before, openedAt: String(at).padStart(3, '0') }))
    open = [...open.filter(({ id }) => merged.keep.includes(id)), ...added]
    prior = version
  }
  return open
}

const told = (work: readonly { kind: string; unitId: string }[]): string[] => work.map(({ kind, unitId }) => `${kind} ${unitId}`).sort()

describe('work that follows from changes of the register', () => {
  it('R53 several changes in a row ask what they come to together', () => {
    fc.assert(
      fc.property(before, fc.array(line, { minLength: 1, maxLength: 5 }), (first, versions) => {
        const open = openAfter(first, versions)
        // When everything was taken back in between, the list has followed what it was then: the same line.
        expect(told(open)).toEqual(told(workOf(first, versions.at(-1) as RegisterLine)))
      }),
      { examples: [[undefined, [{ unitId: 'u1', name: 'Приём', functionName: 'Обращения', state: 'active' }]]] },
    )
  })

  it('R53 the same register again asks nothing new and takes nothing back', () => {
    fc.assert(
      fc.property(before, fc.array(line, { minLength: 1, maxLength: 4 }), (first, versions) => {
        const open = openAfter(first, versions)
        const last = versions.at(-1) as RegisterLine
        const again = mergeWork(last, last, { open, done: [] })
        expect([again.add, again.drop]).toEqual([[], []])
        expect(again.keep.sort()).toEqual(open.map(({ id }) => id).sort())
      }),
    )
  })

  it('R53 what was done is not asked again by the next change of something else', () => {
    const line1: RegisterLine = { unitId: 'u1', name: 'Приём', functionName: 'Обращения', state: 'active' }
    const moved = { ...line1, unitId: 'u2' }
    const [came, went] = openAfter(line1, [moved])
    if (!came || !went) throw new Error('a process that moved concerns two units')
    const done = [{ kind: went.kind, unitId: went.unitId, after: moved, openedAt: went.openedAt }]
    const merged = mergeWork(moved, { ...moved, name: 'Выдача' }, { open: [came], done })
    expect(told(merged.add)).toEqual(['renamed u2'])
    expect(merged.keep).toEqual([came.id])
  })

  it('R53 a process that moved concerns both units, a renamed one its own, a new one and one taken out theirs', () => {
    const line1: RegisterLine = { unitId: 'u1', name: 'Приём', functionName: 'Обращения', state: 'active' }
    expect(told(workOf(undefined, line1))).toEqual(['appeared u1'])
    expect(told(workOf(line1, { ...line1, state: 'retired' }))).toEqual(['gone u1'])
    expect(told(workOf(line1, { ...line1, unitId: 'u2' }))).toEqual(['came u2', 'went u1'])
    expect(told(workOf(line1, { ...line1, functionName: 'Справки' }))).toEqual(['renamed u1'])
    expect(workOf(line1, { ...line1 })).toEqual([])
  })
})
