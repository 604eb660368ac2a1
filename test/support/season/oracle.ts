import type { Deed, Script } from './script.ts'

/**
 * Who has to hear what and when in a season, told once more from the rules (E16, R70–R73) by somebody who knows no line of src: the days off, the ladder and
 * the diary are its own. A line is `day person what`.
 */
const DAYS_OFF = [
  ...['2026-11-04', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07'],
  ...['2027-01-08'],
]
const CHECK_BY = '2026-12-25'
const HAND_OVER_BY = '2026-12-30' // 31 December is a day off
const OPENS_BEFORE = 30
const BEFORE = [30, 14, 7, 3, 1]
const ABOVE = [
  { who: 'head', from: 2 },
  { who: 'coordinator', from: 3 },
  { who: 'deputy', from: 5 },
] as const

const shifted = (day: string, by: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
const works = (day: string): boolean => !DAYS_OFF.includes(day) && ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

function workdays(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = shifted(day, 1)) if (works(day)) days.push(day)
  return days
}

/** The working day so many before (or after, with a minus) `day`. */
function before(day: string, count: number): string {
  let [at, left] = [day, Math.abs(count)]
  while (left > 0) {
    at = shifted(at, count > 0 ? -1 : 1)
    if (works(at)) left -= 1
  }
  return at
}

type Occasion = { on: string; key: string }

/** The newest occasion up to `today` for the person whose work it is, or for somebody above. */
function newest(last: string, who: string, today: string): Occasion | undefined {
  const all: Occasion[] = []
  if (who === 'own') all.push(...BEFORE.map((count) => ({ on: before(last, count), key: `-${count}` })), { on: last, key: '0' })
  const from = who === 'own' ? 1 : (ABOVE.find((rung) => rung.who === who)?.from ?? 999)
  for (let late = from; late < 40; late += 1) all.push({ on: before(last, -late), key: `+${late}` })
  return all
    .filter(({ on }) => on <= today)
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1)
}

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

class Office {
  readonly #script: Script
  readonly #officers = new Map<string, string[]>()
  readonly #left = new Set<string>()
  readonly #tasks = new Map<string, Task>()
  /** What somebody has heard of a task: the key and the day. */
  readonly #diary = new Map<string, Occasion>()
  readonly #nobodyTold = new Set<string>()
  readonly #reminded = new Set<string>()
  readonly lists = new Map<string, string[]>()
  readonly lines: string[] = []
  #open = false

  constructor(script: Script) {
    this.#script = script
    for (const { id, officer } of script.units) {
      this.#officers.set(id, officer ? [officer] : [])
      this.lists.set(id, [id])
    }
  }

  /** Who answers for a unit today. */
  #answers(unit: string, today: string): string[] {
    const inPlace = (people: string[]): string[] =>
      people.map((person) => {
        const leave = this.#script.leaves.find((one) => one.person === person && one.from <= today && today <= one.until)
        return leave ? leave.substitute : person
      })
    const officers = (this.#officers.get(unit) ?? []).filter((person) => !this.#left.has(person))
    if (officers.length > 0) return inPlace(officers)
    const head = this.#script.units.find(({ id }) => id === unit)?.head
    return head ? inPlace([head]) : []
  }

