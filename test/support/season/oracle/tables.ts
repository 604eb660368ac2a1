import type { Script } from '../script.ts'
import { newest, workdays } from './days.ts'
import { Office } from './office.ts'

/*
 * Who has to hear what and when in a season, told once more from the rules (C17, E16, R70–R73) by somebody who knows no line of src: the days off, the ladder and
 * the diary are its own. A line is `day person what`.
 */

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
