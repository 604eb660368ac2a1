// @ts-check
import { readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 500

/**
 * A line of what Linux tells of a process; nothing elsewhere.
 * @param {number} pid @param {RegExp} line
 */
const told = (pid, line) => {
  try {
    return line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}

/** Who started us: npm, or a shell between npm and us, which outlives npm when that is killed. */
const lineage = () => {
  const isShell = /sh$/.test(told(process.ppid, /^Name:\s+(.*)$/m) ?? '')
  return `${process.ppid} ${isShell ? told(process.ppid, /^PPid:\s+(.*)$/m) : ''}`
}

/**
 * npm does not hand signals on through its shell: someone who ends `npm start` would leave the program running, with its port and its
 * database. So the program stops in good order when npm is gone.
 */
export const stopWithNpm = () => {
  const started = lineage()
  setInterval(() => {
    if (lineage() !== started) process.kill(process.pid, 'SIGTERM')
  }, LOOK_EVERY_MS).unref()
}
