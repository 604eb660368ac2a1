// @ts-check
import { spawnSync } from 'node:child_process'
import { digestOf, run, textOf, top, writeStamp } from './steps.mjs'

const stampFile = `${top}node_modules/.installed`

/** Packages are installed for one lock file, one binary interface of Node and one machine. */
const wanted = () => digestOf(textOf(`${top}package-lock.json`), process.versions.modules, process.platform, process.arch)

/** Whether node_modules holds what the lock file says; packages for other machines may be absent. */
const matchesLock = () => {
  const locked = JSON.parse(textOf(`${top}package-lock.json`)).packages
  const present = JSON.parse(textOf(`${top}node_modules/.package-lock.json`) || '{"packages":{}}').packages
  return Object.entries(locked).every(([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version)
}

/** Whether the database driver's native part is there and fits this Node. */
const nativePartLoads = () => spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"], { cwd: top }).status === 0

/**
 * Installs the packages if they are missing, belong to another lock file or to another Node. Throws StepFailed.
 * @param {(line: string) => void} say
 */
export const installWhatIsMissing = (say) => {
  if (textOf(stampFile) === wanted()) return
  if (!matchesLock()) {
    say('Installing packages (once; it can take a minute)…')
    run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], 'The packages could not be installed: see above.')
  }
  if (!nativePartLoads()) {
    say('Preparing the embedded database for this machine…')
    run('npm', ['rebuild', 'better-sqlite3', '--loglevel=error'], 'The embedded database could not be prepared: see above.')
  }
  writeStamp(stampFile, wanted())
}
