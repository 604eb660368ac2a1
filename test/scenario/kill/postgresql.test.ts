import { it } from 'vitest'
import { describeKills, KILLS } from '../../support/kill/describe-kills.ts'

const MINUTES = 60_000

// What goes wrong without the guard is played on SQLite.
describeKills('postgresql', (kills) => {
  it(
    `R94 after ${KILLS.postgresql} kills nothing is lost, wrong or stuck, and nobody is left in silence`,
    { timeout: 12 * MINUTES },
    kills.often,
  )
})
