import path from 'node:path'
import { build } from 'vite'
import { bundleOf } from '../../../src/start/bundle.config.mjs'

const TOP = path.resolve(import.meta.dirname, '../../..')

/**
 * Puts the program that is killed together in one file, as `npm start` does, and gives its path: a life begins in half the time that it
 * takes to find and read hundreds of files. `name` keeps those apart who do so at the same time.
 */
export async function buildProduct(name: string): Promise<string> {
  const folder = path.join(TOP, 'dist.kill', name)
  await build(bundleOf({ 'product-bot': 'test/support/kill/product-bot.ts' }, folder))
  return path.join(folder, 'product-bot.mjs')
}
