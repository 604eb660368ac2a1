import { it } from 'vitest'
import { describeSceneKills } from '../../support/kill/scenes/describe-scene-kills.ts'
import { formationRound } from '../../support/kill/scenes/formation-round.ts'

const MINUTES = 60_000

// The thirty moments, and what goes wrong without the guard, are played on SQLite: each life of the program costs a second.
describeSceneKills('formation', 'postgresql', formationRound, { runs: 1, kills: 10, seed: 20260420 }, (kills) => {
  it(
    'R50 R51 R52 R94 a formation killed at 10 moments comes to the same edition, and nobody is told twice or left in silence',
    { timeout: 12 * MINUTES },
    () => kills.asAgreed(),
  )
})
