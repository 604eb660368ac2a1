import { it } from 'vitest'
import { describeDatabase } from '../../support/databases.ts'
import { seasonOfHundred } from '../../support/season/season-of-hundred.ts'

/** A season of a hundred units is played on a machine that may have others to serve. */
const MINUTES = 60_000

describeDatabase('postgresql', (open, database) => {
  it(
    'R70 R71 R72 in a season of a hundred units everybody hears what the oracle says and nothing else, and a rehearsal in the middle says it before',
    { timeout: 10 * MINUTES },
    seasonOfHundred(open, database),
  )
})
