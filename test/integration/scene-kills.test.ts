import { describe, expect, it } from 'vitest'
import { differences, type Played } from '../support/kill/scenes/compare.ts'
import { plansFor } from '../support/kill/scenes/moments.ts'

const STEPS = Array.from({ length: 30 }, (_, at) => ({ transactions: at % 5 === 0 ? 0 : 3, calls: 2, ms: 20 }))
const DEALING = { runs: 3, kills: 8, seed: 11 }

describe('the kills of a scene', () => {
  it('follow from the seed, are as many as agreed and meet steps at which something happens', () => {
    const plans = plansFor(STEPS, DEALING)
    expect(plansFor(STEPS, DEALING)).toEqual(plans)
    expect(plansFor(STEPS, { ...DEALING, seed: 12 })).not.toEqual(plans)
    const kills = plans.flatMap((plan) => [...plan.values()])
    expect(kills.length + kills.filter(({ again }) => again).length).toBe(24)
    const steps = plans.flatMap((plan) => [...plan.keys()])
    expect(steps.every((step) => STEPS[step]?.transactions === 3)).toBe(true)
    expect(new Set(steps).size).toBe(steps.length)
  })
})

type Facts = { rows?: string[]; journal?: string[]; told?: string[]; silent?: string[]; inFlight?: string[]; attempts?: [string, number][] }

const played = ({ rows = ['a'], journal = ['b'], told = ['c'], silent = [], inFlight = [], attempts = [['s', 1]] }: Facts = {}) =>
  ({
    outcome: { rows, journal, unfinished: [] },
    stage: {
      steps: [],
      showings: told.map((text) => ({ step: 0, unasked: true, personId: 'p', text })),
      ...{ silent, inFlight, complaints: [] },
    },
    attempts: new Map(attempts),
  }) as unknown as Played

describe('what a killed scene is compared with', () => {
  it('is the same scene without kills: rows, journal and what people were told', () => {
    expect(differences(played(), played())).toEqual([])
    expect(differences(played(), played({ rows: [] }))).toEqual(['row: missing (1): a'])
    expect(differences(played(), played({ journal: ['b', 'b'] }))).toEqual(['journal: too many (1): b'])
    expect(differences(played(), played({ told: [] }))).toEqual(['never: p is told c'])
    expect(differences(played(), played({ silent: ['step 1'] }))).toEqual(['in silence: step 1'])
  })

  it('lets a message come twice only when it was on its way at a kill', () => {
    const twice: Facts = { told: ['c', 'c'], attempts: [['s', 2]] }
    expect(differences(played(), played({ ...twice, inFlight: ['s'] }))).toEqual([])
    expect(differences(played(), played({ ...twice, attempts: [['s', 1]] }))).toEqual(['told 1 times too often'])
    expect(differences(played(), played({ told: ['c'], attempts: [['s', 2]] }))).toEqual(['s was delivered 2 times, in flight at 0 kills'])
  })
})
