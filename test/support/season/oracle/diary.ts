import type { Script } from '../script.ts'
import { newest, type Occasion } from './days.ts'
import type { Staff } from './staff.ts'

/** Work with a deadline that runs today: since when, and whose it is. */
export type Running = { kind: string; unit: string; last: string; since: string; own: string[] }

/** Who has heard of what, so that nobody hears it twice, and everybody has one reminder a day. */
export class Diary {
  readonly #script: Script
  readonly #staff: Staff
  /** The occasion that was heard last, with the day on which it was. */
  readonly #heard = new Map<string, Occasion>()
  readonly #reminded = new Set<string>()

  constructor(script: Script, staff: Staff) {
    this.#script = script
    this.#staff = staff
  }

  /** Reminds everybody of what runs on a day, once; gives the lines. */
  remind(day: string, running: readonly Running[]): string[] {
    const due = new Map<string, string[]>()
    const { coordinator, deputy } = this.#script
    for (const { kind, unit, last, since, own } of running) {
      const as = new Map<string, string>([
        [deputy, 'deputy'],
        [coordinator, 'coordinator'],
      ])
      const head = this.#staff.head(unit)
      if (head) as.set(head, 'head')
      for (const person of own) as.set(person, 'own')
      for (const [person, who] of as) {
        const slot = newest(last, who, day)
        const heard = this.#heard.get(`${person} ${kind} ${unit}`)
        if (!slot || slot.on < since || (heard && (slot.on <= heard.on || slot.key === heard.key))) continue
        if (this.#reminded.has(`${person} ${day}`)) continue
        due.set(person, [...(due.get(person) ?? []), `${kind}:${unit}`])
        this.#heard.set(`${person} ${kind} ${unit}`, { on: day, key: slot.key })
      }
    }
    for (const person of due.keys()) this.#reminded.add(`${person} ${day}`)
    return [...due].map(([person, items]) => `${day} ${person} reminder ${items.sort().join(' ')}`)
  }
}
