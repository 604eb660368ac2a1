import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource, type Source } from '../support/source/read-source.ts'

const MAX_LINES = 200
const MAX_FILES = 14

const tooLong = (source: Source): string[] =>
  Object.entries(source)
    .map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`)

const tooFull = (source: Source): string[] => {
  const files = new Map<string, number>()
  for (const path of Object.keys(source)) files.set(dirname(path), (files.get(dirname(path)) ?? 0) + 1)
  return [...files].filter(([, count]) => count > MAX_FILES).map(([folder, count]) => `${folder} has ${count} files`)
}

describe('house measure', () => {
  it(`no file of src is longer than ${MAX_LINES} lines and no folder has more than ${MAX_FILES} files`, () => {
    const source = readSource('src', ['.ts', '.mjs'])
    expect([...tooLong(source), ...tooFull(source)]).toEqual([])
  })

  it('a long file and a full folder are found', () => {
    expect(tooLong({ 'src/a.ts': 'a\n'.repeat(MAX_LINES), 'src/b.ts': 'b\n'.repeat(MAX_LINES + 1) })).toEqual(['src/b.ts has 201 lines'])
    const folder = (name: string, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`src/${name}/${at}.ts`, '']))
    expect(tooFull({ ...folder('full', MAX_FILES + 1), ...folder('right', MAX_FILES) })).toEqual(['src/full has 15 files'])
  })
})
