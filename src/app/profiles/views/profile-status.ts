import type { Words } from '../../../domain/interview/words.ts'
import type { Regulation } from '../../../domain/regulation/regulation.ts'
import { completeness } from '../../../domain/segment/completeness.ts'
import { profileRulesOf } from '../../../domain/segment/rules.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import { stagesOf } from '../../../domain/segment/stages.ts'
import { wordingOf } from '../../views/words-of-list.ts'

export type StageLine = { key: string; number: number; name: Words; state: 'notStarted' | 'underWay' | 'done'; optional: boolean }

/** How far a profile is (R12, R21). `next`: the stage that is to be worked on, undefined when all that must be done is done. */
export type ProfileStatus = { stages: StageLine[]; next: StageLine | undefined; complete: boolean }

export function statusOf(profile: SegmentProfile, regulation: Regulation): ProfileStatus {
  const rules = profileRulesOf(regulation)
  const stages = stagesOf(profile, regulation).map(({ key, state }, index): StageLine => {
    const optional = rules.stages.find((one) => one.key === key)?.optional ?? false
    return { key, number: index + 1, name: wordingOf(rules.stages, key), state, optional }
  })
  const next = stages.find(({ state, optional }) => state !== 'done' && !optional)
  return { stages, next, complete: completeness(profile, regulation).complete }
}
