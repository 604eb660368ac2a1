// @ts-check
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { digestOf, run, textOf, top, writeStamp } from './steps.mjs'

const stampFile = `${top}dist/.stamp`

/** What the built program consists of, by name, size and time: cheaper than reading every file. */
const wanted = () => {
  const facts = ['package-lock.json'].map((path) => textOf(`${top}${path}`))
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

/** The folder of code that a file lies beside or below. @param {string} path */
const homeOf = (path) => {
  let home = dirname(path)
  while (!readdirSync(home).some((name) => name.endsWith('.ts'))) home = dirname(home)
  return home
}

/**
 * What the program reads from beside its code: the page of the web chat and other files. The code of every folder becomes one file, so
 * they all come to lie beside that one.
 * @param {string} target
 */
export const copyAssets = (target) => {
  for (const path of readdirSync(`${top}src`, { recursive: true, encoding: 'utf8' })) {
    if (/^(start|generated)([\\/]|$)/.test(path) || /\.(ts|mjs)$|tsconfig[^\\/]*$/.test(path)) continue
    const from = `${top}src/${path}`
    if (!statSync(from).isFile()) continue
    const to = join(target, relative(homeOf(from), from))
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
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
 * Puts src together in dist if something in src has changed since. Throws StepFailed.
 * @param {(line: string) => void} say
 */
export const buildWhatChanged = (say) => {
  const digest = wanted()
  if (textOf(stampFile) === digest) return
  say('Building…')
  const fresh = `${top}dist.${process.pid}`
  run(
    process.execPath,
    [`${top}node_modules/vite/bin/vite.js`, 'build', '--config', 'src/start/bundle.config.mjs', '--outDir', `${fresh}/app`],
    'The program could not be built: see above.',
  )
  copyAssets(`${fresh}/app`)
  writeStamp(`${fresh}/.stamp`, digest)
  takePlace(fresh)
}
