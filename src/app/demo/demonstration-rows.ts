import { consentVersion } from '../../domain/consent/versions.ts'
import { regulationOf } from '../../domain/regulation/regulation.ts'
import { knownOf } from '../../domain/touchpoint/catalogue.ts'
import { type ListWording, withDefaults } from '../../domain/touchpoint/defaults.ts'
import type { TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import { keysOf } from '../touchpoints/entry-row.ts'
import type { Demonstration } from './demonstration.ts'

const MS_PER_DAY = 86_400_000

/** Ids say what they are, so that a rehearsal can be described: `demo-p3` is the third of the people, `demo-b2` the second business process. */
const idOf = (kind: 'p' | 'b' | 'e', place: number): string => `demo-${kind}${place}`

export function personRows({ authority, people, personName }: Demonstration, createdAt: string) {
  return people.map(({ unit, position }, index) => ({
    id: idOf('p', index + 1),
    authorityId: authority.id,
    unitId: unit,
    displayName: `${personName} ${index + 1}`,
    position,
    locale: 'ru',
    settings: {},
    state: 'active',
    createdAt,
  }))
}

/** The people are fictional, so both consents stand from the start (R3). */
export function consentRows(data: Demonstration, at: string) {
  const { legalBasis } = regulationOf(data.authority.regulation).settings.personalData
  return personRows(data, at).flatMap(({ id: personId, authorityId }) =>
    (['processing', 'proactive'] as const).map((kind) => ({
      ...{ id: `${personId}-${kind}`, authorityId, personId, kind, decision: 'given', version: consentVersion(kind, legalBasis) },
      ...{ at, place: 'demonstration' },
    })),
  )
}

export function grantRows({ authority, people }: Demonstration) {
  return people.flatMap(({ roles }, index) =>
    roles.map(([role, unitId]) => ({
      id: `${idOf('p', index + 1)}-${role}${unitId && `-${unitId}`}`,
      authorityId: authority.id,
      personId: idOf('p', index + 1),
      role,
      unitId,
    })),
  )
}

export function processRows({ authority, processes }: Demonstration) {
  return processes.map(({ number, unit, area, kind, name, function: functionName }, index) => ({
    id: idOf('b', index + 1),
    authorityId: authority.id,
    unitId: unit,
    area,
    number,
    name,
    functionName,
    functionKind: kind,
    state: 'active',
  }))
}

/** Entries of the list. Throws for a business process or a touchpoint that is not there: a bug in the data. */
export function entriesOf({ processes, entries }: Demonstration, wording: ListWording): TouchpointEntry[] {
  return entries.map((line, index) => {
    const place = processes.findIndex(({ number }) => number === line.process)
    const [of, known] = [processes[place], knownOf(line.known)]
    if (!of || !known) throw new Error(`demonstration entry ${index + 1}: unknown ${of ? line.known : line.process}`)
    const [sourceKind, sourceRef] = line.source
    const { needs, otherNeed, marks, state } = line
    const given = { needs, otherNeed, marks, state, sourceKind, sourceRef, sourceFileId: null, actions: '', specifics: '' }
    const where = { id: idOf('e', index + 1), unitId: of.unit, processId: idOf('b', place + 1), area: of.area }
    const { kind, subtype } = known
    return withDefaults({ ...given, ...where, name: known.name.ru, kind, subtype, authorId: idOf('p', line.author) }, wording)
  })
}

/** The same as they are stored, written as many days before `now` as the data say. */
export function entryRows(data: Demonstration, wording: ListWording, now: Date) {
  return entriesOf(data, wording).map((entry, index) => {
    const at = new Date(now.getTime() - (data.entries[index]?.daysAgo ?? 0) * MS_PER_DAY).toISOString()
    return { ...entry, ...keysOf(entry), authorityId: data.authority.id, createdAt: at, updatedAt: at, revision: 1 }
  })
}
