import path from 'node:path'
import type { Action, App } from '../../../src/app/app.ts'
import { rehearse } from '../../../src/app/rehearsal/rehearse.ts'
import type { Day } from '../../../src/domain/calendar/day.ts'
import { compose, type House } from '../../../src/main/compose.ts'
import { loadTexts } from '../../../src/main/start.ts'
import { Committer } from '../../../src/storage/committer.ts'
import type { Db, Storage } from '../../../src/storage/open.ts'
import type { DueMessage } from '../../../src/storage/outbox.ts'
import type { Actor } from '../../../src/storage/unit.ts'
import { quickFolder } from '../databases/run-folder.ts'
import { seededIds } from '../seeded-ids.ts'
import { StandingClock } from '../world.ts'
import type { Deed, Script } from './script.ts'

export const AUTHORITY = 'season'
const CREATED = '2026-09-01T06:00:00.000Z'
const AREA = 'support'
/** Far enough from Moscow that a mistake with zones shows. */
const ZONE = 'Asia/Yekaterinburg'

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
const entryRow = (id: string, area: string) => ({
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

/** Writes the authority of a script: its units with a business process and a point each, and everybody who works there. */
export async function writeAuthority(db: Db, script: Script, regulation: string, area = AREA): Promise<void> {
  const { units, secretary, coordinator, deputy, leaves, deeds } = script
  const settings = { personalData: { legalBasis: 'officialDuty' } }
  await db.authority.create({
    data: { id: AUTHORITY, name: 'Ведомство', regulation, timeZone: ZONE, settings, demo: 0, createdAt: CREATED, setUpAt: CREATED },
  })
  await db.unit.createMany({ data: units.map(({ id }) => unitRow(id)) })
  await db.businessProcess.createMany({ data: units.map(({ id }) => processRow(id, area)) })
  await db.touchpointEntry.createMany({ data: units.map(({ id }) => entryRow(id, area)) })
  const staff = units.flatMap(({ id, officer, head }) => [...(officer ? [person(officer, id)] : []), ...(head ? [person(head, id)] : [])])
  const later = deeds.flatMap((deed) => (deed.does === 'appoint' ? [deed.person] : deed.does === 'create' ? [deed.officer] : []))
  const others = [...new Set([secretary, coordinator, deputy, 'publisher', ...leaves.map(({ substitute }) => substitute), ...later])]
  await db.person.createMany({ data: [...staff, ...others.map((id) => person(id, null))] })
  await db.roleGrant.createMany({
    data: [
      ...units.flatMap(({ id, officer }) => (officer ? [grant(officer, 'interactionOfficer', id)] : [])),
      ...units.flatMap(({ id, head }) => (head ? [grant(head, 'unitHead', id)] : [])),
      grant(secretary, 'workingGroupSecretary', ''),
      grant(coordinator, 'coordinator', ''),
      grant(deputy, 'clientCentricityDeputy', ''),
      grant('publisher', 'publisher', ''),
    ],
  })
  const away = leaves.map(({ person: personId, substitute, from, until }) => ({
    ...{
      ...own,
      id: `a-${personId}`,
      personId,
      substituteId: substitute,
      fromOn: from,
      untilOn: until,
      setById: coordinator,
      createdAt: CREATED,
    },
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

async function actorOf(db: Db, personId: string): Promise<Actor> {
  const { unitId, displayName, position } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  const roles = await db.roleGrant.findMany({ where: { personId }, select: { role: true, unitId: true } })
  const consents = { processing: null, proactive: null }
  return {
    ...own,
    personId,
    unitId,
    displayName,
    position,
    roles,
    locale: 'ru',
    settings: {},
    place: 'web:season',
    accountId: '',
    consents,
  }
}

/** Presses a button as somebody, and fails where that was refused. */
async function press(app: App, by: string, name: string, ...args: string[]): Promise<void> {
  const actor = await actorOf(app.storage.db, by)
  const act = app.actions.get(name) as Action
  const shown = await app.committer.run([], async (unit) => act({ app, unit, actor, args }))
  if ('refused' in shown) throw new Error(`${by} ${name} ${args.join(' ')}: ${shown.refused}`)
}

const taskOf = (db: Db, unitId: string) => db.monitoringTask.findFirstOrThrow({ where: { ...own, unitId }, orderBy: { openedAt: 'desc' } })

/** A change that the unit has proposed. */
async function propose(db: Db, unitId: string, now: string): Promise<void> {
  const before = { ...entryRow(unitId, AREA), needs: ['information'], sourceFileId: null }
  const { authorityId: _, nameKey: __, createdAt: ___, updatedAt: ____, revision: _____, searchKey: ______, ...entry } = before
  const proposal = { number: 1, unitId, initiatorId: 'coordinator', state: 'approving', round: 1, revision: 1, answers: {}, createdAt: now }
  await db.changeProposal.create({ data: { ...own, id: `c-${unitId}`, ...proposal } })
  const change = { kind: 'change', entryId: entry.id, before: entry, after: { ...entry, needs: ['consultation'] } }
  const row = { id: `ce-${unitId}`, proposalId: `c-${unitId}`, round: 1, position: 0, kind: 'change', entryId: entry.id, change }
  await db.proposalEntry.create({ data: { ...own, ...row } })
}

/** Does what the script says, with the program's own actions where a person presses. */
export async function act(app: App, deed: Deed): Promise<void> {
  const { db } = app.storage
  const now = app.clock.now().toISOString()
  if (deed.does === 'leave') await db.person.update({ where: { id: deed.person }, data: { state: 'left' } })
  if (deed.does === 'appoint') await db.roleGrant.create({ data: grant(deed.person, 'interactionOfficer', deed.unit) })
  if (deed.does === 'merge') {
    for (const table of [db.businessProcess, db.touchpointEntry] as { updateMany(of: object): Promise<unknown> }[])
      await table.updateMany({ where: { unitId: deed.unit }, data: { unitId: deed.into } })
    await db.unit.update({ where: { id: deed.unit }, data: { state: 'retired' } })
  }
  if (deed.does === 'create') {
    await db.unit.create({ data: unitRow(deed.unit) })
    await db.businessProcess.create({ data: processRow(deed.unit, AREA) })
    await db.touchpointEntry.create({ data: entryRow(deed.unit, AREA) })
    await db.roleGrant.create({ data: grant(deed.officer, 'interactionOfficer', deed.unit) })
  }
  if (deed.does === 'check') {
    const { id } = await taskOf(db, deed.unit)
    await press(app, deed.by, 'answerMonitoring', id, AREA, deed.changes ? 'changes' : 'none')
    if (deed.changes) await propose(db, deed.unit, now)
    await press(app, deed.by, 'answerMonitoring', id, 'new', 'none')
  }
  if (deed.does === 'confirm') {
    const { id, revision } = await taskOf(db, deed.unit)
    await press(app, deed.by, 'confirmMonitoring', id, String(revision))
  }
  if (deed.does === 'receive') await press(app, deed.by, 'receiveMonitoring', (await taskOf(db, deed.unit)).id)
  if (deed.does === 'return') await sendBack(app, deed.by, deed.unit)
}

/** The words of the secretary, as the interview hands them over. */
async function sendBack(app: App, by: string, unitId: string): Promise<void> {
  const [actor, task] = [await actorOf(app.storage.db, by), await taskOf(app.storage.db, unitId)]
  const kind = app.interviews.get('monitoringRemark')
  const answers = { remark: { value: 'Уточните телефоны.' } }
  const finishing = { app, actor, answers, draft: { subject: task.id }, now: app.clock.now().toISOString() }
  const shown = await app.committer.run([], async (unit) => kind?.finish({ ...finishing, unit } as never))
  if (!shown || 'refused' in shown) throw new Error(`${by} could not send the result of ${unitId} back`)
}

const told = (params: unknown): { what: string; about: string } => params as { what: string; about: string }

const unitsOf = new WeakMap<Db, Map<string, string>>()

/** The unit of a task, which never changes: looked up once. */
async function unitOfTask(db: Db, id: string): Promise<string> {
  const known = unitsOf.get(db) ?? new Map<string, string>()
  unitsOf.set(db, known)
  if (!known.has(id)) for (const task of await db.monitoringTask.findMany()) known.set(task.id, task.unitId)
  return known.get(id) ?? id
}

/** A message in the words of the oracle: `day person what`. */
export async function lineOf(db: Db, day: string, { personId, message, params }: DueMessage): Promise<string> {
  const unitOf = (id: string): Promise<string> => unitOfTask(db, id)
  if (message === 'reminder') {
    const items: string[] = []
    for (const [key, own] of Object.entries(params as Record<string, { id: string }[]>))
      for (const { id } of own) items.push(`${key}:${key.startsWith('monitoring') ? await unitOf(id) : id}`)
    return `${day} ${personId} reminder ${items.sort().join(' ')}`
  }
  if (message !== 'monitoring-told') return `${day} ${personId} ${message}`
  const { what, about } = told(params)
  return what === 'nobody' ? `${day} ${personId} nobody` : `${day} ${personId} ${what} ${await unitOf(about)}`
}

/** Plays a script and gives everything that was told, sorted. */
export async function playSeason(storage: Storage, script: Script): Promise<string[]> {
  const { house, clock } = await openHouse(storage)
  const { app } = house
  const { db } = storage
  const lines: string[] = []
  const dayOf = (at: Date): string => app.authorities.today(AUTHORITY, at)
  const play = (from: string, to: string): Promise<void> =>
    rehearse({
      ...{ app, authorityId: AUTHORITY, from: from as Day, to: to as Day, set: (instant) => clock.set(instant.toISOString()) },
      told: async (message, at) => void lines.push(await lineOf(db, dayOf(at), message)),
      acts: async (day) => {
        for (const deed of script.deeds.filter((one) => one.day === day)) await act(app, deed)
      },
    })
  const [first, last] = script.down ?? []
  if (first === undefined || last === undefined) await play(script.from, script.to)
  else {
    const neighbour = (day: string, by: number): string => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
    await play(script.from, neighbour(first, -1))
    await play(neighbour(last, 1), script.to)
  }
  return lines.sort()
}
