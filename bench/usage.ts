import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Processor time since the start, and memory held now. */
export type Usage = { cpuMs: number; rssMiB: number }

/** Asks a contestant that was started with the probe. */
export async function usageOf(child: ChildProcess): Promise<Usage> {
  child.send('usage')
  const [usage] = (await once(child, 'message')) as [Usage]
  return usage
}
