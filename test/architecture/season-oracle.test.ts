import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const SEASON = path.resolve(import.meta.dirname, '../support/season')
const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'/g

/** The files that a file of the oracle is made of, itself included. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) reached(path.resolve(path.dirname(file), name), seen)
  return seen
}

it('R72 the oracle of the season knows nothing but the script: no line of src, no package', () => {
  const folder = path.join(SEASON, 'oracle')
  const own = readdirSync(folder).map((name) => path.join(folder, name))
  expect([...reached(path.join(folder, 'tables.ts'))].sort()).toEqual([...own, path.join(SEASON, 'script.ts')].sort())
})
