import { expect, it } from 'vitest'
import { sendDigests } from '../../../src/app/status/digest/send-digests.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { layFormation } from '../../support/status/campaign-rows.ts'
import { boundGroup } from '../../support/talk/groups.ts'

const COORDINATOR = 'demo-p13'

const at = async (scene: Scene, instant: string): Promise<void> => {
  scene.world.clock.set(instant)
  await scene.world.tick()
}

const digestsIn = (person: TelegramPerson): string[] =>
  person.chat.shown.map(({ text }) => text).filter((text) => text.includes('Журнал, начало последнего хеша'))

/** Asks for the summary on a schedule on Friday, 20 November. */
async function subscribed(scene: Scene, how: string, id = COORDINATOR): Promise<TelegramPerson> {
  const person = await scene.sit(id)
  await person.say('/status')
  await person.press('Присылать сводку')
  expect(person.text).toContain('Сейчас: не присылается.')
  await person.press(how)
  return person
}

/** Something happens in the authority. */
const formUnit = (scene: Scene, unitId: string, state: string) => scene.db.unitSubmission.updateMany({ where: { unitId }, data: { state } })

describeScene('the summary on a schedule', (scene) => {
  it('R74 R62 comes on working mornings when something has changed, with the head of the chain, once a day', async () => {
    const person = await subscribed(scene, 'Каждый рабочий день')
    expect(person.text).toContain('Сейчас: каждый рабочий день.')
    expect(await scene.lines('settings.change')).toContain('demo-p13 settings.change person:demo-p13')
    await at(scene, '2026-11-20T11:00:00.000Z')
    await at(scene, '2026-11-21T08:00:00.000Z')
    await at(scene, '2026-11-23T05:59:00.000Z')
    expect(digestsIn(person)).toEqual([])
    await at(scene, '2026-11-23T06:00:00.000Z')
    await at(scene, '2026-11-23T09:00:00.000Z')
    const [first] = digestsIn(person)
    expect(digestsIn(person)).toHaveLength(1)
    expect(first).toContain('Сводка: Демонстрационное ведомство (вымышленное)\nНа пн 23 ноября 2026. 4 отдела.')
    const printed = /хеша: ([0-9a-f]{16})$/.exec(first ?? '')?.[1] ?? 'none'
    expect(await scene.db.journal.count({ where: { hash: { startsWith: printed } } })).toBe(1)
    await at(scene, '2026-11-24T06:00:00.000Z')
    expect(digestsIn(person)).toHaveLength(1)
    await layFormation(scene.db, '2026-12-25', { 'demo-u1': 'forming', 'demo-u2': 'forming' })
    await at(scene, '2026-11-25T06:00:00.000Z')
    expect(digestsIn(person)).toHaveLength(2)
    expect(digestsIn(person).at(-1)).toContain('Формирование: приняты перечни 0 из 2')
    expect(await scene.lines('status.digest')).toHaveLength(2)
  })

  it('R74 R72 the weekly one makes up once for a Monday on which the program was down, and then waits for the next week', async () => {
    const person = await subscribed(scene, 'Раз в неделю')
    await layFormation(scene.db, '2026-12-25', { 'demo-u1': 'forming', 'demo-u2': 'forming' })
    await at(scene, '2026-11-26T08:00:00.000Z')
    expect(digestsIn(person)).toHaveLength(1)
    await formUnit(scene, 'demo-u1', 'checking')
    await at(scene, '2026-11-27T08:00:00.000Z')
    expect(digestsIn(person)).toHaveLength(1)
    await at(scene, '2026-11-30T06:00:00.000Z')
    expect(digestsIn(person)).toHaveLength(2)
  })

  it('R74 R72 one that could not leave all day is said on the next morning, although nothing has changed since, and once', async () => {
    const person = await subscribed(scene, 'Каждый рабочий день')
    const { app, authorityId } = scene.world.house
    // The channel is down: what is said on Monday stays in the outbox.
    scene.world.clock.set('2026-11-23T06:00:00.000Z')
    await sendDigests(app, authorityId)
    await sendDigests(app, authorityId)
    expect(await scene.db.outbox.count({ where: { message: 'digest', state: 'due' } })).toBe(1)
    await at(scene, '2026-11-24T06:00:00.000Z')
    await at(scene, '2026-11-25T06:00:00.000Z')
    expect(digestsIn(person)).toHaveLength(1)
    expect(digestsIn(person)[0]).toContain('На вт 24 ноября 2026')
    expect(await scene.db.outbox.count({ where: { message: 'digest', state: 'due' } })).toBe(0)
  })

  it('R76 R5 is turned off by one tap, stops with the right, and nobody gets what others may see', async () => {
    const coordinator = await subscribed(scene, 'Каждый рабочий день')
    const head = await subscribed(scene, 'Каждый рабочий день', 'demo-p6')
    await coordinator.press('Не присылать')
    await at(scene, '2026-11-23T06:00:00.000Z')
    expect(digestsIn(coordinator)).toEqual([])
    expect(digestsIn(head)[0]).toContain('Сводка: Отдел обращений и информирования')
    await scene.db.roleGrant.deleteMany({ where: { personId: 'demo-p6' } })
    await scene.db.touchpointEntry.deleteMany({ where: { unitId: 'demo-u2' } })
    await at(scene, '2026-11-24T06:00:00.000Z')
    expect(digestsIn(head)).toHaveLength(1)
  })

  it('R74 R62 comes to a bound group chat once a week, with counts and the head of the chain but nobody’s name', async () => {
    const { group } = await boundGroup(scene)
    const digests = () => group.shown.filter(({ text }) => text.includes('Журнал, начало последнего хеша'))
    await at(scene, '2026-11-21T08:00:00.000Z')
    await at(scene, '2026-11-23T06:00:00.000Z')
    await at(scene, '2026-11-24T06:00:00.000Z')
    expect(digests()).toHaveLength(1)
    expect(digests()[0]?.text).not.toContain('Демо-сотрудник')
    await at(scene, '2026-11-30T06:00:00.000Z')
    expect(digests()).toHaveLength(1)
    await layFormation(scene.db, '2026-12-25', { 'demo-u1': 'forming' })
    await at(scene, '2026-12-07T06:00:00.000Z')
    expect(digests()).toHaveLength(2)
  })

  it('R74 a group chat gets it every working day where that was chosen in its card, another one goes on weekly', async () => {
    const first = await boundGroup(scene)
    const second = await boundGroup(scene, 'Другая группа')
    const digestsOf = ({ group }: typeof first): number =>
      group.shown.filter(({ text }) => text.includes('Журнал, начало последнего')).length
    const counts = () => [digestsOf(first), digestsOf(second)]
    await at(scene, '2026-11-20T06:00:00.000Z')
    const { secretary } = first
    await secretary.say('/group_chats')
    await secretary.press('1')
    expect(secretary.text).toContain('Сводка – утром первого рабочего дня недели')
    await secretary.press('Сводка ежедневно')
    expect(secretary.text).toContain('Сводка – утром каждого рабочего дня')
    expect(secretary.buttons).toContain('Сводка раз в неделю')
    await at(scene, '2026-11-23T06:00:00.000Z')
    expect(counts()).toEqual([1, 1])
    await layFormation(scene.db, '2026-12-25', { 'demo-u1': 'forming' })
    await at(scene, '2026-11-24T06:00:00.000Z')
    expect(counts()).toEqual([2, 1])
    await at(scene, '2026-11-25T06:00:00.000Z')
    expect(counts()).toEqual([2, 1])
    await at(scene, '2026-11-30T06:00:00.000Z')
    expect(counts()).toEqual([2, 2])
    expect(await scene.lines('chat.digest')).toHaveLength(1)
    await secretary.say('/group_chats')
    await secretary.press('1')
    await secretary.press('Отключить чат')
    expect(await scene.db.setting.count({ where: { key: { startsWith: 'digest:chat:' } } })).toBe(1)
  })
})
