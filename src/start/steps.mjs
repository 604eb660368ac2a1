// @ts-check
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'

/** The top folder of the project, with a slash at its end. */
export const top = resolve(import.meta.dirname, '../..') + sep

/**
 * The digest of some texts, short enough to keep in a stamp file.
 * @param {(string | Buffer)[]} parts
 */
export const digestOf = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/**
 * The text of a file, or an empty text where there is none.
 * @param {string} path
 */
export const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/**
 * Remembers in `stampFile` what a step was done for.
 * @param {string} stampFile
 * @param {string} digest
 */
export const writeStamp = (stampFile, digest) => {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, digest)
}

/** A step that did not succeed: the message is all that a person needs, the tool's own output stands above it. */
export class StepFailed extends Error {}

/**
 * Runs a tool of the project and stays silent when it succeeds.
 * @param {string} command
 * @param {string[]} args
 * @param {string} failure what to say when it fails
 */
export const run = (command, args, failure) => {
  const done = spawnSync(command, args, { cwd: top, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 28 })
  if (done.status === 0) return
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`)
  throw new StepFailed(done.error ? `${failure} (${done.error.message})` : failure)
}
