import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { describeError } from '../../../src/main/log/describe-error.ts'
import { bundleOf } from '../../../src/start/bundle.config.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-bundle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SOURCE = `type Nothing = undefined

/** Several lines that a bundle leaves out. */
export function fail(words?: Nothing): never {
  throw new TypeError(String(words))
}
`

describe('an error of the bundled program', () => {
  it('is described by its place in the sources', async () => {
    const source = path.join(folder, 'fault.ts')
    writeFileSync(source, SOURCE)
    await build(bundleOf({ fault: source }, path.join(folder, 'dist')))
    const bundled = (await import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'dist/fault.mjs')).href)) as { fail: () => never }
    const caught = await Promise.resolve()
      .then(() => bundled.fail())
      .catch((error: unknown) => error)
    const { name, at } = describeError(caught)
    expect(name).toBe('TypeError')
    expect(at[0]).toMatch(/fault\.ts:5:9\)?$/)
  })

  it('keeps its place where there is no map', () => {
    const error = new Error('words')
    error.stack = 'Error: words\n    at run (file:///nowhere/main.mjs:10:5)\n    at other (node:internal:1:2)'
    expect(describeError(error).at).toEqual(['at run (file:///nowhere/main.mjs:10:5)', 'at other (node:internal:1:2)'])
  })
})
