import { journalAsJson } from '../app/journal/export.ts'
import type { Command } from './command.ts'

/** Prints the journal, one line of JSON per line. It holds ids and digests, no names (R62). */
export const exportJournal: Command = {
  wants: '',
  async run({ storage, say }) {
    for await (const line of journalAsJson((await storage()).db)) say(line)
    return true
  },
}
