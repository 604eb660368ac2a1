import { it } from 'vitest'
import { describeKills } from '../../support/kill/describe-kills.ts'

const MINUTES = 60_000

// The fifty kills, and what goes wrong without the guard, are played on SQLite: each life of the program costs a second.
describeKills('postgresql', (kills) => {
  it('R94 after 20 kills nothing is lost, wrong or stuck, and nobody is left in silence', { timeout: 12 * MINUTES }, kills.often)
})
