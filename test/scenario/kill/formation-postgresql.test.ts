import { it } from 'vitest'
import { howMany } from '../../support/kill/how-many.ts'
import { describeSceneKills } from '../../support/kill/scenes/describe-scene-kills.ts'
import { formationRound } from '../../support/kill/scenes/formation-round.ts'

const MINUTES = 60_000

// What goes wrong without the guard is played on SQLite: each life of the program costs two seconds.
const [RUNS, KILLS] = [howMany(3, 1), howMany(10, 6)]

describeSceneKills('formation', 'postgresql', formationRound, { runs: RUNS, kills: KILLS, seed: 20260420 }, (kills) => {
  it(
    `R50 R51 R52 R94 a formation killed at ${RUNS * KILLS} moments comes to the same edition, and nobody is told twice or left in silence`,
    { timeout: 12 * MINUTES },
    () => kills.asAgreed(),
  )
})
