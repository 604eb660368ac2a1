import { it } from 'vitest'
import { approvalRoute } from '../../support/kill/scenes/approval-route.ts'
import { describeSceneKills } from '../../support/kill/scenes/describe-scene-kills.ts'

const MINUTES = 60_000

// The fifty moments, and what goes wrong without the guards, are played on SQLite: each life of the program costs a second.
describeSceneKills('approval', 'postgresql', approvalRoute, { runs: 2, kills: 10, seed: 20260506 }, (kills) => {
  it(
    'R55 R57 R58 R59 R94 an approval killed at 20 moments comes to the same end, and nobody is told twice or left in silence',
    { timeout: 12 * MINUTES },
    () => kills.asAgreed(),
  )
})