  #tell(day: string, people: string[], what: string): void {
    for (const person of new Set(people)) this.lines.push(`${day} ${person} ${what}`)
  }

  /** What time sets off on a day, in the morning and after what people did. */
  passes(day: string): void {
    if (!this.#open && day >= before(CHECK_BY, OPENS_BEFORE)) {
      this.#open = true
      for (const unit of this.lists.keys()) this.#begin(unit, day, true)
    }
    if (!this.#open) return
    for (const [unit, own] of this.lists) {
      const task = this.#tasks.get(unit)
      if (!task && day <= HAND_OVER_BY) {
        this.#begin(unit, day, false)
        this.#tell(day, this.#answers(unit, day), `opened ${unit}`)
      } else if (task && task.checkedOn !== '' && day <= HAND_OVER_BY && own.some((one) => !task.seen.includes(one))) {
        Object.assign(task, { checkedOn: '', state: 'open' })
        this.#tell(day, this.#answers(unit, day), `reopened ${unit}`)
      }
    }
    for (const task of this.#tasks.values()) if (!this.lists.has(task.unit) && task.state !== 'received') task.state = 'gone'
    const lonely = [...this.#tasks.values()].filter(({ unit, state }) => this.#waits(state) && this.#answers(unit, day).length === 0)
    const names = lonely.map(({ unit }) => unit).join()
    if (names !== '' && !this.#nobodyTold.has(names)) {
      this.#nobodyTold.add(names)
      this.#tell(day, [this.#script.coordinator], 'nobody')
    }
    this.#remind(day)
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
  #running(task: Task, today: string): { kind: string; last: string; since: string }[] {
    const { checkedOn, state, expected, openedOn, decidedOn } = task
    if (!this.#waits(state)) return []
    const handOver = { kind: 'monitoringHandOver', last: HAND_OVER_BY }
    if (state === 'returned') return [{ ...handOver, since: shifted(decidedOn, 1) }]
    if (checkedOn !== '') return [{ ...handOver, since: shifted(checkedOn, 1) }]
    const check = { kind: 'monitoringCheck', last: CHECK_BY, since: expected ? '2026-01-01' : openedOn }
    return today > CHECK_BY ? [check, { ...handOver, since: shifted(CHECK_BY, 1) }] : [check]
  }

  #remind(day: string): void {
    const due = new Map<string, string[]>()
    const { coordinator, deputy, units } = this.#script
    for (const task of this.#tasks.values()) {
      for (const { kind, last, since } of this.#running(task, day)) {
        const as = new Map<string, string>([
          [deputy, 'deputy'],
          [coordinator, 'coordinator'],
        ])
        const head = units.find(({ id }) => id === task.unit)?.head
        if (head) as.set(head, 'head')
        for (const person of this.#answers(task.unit, day)) as.set(person, 'own')
        for (const [person, who] of as) {
          const slot = newest(last, who, day)
          const heard = this.#diary.get(`${person} ${kind} ${task.unit}`)
          if (!slot || slot.on < since || (heard && (slot.on <= heard.on || slot.key === heard.key))) continue
          if (this.#reminded.has(`${person} ${day}`)) continue
          due.set(person, [...(due.get(person) ?? []), `${kind}:${task.unit}`])
          this.#diary.set(`${person} ${kind} ${task.unit}`, { on: day, key: slot.key })
        }
      }
    }
    for (const [person, items] of due) {
      this.#reminded.add(`${person} ${day}`)
      this.lines.push(`${day} ${person} reminder ${items.sort().join(' ')}`)
    }
  }

  /** What somebody does on a day. */
  acts(deed: Deed): void {
    const { day } = deed
    const task = 'unit' in deed ? this.#tasks.get(deed.unit) : undefined
    if (deed.does === 'leave') this.#left.add(deed.person)
    if (deed.does === 'appoint') this.#officers.set(deed.unit, [deed.person])
    if (deed.does === 'create') {
      this.#officers.set(deed.unit, [deed.officer])
      this.lists.set(deed.unit, [deed.unit])
    }
    if (deed.does === 'merge') {
      this.lists.set(deed.into, [...(this.lists.get(deed.into) ?? []), ...(this.lists.get(deed.unit) ?? [])])
      this.lists.delete(deed.unit)
    }
    if (!task) return
    if (deed.does === 'check') Object.assign(task, { checkedOn: day, seen: this.lists.get(deed.unit) ?? [] })
    if (deed.does === 'confirm') {
      Object.assign(task, { state: 'handed', confirmedBy: deed.by })
      this.#tell(day, [this.#script.secretary], `handedOver ${deed.unit}`)
    }
    if (deed.does === 'receive' || deed.does === 'return') {
      const state = deed.does === 'receive' ? 'received' : 'returned'
      Object.assign(task, { state, decidedOn: day })
      this.#tell(day, [task.confirmedBy, ...this.#answers(deed.unit, day)], `${state} ${deed.unit}`)
    }
  }
}

/** An edition that is to be published by `last`, known since a day, and published on another. */
export type Publishing = { from: string; to: string; edition: string; since: string; last: string; publishedOn: string } & {
  publisher: string
  coordinator: string
  deputy: string
}

/** Everything that has to be told where there is no monitoring and one edition to be published (C17), sorted. */
export function publicationTable({ from, to, edition, since, last, publishedOn, ...people }: Publishing): string[] {
  const lines: string[] = []
  const as = [
    [people.publisher, 'own'],
    [people.coordinator, 'coordinator'],
    [people.deputy, 'deputy'],
  ] as const
  const diary = new Map<string, string>()
  for (const day of workdays(from, to).filter((one) => one >= since && one <= publishedOn)) {
    for (const [person, who] of as) {
      const slot = newest(last, who, day)
      if (!slot || slot.on < since || diary.get(person) === slot.key) continue
      diary.set(person, slot.key)
      lines.push(`${day} ${person} reminder publication:${edition}`)
    }
  }
  return lines.sort()
}

/** Everything that has to be told in a season, sorted. */
export function seasonTable(script: Script): string[] {
  const office = new Office(script)
  const [first, last] = script.down ?? ['', '']
  for (const day of workdays(script.from, script.to)) {
    if (first <= day && day <= last) continue
    office.passes(day)
    for (const deed of script.deeds.filter((one) => one.day === day)) office.acts(deed)
    office.passes(day)
  }
  return office.lines.sort()
}
