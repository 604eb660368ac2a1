import { it } from 'vitest'
import { approvalRoute } from '../../support/kill/scenes/approval-route.ts'
import { describeSceneKills } from '../../support/kill/scenes/describe-scene-kills.ts'

const MINUTES = 60_000

describeSceneKills('approval', 'sqlite', approvalRoute, { runs: 2, kills: 25, seed: 20260506 }, (kills) => {
  it(
    'R55 R57 R58 R59 R94 an approval killed at 50 moments comes to the same end, and nobody is told twice or left in silence',
    { timeout: 12 * MINUTES },
    () => kills.asAgreed(),
  )

  it('R94 it goes wrong without the guard that lets an update take effect at most once', { timeout: 5 * MINUTES }, () =>
    kills.without('once'),
  )

  it('R57 R94 it goes wrong when messages are not written together with what causes them', { timeout: 5 * MINUTES }, () =>
    kills.without('together'),
  )
})
