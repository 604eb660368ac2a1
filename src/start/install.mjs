// @ts-check
import { spawnSync } from 'node:child_process'
import { digestOf, run, textOf, top, writeStamp } from './steps.mjs'

const stampFile = `${top}node_modules/.installed`

/** Packages are installed for one lock file, one binary interface of Node and one machine. */
const wanted = () => digestOf(textOf(`${top}package-lock.json`), process.versions.modules, process.platform, process.arch)

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * Whether what is there is what the lock file says; packages for other machines may be absent.
 * @param {Packages} locked @param {Packages} present
 */
export const fits = (locked, present) =>
  Object.entries(locked).every(([path, { version, optional }]) => path === '' || optional || present[path]?.version === version)

/** @param {string} path @returns {Packages} */
const packagesIn = (path) => JSON.parse(textOf(`${top}${path}`) || '{"packages":{}}').packages

/** Whether the database driver's native part is there and fits this Node. */
const nativePartLoads = () => spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"], { cwd: top }).status === 0

/**
 * Installs the packages if they are missing, belong to another lock file or to another Node. Throws StepFailed.
 * @param {(line: string) => void} say
 */
export const installWhatIsMissing = (say) => {
  if (textOf(stampFile) === wanted()) return
  if (!fits(packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json'))) {
    say('Installing packages (once; it can take a few minutes)…')
    run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], 'The packages could not be installed: see above.')
  }
  if (!nativePartLoads()) {
    say('Preparing the embedded database for this machine…')
    run('npm', ['rebuild', 'better-sqlite3', '--loglevel=error'], 'The embedded database could not be prepared: see above.')
  }
  writeStamp(stampFile, wanted())
}
