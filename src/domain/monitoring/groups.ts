import type { ListedProcess } from '../touchpoint/listing.ts'

/** The group of what the list does not have yet: new points, business processes without any (R39). */
export const NEW_POINTS = 'new'

/** What one question of a monitoring is about: a direction of activity with its business processes and points, or what is new. */
export type Group<E> = { area: string; processes: string[]; entries: E[]; uncovered: string[] }

/** What was answered about a group; `processes` are all that the unit had then, with points or without. */
export type GroupAnswer = { area: string; answer: 'none' | 'changes'; processes: readonly string[]; picked: readonly string[] }

/**
 * The groups of a unit's points in the sequence of the regulation's directions (R31, R70), then the one of what is new. A direction without a point of the
 * unit has nothing to be looked at. Directions that the regulation does not know any more come after the others.
 */
export function groupsOf<E extends { processId: string; area: string }>(
  areas: readonly { key: string }[],
  processes: readonly ListedProcess[],
  entries: readonly E[],
): Group<E>[] {
  const known = [...new Set([...areas.map(({ key }) => key), ...entries.map(({ area }) => area)])]
  const covered = new Set(entries.map(({ processId }) => processId))
  const groups = known.map((area): Group<E> => {
    const own = entries.filter((entry) => entry.area === area)
    return { area, entries: own, processes: [...new Set(own.map(({ processId }) => processId))].sort(), uncovered: [] }
  })
  const uncovered = processes.map(({ id }) => id).filter((id) => !covered.has(id))
  return [...groups.filter((group) => group.entries.length > 0), { area: NEW_POINTS, processes: [], entries: [], uncovered }]
}

/** All business processes of the unit whose groups these are. */
export const processesOf = (groups: readonly Group<unknown>[]): string[] =>
  [...new Set(groups.flatMap(({ processes, uncovered }) => [...processes, ...uncovered]))].sort()

/** Those of a unit's business processes that it did not have when it answered: none of the answers speaks of them. */
export function unseenProcesses(ids: readonly string[], answers: readonly GroupAnswer[]): string[] {
  const seen = new Set(answers.flatMap(({ processes }) => processes))
  return ids.filter((id) => !seen.has(id))
}

/** A unit's answers, and whether it has checked all its groups with them. */
export type Checking = { answers: readonly GroupAnswer[]; checked: boolean }

/**
 * The groups that still wait for their answer, in their sequence. An answer speaks of the business processes that the unit had then: one that has come with
 * points since was not looked at. Once all is checked, a point that the unit itself adds to a process it knew asks nothing again (R70), even in a
 * direction of its own.
 */
export function openGroups<E>(groups: readonly Group<E>[], { answers, checked }: Checking): Group<E>[] {
  return groups.filter(({ area, processes }) => {
    const answer = answers.find((one) => one.area === area)
    if (area === NEW_POINTS) return answer === undefined
    if (checked) return unseenProcesses(processes, answers).length > 0
    return answer === undefined || processes.some((id) => !answer.processes.includes(id))
  })
}
