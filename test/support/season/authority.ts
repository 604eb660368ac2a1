import path from 'node:path'
import type { Day } from '../../../src/domain/calendar/day.ts'
import { instantOf } from '../../../src/domain/calendar/zone.ts'
import { compose, type House } from '../../../src/main/compose.ts'
import { loadTexts } from '../../../src/main/start.ts'
import { Committer } from '../../../src/storage/committer.ts'
import type { Db, Storage } from '../../../src/storage/open.ts'
import { consentRows } from '../consents.ts'
import { quickFolder } from '../databases/run-folder.ts'
import { seededIds } from '../seeded-ids.ts'
import { StandingClock } from '../standing-clock.ts'
import type { Script } from './script.ts'

export const AUTHORITY = 'season'
const CREATED = '2026-09-01T06:00:00.000Z'
export const AREA = 'support'
/** Far enough from Moscow that a mistake with zones shows. */
const ZONE = 'Asia/Yekaterinburg'
const FIRST_CHAT = 1001

/** The instant at which clocks of the authority show `time` on `day`. */
export const instantAt = (day: Day, time: string): Date => instantOf(day, time, ZONE)

const own = { authorityId: AUTHORITY }
const texts = loadTexts()

const person = (id: string, unitId: string | null) => ({
  ...{
    ...own,
    id,
    unitId,
    displayName: `Сотрудник ${id}`,
    position: 'специалист',
    locale: 'ru',
    settings: {},
    state: 'active',
    createdAt: CREATED,
  },
})
const grant = (personId: string, role: string, unitId: string) => ({ ...own, id: `${personId}-${role}-${unitId}`, personId, role, unitId })
const unitRow = (id: string) => ({ ...own, id, name: `Отдел ${id}`, short: id })
const processRow = (id: string, area: string) => ({
  ...{
    ...own,
    id: `p-${id}`,
    unitId: id,
    area,
    number: id,
    name: `Процесс ${id}`,
    functionName: 'Услуга',
    functionKind: 'service',
    state: 'active',
  },
})
export const entryRow = (id: string, area: string) => ({
  ...{
    ...own,
    id: `e-${id}`,
    unitId: id,
    processId: `p-${id}`,
    area,
    name: 'Телефон',
    nameKey: 'телефон',
    kind: 'digital',
    subtype: 'phone',
  },
  ...{
    needs: ['information'],
    otherNeed: '',
    actions: '',
    specifics: '',
    sourceKind: 'law',
    sourceRef: 'закон',
    marks: [],
    state: 'approved',
  },
  ...{ authorId: 'coordinator', createdAt: CREATED, updatedAt: CREATED, revision: 1, searchKey: 'телефон' },
})

/** Who works in the authority of a script, the same people in the same sequence each time: what they are and where. */
function staffOf({ units, secretary, coordinator, deputy, administrator, leaves, deeds }: Script): { id: string; unitId: string | null }[] {
  const inUnits = units.flatMap(({ id, officer, head }) => [officer, head].flatMap((one) => (one ? [{ id: one, unitId: id }] : [])))
  const later = deeds.flatMap((deed) => (deed.does === 'appoint' ? [deed.person] : deed.does === 'create' ? [deed.officer] : []))
  const others = [secretary, coordinator, deputy, administrator, 'publisher', ...leaves.map(({ substitute }) => substitute), ...later]
  return [...inUnits, ...[...new Set(others)].map((id) => ({ id, unitId: null }))]
}

/** The chat of everybody in the authority, by the person. */
export const chatsOf = (script: Script): Map<string, string> =>
  new Map(staffOf(script).map(({ id }, index) => [id, String(FIRST_CHAT + index)]))

const rolesOf = ({ units, secretary, coordinator, deputy, administrator }: Script) => [
  ...units.flatMap(({ id, officer }) => (officer ? [grant(officer, 'interactionOfficer', id)] : [])),
  ...units.flatMap(({ id, head }) => (head ? [grant(head, 'unitHead', id)] : [])),
  grant(secretary, 'workingGroupSecretary', ''),
  grant(coordinator, 'coordinator', ''),
  grant(deputy, 'clientCentricityDeputy', ''),
  grant(administrator, 'administrator', ''),
  grant('publisher', 'publisher', ''),
]

const accountRow = (personId: string, chatId: string) => ({
  ...{ ...own, id: `account-${personId}`, channel: 'telegram', externalId: chatId, chatId, personId, lastSeenAt: CREATED },
})
/** Writes the authority of a script: its units with a business process and a point each, and everybody who works there, with a chat each. */
export async function writeAuthority(db: Db, script: Script, regulation: string, area = AREA): Promise<void> {
  const { units, coordinator, leaves } = script
  await db.authority.create({
    data: { id: AUTHORITY, name: 'Ведомство', regulation, timeZone: ZONE, settings: {}, demo: 0, createdAt: CREATED, setUpAt: CREATED },
  })
  await db.unit.createMany({ data: units.map(({ id }) => unitRow(id)) })
  await db.businessProcess.createMany({ data: units.map(({ id }) => processRow(id, area)) })
  await db.touchpointEntry.createMany({ data: units.map(({ id }) => entryRow(id, area)) })
  const staff = staffOf(script)
  await db.person.createMany({ data: staff.map(({ id, unitId }) => person(id, unitId)) })
  await db.account.createMany({ data: [...chatsOf(script)].map(([id, chatId]) => accountRow(id, chatId)) })
  const everybody = staff.map(({ id }) => id)
  await db.consent.createMany({ data: consentRows(AUTHORITY, everybody, CREATED) })
  await db.roleGrant.createMany({ data: rolesOf(script) })
  const away = leaves.map(({ person: personId, substitute, from, until }) => ({
    ...{ ...own, id: `a-${personId}`, personId, substituteId: substitute, fromOn: from, untilOn: until },
    ...{ setById: coordinator, createdAt: CREATED },
  }))
  await db.absence.createMany({ data: away })
}

/** The product without channels on this database, with a clock that the season moves. */
export async function openHouse(storage: Storage): Promise<{ house: House; clock: StandingClock }> {
  const clock = new StandingClock('2026-11-01T00:00:00.000Z')
  const house = await compose({
    ...{ storage, committer: new Committer(storage), filesFolder: path.join(quickFolder(), 'files'), authorityId: AUTHORITY, clock },
    ...{ ids: seededIds('season'), i18n: texts, log: console, demo: false, publicUrl: 'http://127.0.0.1:8080' },
  })
  return { house, clock }
}
