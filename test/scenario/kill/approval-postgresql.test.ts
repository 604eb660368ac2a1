import { it } from 'vitest'
import { howMany } from '../../support/kill/how-many.ts'
import { approvalRoute } from '../../support/kill/scenes/approval-route.ts'
import { describeSceneKills } from '../../support/kill/scenes/describe-scene-kills.ts'

const MINUTES = 60_000

// What goes wrong without the guards is played on SQLite: each life of the program costs two seconds.
const [RUNS, KILLS] = [howMany(5, 1), howMany(10, 6)]

describeSceneKills('approval', 'postgresql', approvalRoute, { runs: RUNS, kills: KILLS, seed: 20260506 }, (kills) => {
  it(
    `R55 R57 R58 R59 R94 an approval killed at ${RUNS * KILLS} moments comes to the same end, and nobody is told twice or left in silence`,
    { timeout: 12 * MINUTES },
    () => kills.asAgreed(),
  )
})
