import { it } from 'vitest'
import { howMany } from '../../support/kill/how-many.ts'
import { describeSceneKills } from '../../support/kill/scenes/describe-scene-kills.ts'
import { formationRound } from '../../support/kill/scenes/formation-round.ts'

const MINUTES = 60_000

const RUNS = howMany(3, 1)

describeSceneKills('formation', 'sqlite', formationRound, { runs: RUNS, kills: 10, seed: 20260420 }, (kills) => {
  it(
    `R50 R51 R52 R94 a formation killed at ${RUNS * 10} moments comes to the same edition, and nobody is told twice or left in silence`,
    {
      timeout: 12 * MINUTES,
    },
    () => kills.asAgreed(),
  )

  it('R50 R94 it goes wrong when messages are not written together with what causes them', { timeout: 5 * MINUTES }, () =>
    kills.without('together'),
  )
})
