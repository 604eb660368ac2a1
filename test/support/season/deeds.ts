import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import type { Db } from '../../../src/storage/open.ts'
import { bookOf, bytesOf } from '../workbook/books.ts'
import { AREA, AUTHORITY, entryRow } from './authority.ts'
import type { Office } from './office.ts'
import type { Deed } from './script.ts'
import type { Seat } from './seat.ts'

type Does = { [Name in Deed['does']]: (office: Office, deed: Extract<Deed, { does: Name }>) => Promise<void> }

const own = { authorityId: AUTHORITY }
const law = regulationOf('sverdlovsk')
const HALF_HOUR_MS = 1_800_000

const unitOf = async (db: Db, short: string): Promise<string> => (await db.unit.findFirstOrThrow({ where: { ...own, short } })).id
const taskOf = async (db: Db, short: string): Promise<string> =>
  (await db.monitoringTask.findFirstOrThrow({ where: { ...own, unitId: await unitOf(db, short) }, orderBy: { openedAt: 'desc' } })).id

/** Presses and words, one after the other: words begin with `>`. */
async function through(seat: Seat, ...steps: string[]): Promise<void> {
  for (const step of steps) await (step.startsWith('>') ? seat.say(step.slice(1)) : seat.press(step))
}

/** The card of a unit, by the button that stands under its reminders and news. */
async function open(office: Office, by: string, unit: string): Promise<Seat> {
  const seat = office.seat(by)
  await seat.pressData(`s:monitoringUnit:${await taskOf(office.house.app.storage.db, unit)}`)
  return seat
}

/** A change of its point that the unit has on the way through the approvals, which are no matter of the season. */
async function propose(db: Db, unitId: string, now: string): Promise<void> {
  const before = { ...entryRow(unitId, AREA), needs: ['information'], sourceFileId: null }
  const { authorityId: _, nameKey: __, createdAt: ___, updatedAt: ____, revision: _____, searchKey: ______, ...entry } = before
  const proposal = { number: 1, unitId, initiatorId: 'coordinator', state: 'approving', round: 1, revision: 1, answers: {}, createdAt: now }
  await db.changeProposal.create({ data: { ...own, id: `c-${unitId}`, ...proposal } })
  const change = { kind: 'change', entryId: entry.id, before: entry, after: { ...entry, needs: ['consultation'] } }
  const row = { id: `ce-${unitId}`, proposalId: `c-${unitId}`, round: 1, position: 0, kind: 'change', entryId: entry.id, change }
  await db.proposalEntry.create({ data: { ...own, ...row } })
}

/** The register of processes comes as a workbook in which a process has another unit. */
async function takeOver(office: Office, unit: string, into: string): Promise<void> {
  const area = law.listRules?.directions.find(({ key }) => key === AREA)?.ru ?? ''
  const line = { processNumber: unit, area, functionName: 'Услуга', functionKind: 'услуга', process: `Процесс ${unit}`, unit: into }
  const coordinator = office.seat('coordinator')
  await through(coordinator, '>/workbook', 'Прислать книгу')
  await coordinator.attach('Реестр.xlsx', await bytesOf(bookOf(law, { processes: [{ ...line, reach: 'внутриведомственный' }] })))
  await office.passes(new Date(office.clock.now().getTime() + HALF_HOUR_MS))
  await coordinator.press('Применить')
  await office.passes(new Date(office.clock.now().getTime() + HALF_HOUR_MS))
}

const DOES: Does = {
  async check(office, { by, unit, changes }) {
    const { db } = office.house.app.storage
    const [seat, task] = [office.seat(by), await taskOf(db, unit)]
    await seat.pressData(`d:answerMonitoring:${task}:${AREA}:${changes ? 'changes' : 'none'}`)
    if (changes) {
      await propose(db, unit, office.clock.now().toISOString())
      await seat.pressData(`s:monitoringGroup:${task}:new`)
    }
    if (seat.offers('Новых нет')) await seat.press('Новых нет')
  },
  async confirm(office, { by, unit }) {
    const confirming = 'Подтвердить и передать секретарю'
    const seat = office.seat(by)
    await (seat.offers(confirming) ? seat : await open(office, by, unit)).press(confirming)
  },
  async receive(office, { by, unit }) {
    await (await open(office, by, unit)).press('Подтвердить получение')
  },
  async return(office, { by, unit }) {
    await through(await open(office, by, unit), 'Вернуть', '>Уточните телефоны.')
  },
  leave: (office, { person, by }) => through(office.seat(by), '>уход', 'Отметить уход', `>${person}`, 'Без преемника', 'Отметить уход'),
  async appoint(office, { person, unit, by }) {
    const unitId = await unitOf(office.house.app.storage.db, unit)
    await office.seat(by).pressData(`d:setRole:${person}:interactionOfficer:on:${unitId}`)
  },
  async create(office, { unit, officer, by }) {
    const seat = office.seat(by)
    await through(seat, '>/admin', 'Подразделения', 'Добавить подразделение', `>Отдел ${unit}`, `>${unit}`, '✅ Сохранить')
    await DOES.appoint(office, { day: '', does: 'appoint', person: officer, unit, by })
    await through(seat, '>/admin', 'Процессы', 'Добавить процесс', `>${unit}`, `>Процесс ${unit}`, 'меры государственной поддержки')
    await through(seat, '>Услуга', 'Услуга', `>${unit}`, 'внутриведомственный', '✅ Сохранить')
  },
  async firstPoint(office, { by, unit }) {
    const seat = office.seat(by)
    await through(seat, '>/touchpoint', `>${unit}`, '>Телефон', '>консультация', 'Готово')
    await through(seat, 'нормативный правовой акт', '>закон № 1', '✅ Сохранить')
  },
  merge: (office, { unit, into }) => takeOver(office, unit, into),
  async note(office, { by }) {
    await through(office.seat(by), '1', 'Принято к сведению')
  },
  async keep(office, { by }) {
    await through(office.seat(by), '1', 'Изменений не требуется', '>точки и потребности прежние', 'Подтверждаю')
  },
  async publish(office, { by, edition }) {
    const seat = office.seat(by)
    await seat.pressData(`s:edition:${edition}`)
    await through(seat, 'Внести публикацию', '>https://example.org/list', 'Записать')
  },
}

/** Does what the script says, in the chat of whoever does it. */
export const act = (office: Office, deed: Deed): Promise<void> => DOES[deed.does](office, deed as never)
