import type { Stage } from './stage.ts'
import type { StatusSummary, UnitStatus } from './summary.ts'

/** What is asked of units. */
export const SUBJECTS = ['monitoring', 'formation', 'list', 'profiles'] as const
export type Subject = (typeof SUBJECTS)[number]

/** How many units stand at each stage, of so many that are asked. */
export type StageCounts = { subject: Subject; counts: Record<Stage, number>; of: number }

/** Undefined for a unit of which it is not asked: one without business processes has nothing to list (R39). */
export function stageIn(subject: Subject, unit: UnitStatus): Stage | undefined {
  if (subject === 'monitoring' || subject === 'formation') return unit[subject]
  if (subject === 'list') return unit.processes === 0 ? undefined : soFar(unit.processes - unit.uncovered, unit.processes)
  if (unit.overdue > 0) return 'overdue'
  return soFar(unit.complete, unit.profiles, unit.profiles)
}

function soFar(ready: number, of: number, begun = ready): Stage {
  if (begun === 0) return 'notBegun'
  return ready === of ? 'done' : 'underWay'
}

/** The units by stage, for everything that goes on in the authority (R74). */
export function stagesOf({ units, keepsList, keepsProfiles }: StatusSummary): StageCounts[] {
  const shown = SUBJECTS.filter((subject) => (subject === 'list' ? keepsList : subject === 'profiles' ? keepsProfiles : true))
  return shown.flatMap((subject) => {
    const stages = units.map((unit) => stageIn(subject, unit)).filter((stage) => stage !== undefined)
    const count = (stage: Stage): number => stages.filter((one) => one === stage).length
    const counts = { done: count('done'), underWay: count('underWay'), notBegun: count('notBegun'), overdue: count('overdue') }
    return stages.length === 0 ? [] : [{ subject, counts, of: stages.length }]
  })
}
