import { readFileSync } from 'node:fs'

/** The most memory that this process has had resident, in MiB. What Linux says of resources counts the parent's before it became this program, so its own book is read where there is one. */
export function peakMiB(): number {
  try {
    const [, kiB] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kiB !== undefined) return Number(kiB) / 1024
  } catch {
    // Another system than Linux.
  }
  return process.resourceUsage().maxRSS / 1024
}
