import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRegulation, REGULATION_KEYS, regulationOf } from '../../../src/domain/regulation/regulation.ts'

type Path = (string | number)[]
type Node = Record<string | number, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The paths of all fields that hold no object. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (!isNode(value)) return [path]
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => leavesOf(value[key], [...path, key]))
}

const dotted = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')

function spoil(data: Node, path: Path, wrong: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), data)
  const last = path.at(-1)
  if (isNode(parent) && last !== undefined) parent[last] = wrong
}

const fields = REGULATION_KEYS.flatMap((key) => leavesOf(regulationOf(key)).map((path) => ({ key, path })))

describe('a broken module', () => {
  it('is refused by the path of the field that was broken, whichever it is', () => {
    expect(fields.length).toBeGreaterThan(3000)
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.constantFrom<unknown>(Number.NaN, [], Symbol('wrong')), ({ key, path }, wrong) => {
        const data = JSON.parse(JSON.stringify(regulationOf(key))) as Node
        spoil(data, path, wrong)
        const parsed = parseRegulation(data)
        expect('refused' in parsed && parsed.path).toBe(dotted(path))
      }),
      { numRuns: 300 },
    )
  })
  it('is refused wherever a field stands that nobody knows', () => {
    const objects = [...new Set(fields.map(({ key, path }) => JSON.stringify({ key, path: path.slice(0, -1) })))].map(
      (text) => JSON.parse(text) as { key: string; path: Path },
    )
    fc.assert(
      fc.property(fc.constantFrom(...objects), ({ key, path }) => {
        const data = JSON.parse(JSON.stringify(regulationOf(key))) as Node
        const at = path.reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), data)
        fc.pre(!Array.isArray(at) && path.at(-1) !== 'acts')
        spoil(data, [...path, 'stray'], 1)
        const parsed = parseRegulation(data)
        expect('refused' in parsed && parsed.path).toBe(dotted([...path, 'stray']))
      }),
      { numRuns: 100 },
    )
  })
})
