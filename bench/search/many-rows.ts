import { keysOf } from '../../src/app/touchpoints/entry-row.ts'
import { regulationOf } from '../../src/domain/regulation/regulation.ts'
import { TOUCHPOINT_CATALOGUE } from '../../src/domain/regulation/touchpoint-catalogue.ts'
import { searchKeyOf } from '../../src/domain/search/search-key.ts'
import type { Db } from '../../src/storage/open.ts'
import { AT, AUTHORITY, REGULATION } from '../house/empty-house.ts'

const UNITS = 100
const SYLLABLES = ['ка', 'ро', 'ми', 'те', 'лу', 'ве', 'сно', 'при', 'ста', 'го', 'ду', 'пе']
const SIZE = 500

/** A word that no other number gives: so a vocabulary grows with the rows, as it does with people. */
function wordOf(number: number): string {
  let rest = number + SYLLABLES.length ** 2
  let word = ''
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return word
}

async function inParts<T>(rows: readonly T[], write: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += SIZE) await write(rows.slice(at, at + SIZE))
}

/** Fills an authority with `points` points, a fifth as many business processes and profiles, an edition, and the units that have them. */
export async function manyRows(db: Db, points: number): Promise<void> {
  const law = regulationOf(REGULATION)
  const areas = law.listRules?.directions.map(({ key }) => key) ?? []
  const needs = law.listRules?.needs.map(({ key }) => key) ?? []
  const of = { authorityId: AUTHORITY }
  const unitOf = (at: number): string => `u${at % UNITS}`
  const processes = Array.from({ length: points / 5 }, (_, at) => ({
    ...of,
    id: `p${at}`,
    unitId: unitOf(at),
    area: areas[at % areas.length] ?? '',
    number: String(at),
    name: `Рассмотрение ${wordOf(at)} ${wordOf(at * 7)}`,
    functionName: `Предоставление ${wordOf(at * 3)}`,
    functionKind: 'service',
    state: 'active',
  }))
  const entries = Array.from({ length: points }, (_, at) => {
    const known = TOUCHPOINT_CATALOGUE[at % TOUCHPOINT_CATALOGUE.length]
    const texts = {
      name: `${known?.name.ru} ${wordOf(at * 11)}`,
      actions: `Консультация по ${wordOf(at * 5)} и приём ${wordOf(at)}`,
      specifics: `Взаимодействие по ${wordOf(at * 2)}`,
      otherNeed: '',
      sourceRef: `Приказ № ${at} от 11.04.2024`,
    }
    const process = at % processes.length
    return {
      ...{
        ...of,
        ...texts,
        ...keysOf(texts),
        id: `e${at}`,
        unitId: unitOf(process),
        processId: `p${process}`,
        area: areas[process % areas.length] ?? '',
      },
      ...{ kind: known?.kind ?? 'digital', subtype: '', needs: needs.slice(0, 1 + (at % 3)), sourceKind: 'internal', marks: [] },
      ...{ state: at % 2 === 0 ? 'draft' : 'approved', authorId: 'me', createdAt: AT, updatedAt: AT, revision: 1 },
    }
  })
  const profiles = Array.from({ length: points / 5 }, (_, at) => {
    const title = `Получатели ${wordOf(at * 13)}`
    const row = { ...of, id: `s${at}`, unitId: unitOf(at), title, scope: 'single', clientKind: '', topic: '', basis: '', dueOn: '' }
    return {
      ...row,
      state: 'active',
      version: 1,
      revision: 1,
      authorId: 'me',
      createdAt: AT,
      updatedAt: AT,
      searchKey: searchKeyOf([title]),
    }
  })
  await db.unit.createMany({ data: Array.from({ length: UNITS }, (_, at) => ({ ...of, id: `u${at}`, name: `Отдел ${at}`, short: '' })) })
  await inParts(processes, (data) => db.businessProcess.createMany({ data }))
  await inParts(entries, (data) => db.touchpointEntry.createMany({ data }))
  await inParts(profiles, (data) => db.segmentProfile.createMany({ data }))
  await inParts(
    profiles.map(({ id }, at) => ({ ...of, profileId: id, processId: `p${at}` })),
    (data) => db.profileProcess.createMany({ data }),
  )
  const edition = { ...of, id: 'ed1', number: 1, orderNumber: '54', orderDate: '2026-11-02', layout: 'sverdlovsk', origin: 'import' }
  await db.edition.create({ data: { ...edition, createdById: 'me', createdAt: AT } })
}

/** What is looked for: a name, a beginning, a form, a slip, two words, and nothing that there is. */
export const QUERIES: readonly string[] = ['госуслуги', 'консульт', 'личного приёма', 'госулсуги', 'рассмотрение карокаро', 'дирижабль']
