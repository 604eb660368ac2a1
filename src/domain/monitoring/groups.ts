import type { ListedProcess } from '../touchpoint/listing.ts'

/** The group of what the list does not have yet: new points, business processes without any (R39). */
export const NEW_POINTS = 'new'

/** What one question of a monitoring is about: a direction of activity with its business processes and points, or what is new. */
export type Group<E> = { area: string; processes: string[]; entries: E[]; uncovered: string[] }

/** What was answered about a group; `processes` are those that it had then. */
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

/** Whether an answer still speaks of the group: a business process with points that has come to the unit since was not looked at. */
export const answerHolds = (group: Pick<Group<unknown>, 'processes'>, answer: GroupAnswer | undefined): boolean =>
  answer !== undefined && group.processes.every((id) => answer.processes.includes(id))

/** The groups that still wait for their answer, in their sequence. */
export const openGroups = <E>(groups: readonly Group<E>[], answers: readonly GroupAnswer[]): Group<E>[] =>
  groups.filter((group) =>
    group.area === NEW_POINTS
      ? answers.every(({ area }) => area !== NEW_POINTS)
      : !answerHolds(
          group,
          answers.find(({ area }) => area === group.area),
        ),
  )
