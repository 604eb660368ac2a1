import path from 'node:path'
import { build } from 'vite'
import { copyAssets } from '../../../src/start/build.mjs'
import { bundleOf } from '../../../src/start/bundle.config.mjs'

const TOP = path.resolve(import.meta.dirname, '../../..')

/**
 * Puts a program that is killed together in one file, as `npm start` does, and gives its path: a life begins in half the time that it
 * takes to find and read hundreds of files. `name` keeps those apart who do so at the same time; `entry` is one of this folder's programs.
 */
export async function buildProduct(name: string, entry = 'product-bot.ts'): Promise<string> {
  const folder = path.join(TOP, 'dist.kill', name)
  await build(bundleOf({ program: `test/support/kill/${entry}` }, folder))
  copyAssets(folder)
  return path.join(folder, 'program.mjs')
}
