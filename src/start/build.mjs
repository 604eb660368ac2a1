// @ts-check
import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { digestOf, run, textOf, top, writeStamp } from './steps.mjs'

const stampFile = `${top}dist/.stamp`

/** What the built program consists of, by name, size and time: cheaper than reading every file. */
const wanted = () => {
  const facts = ['tsconfig.json', 'package-lock.json'].map((path) => textOf(`${top}${path}`))
  for (const path of readdirSync(`${top}src`, { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mtimeMs, isFile } = describe(`${top}src/${path}`)
    if (isFile) facts.push(`${path} ${size} ${mtimeMs}`)
  }
  return digestOf(...facts)
}

/** @param {string} path */
const describe = (path) => {
  const stats = statSync(path)
  return { size: stats.size, mtimeMs: stats.mtimeMs, isFile: stats.isFile() }
}

/** What the compiler leaves behind and the program reads: the page of the web chat and other files beside the code. */
const copyAssets = (/** @type {string} */ target) => {
  cpSync(`${top}src`, target, {
    recursive: true,
    filter: (path) => !/\.(ts|mjs)$|tsconfig\.[a-z.]*json$/.test(basename(path)) && !/src[\\/](start|generated)([\\/]|$)/.test(path),
  })
}

/**
 * Puts what was built in the place of what was there. Another start may do the same at the same moment: its build is as good as ours.
 * @param {string} fresh
 */
const takePlace = (fresh) => {
  const old = `${fresh}.old`
  try {
    if (existsSync(`${top}dist`)) renameSync(`${top}dist`, old)
    renameSync(fresh, `${top}dist`)
  } catch (error) {
    if (textOf(stampFile) === '') throw error
  }
  for (const folder of [old, fresh]) rmSync(folder, { recursive: true, force: true })
}

/**
 * Compiles src into dist if something in src has changed since. Throws StepFailed.
 * @param {(line: string) => void} say
 */
export const buildWhatChanged = (say) => {
  const digest = wanted()
  if (textOf(stampFile) === digest) return
  say('Building…')
  const fresh = `${top}dist.${process.pid}`
  run(
    process.execPath,
    [`${top}node_modules/typescript/bin/tsc`, '-p', 'src/tsconfig.build.json', '--outDir', fresh],
    'The program could not be built: see above.',
  )
  copyAssets(fresh)
  writeStamp(`${fresh}/.stamp`, digest)
  takePlace(fresh)
}
