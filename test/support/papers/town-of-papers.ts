import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { giveConsents } from '../consents.ts'
import { START, type WorldOptions } from '../world.ts'
import { awkwardAt } from './awkward-texts.ts'

const own = { authorityId: 'papers' }
const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at)
/** Every so many texts one is awkward. */
const ODD = 40

const NAMES = ['Официальный сайт ведомства', 'Личный приём граждан', 'Кол-центр', 'Единый портал государственных услуг', 'Приём в МФЦ']

async function fillPeople({ db }: Storage, units: number): Promise<void> {
  await db.unit.createMany({
    data: range(units).map((at) => ({
      ...{ ...own, id: `paper-u${at}`, short: `О${at}` },
      name: at % 5 === 3 ? awkwardAt(at) : `Отдел ${at} по работе с обращениями граждан и юридических лиц`,
    })),
  })
  const person = { ...own, settings: {}, position: 'начальник отдела', locale: 'ru', state: 'active', createdAt: START }
  await db.person.createMany({
    data: range(units).map((at) => ({ ...person, id: `paper-p${at}`, displayName: `Начальников ${at} Н. Н.`, unitId: `paper-u${at}` })),
  })
  const grants = [
    ...range(units).map((at) => [at, 'unitHead', `paper-u${at}`] as const),
    [0, 'authorityHead', ''],
    [1, 'publisher', ''],
  ] as const
  await db.roleGrant.createMany({
    data: grants.map(([at, role, unitId], place) => ({ ...own, id: `paper-r${place}`, personId: `paper-p${at}`, role, unitId })),
  })
}

async function fillList({ db }: Storage, regulation: string, points: number, units: number): Promise<void> {
  const rules = regulationOf(regulation).listRules
  const areas = rules?.directions ?? []
  const needs = rules?.needs ?? []
  const processes = Math.ceil(points / 16)
  const areaOf = (at: number): string => areas[at % areas.length]?.key ?? ''
  await db.businessProcess.createMany({
    data: range(processes).map((at) => ({
      ...{ ...own, id: `paper-b${at}`, unitId: `paper-u${at % units}`, area: areaOf(at), number: `${1 + (at % 9)}.${at}`, state: 'active' },
      name: at % ODD === 7 ? awkwardAt(at) : `Рассмотрение заявлений о предоставлении земельных участков, вид ${at}`,
      ...{ functionName: at % ODD === 9 ? awkwardAt(at) : `Предоставление услуги ${at % 50}`, functionKind: 'function' },
    })),
  })
  await db.touchpointEntry.createMany({
    data: range(points).map((at) => ({
      ...{ ...own, id: `paper-e${at}`, unitId: `paper-u${(at % processes) % units}`, processId: `paper-b${at % processes}` },
      ...{
        area: areaOf(at % processes),
        name: at % ODD === 1 ? awkwardAt(at) : `${NAMES[at % NAMES.length]} ${at}`,
        nameKey: `point ${at}`,
      },
      ...{ kind: at % 3 === 0 ? 'offline' : 'digital', subtype: rules?.subtypes[0]?.key ?? '' },
      needs: range(1 + (at % 3)).map((step) => needs[(at + step) % needs.length]?.key ?? ''),
      otherNeed: at % ODD === 3 ? awkwardAt(at) : '',
      actions: at % ODD === 5 ? awkwardAt(at) : at % 4 === 0 ? 'Приём заявления, проверка документов' : '',
      specifics: at % ODD === 6 ? awkwardAt(at) : at % 7 === 0 ? 'только по записи' : '',
      ...{ sourceKind: 'internal', sourceRef: 'приказ № 1', sourceFileId: null, marks: [], state: 'draft', authorId: 'paper-p1' },
      ...{ createdAt: START, updatedAt: START, revision: 1, searchKey: `point ${at}` },
    })),
  })
}

/** A world in earnest whose only authority, `papers`, keeps a list of so many points by a regulation. Every so many texts one is awkward. */
export const paperTown = (regulation: string, points: number): WorldOptions => ({
  demo: false,
  seed: async (storage) => {
    const units = Math.max(3, Math.ceil(points / 100))
    const settings = { settings: {}, timeZone: 'Europe/Moscow', demo: 0, createdAt: START, setUpAt: START }
    await storage.db.authority.create({
      data: { id: own.authorityId, name: 'Министерство имущества «Севера» & <Юга>', regulation, ...settings },
    })
    await fillPeople(storage, units)
    await fillList(storage, regulation, points, units)
    for (const at of range(units)) await giveConsents(storage, `paper-p${at}`, START)
  },
})
