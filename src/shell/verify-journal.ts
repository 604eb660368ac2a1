import { verifyJournals } from '../app/journal/verify.ts'
import type { Command } from './command.ts'

/** Verifies the chain of every authority's journal (R62): names its head, or the first line that does not fit. */
export const verifyJournal: Command = {
  wants: '',
  async run({ storage, say }) {
    const checks = await verifyJournals((await storage()).db)
    for (const check of checks) {
      const found = 'brokenAt' in check ? `BROKEN at line ${check.brokenAt}` : `${check.lines} lines hold, head ${check.head}`
      say(`authority ${check.authorityId}: ${found}`)
    }
    if (checks.length === 0) say('the journal is empty')
    return checks.every((check) => !('brokenAt' in check))
  },
}
