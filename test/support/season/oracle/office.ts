import type { Deed, Script } from '../script.ts'
import { before, CHECK_BY, HAND_OVER_BY, OPENS_BEFORE, shifted } from './days.ts'
import { Diary, type Running } from './diary.ts'
import { Staff } from './staff.ts'

type Task = {
  unit: string
  openedOn: string
  expected: boolean
  checkedOn: string
  state: 'open' | 'handed' | 'returned' | 'received' | 'gone'
  decidedOn: string
  confirmedBy: string
  processes: string[]
  seen: string[]
}

/** What a change of the register asks of a unit, until it is done. */
type RegisterWork = { unit: string; last: string; since: string; open: boolean }
const REGISTER_DAYS = 10

/** The work of the units, which time and people move. */
export class Office {
  readonly #script: Script
  readonly #staff: Staff
  readonly #diary: Diary
  readonly #lists: Map<string, string[]>
  readonly #tasks = new Map<string, Task>()
  readonly #register: RegisterWork[] = []
  readonly #nobodyTold = new Set<string>()
  readonly lines: string[] = []
  #open = false

  constructor(script: Script) {
    this.#script = script
    this.#staff = new Staff(script)
    this.#diary = new Diary(script, this.#staff)
    this.#lists = new Map(script.units.map(({ id }) => [id, [id]]))
  }

  #tell(day: string, people: string[], what: string): void {
    for (const person of new Set(people)) this.lines.push(`${day} ${person} ${what}`)
  }

  /** What time sets off on a day, in the morning and after what people did. */
  passes(day: string): void {
    if (!this.#open && day >= before(CHECK_BY, OPENS_BEFORE)) {
      this.#open = true
      for (const unit of this.#lists.keys()) this.#begin(unit, day, true)
    }
    if (!this.#open) return
    for (const [unit, own] of this.#lists) {
      const task = this.#tasks.get(unit)
      if (!task && day <= HAND_OVER_BY) {
        this.#begin(unit, day, false)
        this.#tell(day, this.#staff.answers(unit, day), `opened ${unit}`)
      } else if (task && task.checkedOn !== '' && day <= HAND_OVER_BY && own.some((one) => !task.seen.includes(one))) {
        Object.assign(task, { checkedOn: '', state: 'open' })
        this.#tell(day, this.#staff.answers(unit, day), `reopened ${unit}`)
      }
    }
    for (const task of this.#tasks.values()) if (!this.#lists.has(task.unit) && task.state !== 'received') task.state = 'gone'
    const lonely = [...this.#tasks.values()].filter(({ unit, state }) => this.#waits(state) && this.#staff.answers(unit, day).length === 0)
    const names = lonely.map(({ unit }) => unit).join()
    if (names !== '' && !this.#nobodyTold.has(names)) {
      this.#nobodyTold.add(names)
      this.#tell(day, [this.#script.coordinator], 'nobody')
    }
    this.lines.push(...this.#diary.remind(day, this.#running(day)))
  }

  #waits = (state: Task['state']): boolean => state === 'open' || state === 'returned'

  #begin(unit: string, day: string, expected: boolean): void {
    const task: Task = {
      unit,
      openedOn: day,
      expected,
      checkedOn: '',
      state: 'open',
      decidedOn: '',
      confirmedBy: '',
      processes: [],
      seen: [],
    }
    this.#tasks.set(unit, task)
  }

  /** The deadlines of a task that run today, with the day since when they do. */
  #runningOf(task: Task, today: string): Running[] {
    const { unit, checkedOn, state, expected, openedOn, decidedOn } = task
    if (!this.#waits(state)) return []
    const own = this.#staff.answers(unit, today)
    const handOver = { kind: 'monitoringHandOver', unit, last: HAND_OVER_BY, own }
    if (state === 'returned') return [{ ...handOver, since: shifted(decidedOn, 1) }]
    if (checkedOn !== '') return [{ ...handOver, since: shifted(checkedOn, 1) }]
    const check = { kind: 'monitoringCheck', unit, last: CHECK_BY, since: expected ? '2026-01-01' : openedOn, own }
    return today > CHECK_BY ? [check, { ...handOver, since: shifted(CHECK_BY, 1) }] : [check]
  }

  /** Everything that runs today. Nobody stands in for somebody away where the register has changed. */
  #running(today: string): Running[] {
    const register = this.#register
      .filter(({ open }) => open)
      .map(({ unit, last, since }) => ({ kind: 'register', unit, last, since, own: this.#staff.responsible(unit) }))
    return [...[...this.#tasks.values()].flatMap((task) => this.#runningOf(task, today)), ...register]
  }

  /** The register has changed for a unit: whoever is responsible hears of it and has some days to follow. */
  #asked(unit: string, day: string): void {
    this.#tell(day, this.#staff.responsible(unit), 'register-told')
    this.#register.push({ unit, last: before(day, -REGISTER_DAYS), since: day, open: true })
  }

  /** What somebody does on a day. */
  acts(deed: Deed): void {
    const { day } = deed
    const task = 'unit' in deed ? this.#tasks.get(deed.unit) : undefined
    if (deed.does === 'leave') {
      const unit = this.#staff.leave(deed.person)
      this.#tell(day, [deed.person, ...this.#staff.responsible(unit)], 'handed-over')
    }
    if (deed.does === 'appoint') this.#staff.appoint(deed.unit, deed.person)
    if (deed.does === 'create') {
      this.#staff.appoint(deed.unit, deed.officer)
      this.#lists.set(deed.unit, [deed.unit])
      this.#asked(deed.unit, day)
    }
    if (deed.does === 'merge') {
      this.#lists.set(deed.into, [...(this.#lists.get(deed.into) ?? []), ...(this.#lists.get(deed.unit) ?? [])])
      this.#lists.delete(deed.unit)
      // What is in the workbook, and what became of it.
      for (let part = 0; part < 2; part += 1) this.#tell(day, [deed.by], 'workbook-told')
      for (const unit of [deed.unit, deed.into]) this.#asked(unit, day)
    }
    if (deed.does === 'note' || deed.does === 'keep') for (const work of this.#register) if (work.unit === deed.unit) work.open = false
    if (!task) return
    if (deed.does === 'check') Object.assign(task, { checkedOn: day, seen: this.#lists.get(deed.unit) ?? [] })
    if (deed.does === 'confirm') {
      Object.assign(task, { state: 'handed', confirmedBy: deed.by })
      this.#tell(day, [this.#script.secretary], `handedOver ${deed.unit}`)
    }
    if (deed.does === 'receive' || deed.does === 'return') {
      const state = deed.does === 'receive' ? 'received' : 'returned'
      Object.assign(task, { state, decidedOn: day })
      this.#tell(day, [task.confirmedBy, ...this.#staff.answers(deed.unit, day)], `${state} ${deed.unit}`)
    }
  }
}
