import type { Approver } from './approval.ts'

/** Somebody is away, both days inclusive, and `substituteId` stands in (R58). Days are YYYY-MM-DD. */
export type Absence = { personId: string; substituteId: string; fromOn: string; untilOn: string }

const awayOn = (absences: readonly Absence[], personId: string, day: string): Absence | undefined =>
  absences.findLast((absence) => absence.personId === personId && absence.fromOn <= day && day <= absence.untilOn)

/** Who stands in for a person on a day: along a chain of absences, the person where there is none, nobody where the chain is a circle or ends with somebody who has left. */
export function standIn(
  personId: string,
  absences: readonly Absence[],
  day: string,
  isActive: (id: string) => boolean,
): string | undefined {
  const met = new Set<string>()
  for (let id = personId; !met.has(id); ) {
    met.add(id)
    const absence = awayOn(absences, id, day)
    if (!absence) return isActive(id) ? id : undefined
    id = absence.substituteId
  }
  return undefined
}

/** Those who decide on a day for the holders of a step, each once: a holder who stands in for another one decides as a holder. */
export function approversOn(
  holders: readonly string[],
  absences: readonly Absence[],
  day: string,
  isActive: (id: string) => boolean,
): Approver[] {
  const found = holders.flatMap((holder): Approver[] => {
    const id = standIn(holder, absences, day, isActive)
    return id === undefined ? [] : [{ id, forId: id === holder ? '' : holder }]
  })
  return found.filter((one, at) => {
    const own = found.some((other) => other.id === one.id && other.forId === '')
    return own ? one.forId === '' : found.findIndex((other) => other.id === one.id) === at
  })
}
