import { it } from 'vitest'
import { describeKills, KILLS } from '../../support/kill/describe-kills.ts'

const MINUTES = 60_000

describeKills('sqlite', (kills) => {
  it(
    `R94 after ${KILLS.sqlite} kills nothing is lost, wrong or stuck, and nobody is left in silence`,
    { timeout: 12 * MINUTES },
    kills.often,
  )

  it('R94 the same goes wrong without the guard that lets an update take effect at most once', { timeout: 5 * MINUTES }, kills.withoutGuard)
})
