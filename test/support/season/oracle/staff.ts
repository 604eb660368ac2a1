import type { Script } from '../script.ts'

/** Who works in which unit, and who has left or is away. */
export class Staff {
  readonly #script: Script
  readonly #officers = new Map<string, string[]>()
  readonly #left = new Set<string>()

  constructor(script: Script) {
    this.#script = script
    for (const { id, officer } of script.units) this.#officers.set(id, officer ? [officer] : [])
  }

  appoint(unit: string, person: string): void {
    this.#officers.set(unit, [person])
  }

  /** Somebody leaves: gives the unit. */
  leave(person: string): string {
    this.#left.add(person)
    return this.#script.units.find(({ officer }) => officer === person)?.id ?? ''
  }

  head = (unit: string): string | undefined => this.#script.units.find(({ id }) => id === unit)?.head

  /** Whose the work of a unit is, at work or away: its officers, else its head. */
  responsible(unit: string): string[] {
    const officers = (this.#officers.get(unit) ?? []).filter((person) => !this.#left.has(person))
    const head = this.head(unit)
    return officers.length > 0 || !head ? officers : [head]
  }

  /** Who answers for a unit today: whoever is away has somebody in their place. */
  answers(unit: string, today: string): string[] {
    return this.responsible(unit).map((person) => {
      const leave = this.#script.leaves.find((one) => one.person === person && one.from <= today && today <= one.until)
      return leave ? leave.substitute : person
    })
  }
}
