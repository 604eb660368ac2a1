import { readDemonstration } from '../../src/app/demo/demonstration.ts'
import type { Storage } from '../../src/storage/open.ts'
import { giveConsents } from './consents.ts'
import { START, type WorldOptions } from './world.ts'

/** An authority in earnest, with few people: `town-a` administers, `town-c` coordinates, `town-h` heads the unit `town-u1` of `town-e1` to `town-e12`. */
export const TOWN = 'town'

const person = (id: string, displayName: string, unitId: string | null, position = 'специалист') => ({
  ...{ id, displayName, unitId, position, authorityId: TOWN, locale: 'ru', settings: {}, state: 'active', createdAt: START },
})

const PEOPLE = [
  person('town-a', 'Администраторова А. А.', null, 'администратор'),
  person('town-c', 'Координаторова К. К.', null, 'координатор'),
  person('town-h', 'Начальникова Н. Н.', 'town-u1', 'начальник отдела'),
  ...Array.from({ length: 12 }, (_, at) => person(`town-e${at + 1}`, `Сотрудникова ${String.fromCharCode(0x410 + at)}. А.`, 'town-u1')),
  person('town-x', 'Соседова С. С.', 'town-u2', 'главный специалист'),
]

const grant = (personId: string, role: string, unitId: string) => ({ id: `${personId}-${role}`, authorityId: TOWN, personId, role, unitId })

const GRANTS = [
  grant('town-a', 'administrator', ''),
  grant('town-c', 'coordinator', ''),
  grant('town-h', 'unitHead', 'town-u1'),
  ...PEOPLE.filter(({ id }) => /^town-e/.test(id)).map(({ id }) => grant(id, 'employee', 'town-u1')),
  grant('town-x', 'employee', 'town-u2'),
]

async function seed(storage: Storage): Promise<void> {
  const { db } = storage
  const { regulation, timeZone } = readDemonstration().authority
  await db.authority.create({
    data: { id: TOWN, name: 'Администрация города', regulation, timeZone, settings: {}, demo: 0, createdAt: START, setUpAt: START },
  })
  await db.unit.createMany({
    data: [
      { id: 'town-u1', authorityId: TOWN, name: 'Отдел поддержки', short: 'ОП' },
      { id: 'town-u2', authorityId: TOWN, name: 'Отдел учёта', short: 'ОУ' },
    ],
  })
  await db.person.createMany({ data: PEOPLE })
  await db.roleGrant.createMany({ data: GRANTS })
}

async function agreedSeed(storage: Storage): Promise<void> {
  await seed(storage)
  for (const { id } of PEOPLE) await giveConsents(storage, id, START)
}

/** A world in earnest with this authority, whose people have agreed to everything already. */
export const inTown: WorldOptions = { demo: false, seed: agreedSeed }

/** The same before anybody was asked (R3). */
export const inTownUnasked: WorldOptions = { demo: false, seed, consent: 'asked' }
