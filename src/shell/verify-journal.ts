import { verifyEditions } from '../app/editions/verify-editions.ts'
import { verifyJournals } from '../app/journal/verify.ts'
import type { Command } from './command.ts'

/** Verifies the chain of every authority's journal (R62): names its head, or the first line that does not fit; and editions that are not what it tells (R51). */
export const verifyJournal: Command = {
  wants: '',
  async run({ storage, say }) {
    const { db } = await storage()
    const checks = await verifyJournals(db)
    const faults = await verifyEditions(db)
    for (const check of checks) {
      const found = 'brokenAt' in check ? `BROKEN at line ${check.brokenAt}` : `${check.lines} lines hold, head ${check.head}`
      say(`authority ${check.authorityId}: ${found}`)
    }
    for (const { authorityId, editionId, number } of faults)
      say(`authority ${authorityId}: edition ${number ?? editionId} is NOT what the journal tells`)
    if (checks.length === 0) say('the journal is empty')
    return faults.length === 0 && checks.every((check) => !('brokenAt' in check))
  },
}
