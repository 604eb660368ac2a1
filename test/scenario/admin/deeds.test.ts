import { expect, it } from 'vitest'
import { describeScene, type Scene } from '../../support/scene.ts'
import { secondAdministrator } from '../../support/second-administrator.ts'

const ADMINISTRATOR = 'demo-p14'
const DAY_MS = 86_400_000

/** A unit with nothing in it, which can be retired. */
async function emptyUnit(scene: Scene): Promise<void> {
  await scene.db.unit.create({ data: { id: 'spare', authorityId: 'demo', name: 'Отдел без людей', short: 'Пустой' } })
}

/** Somebody with a card of the bot before them. */
async function seated(scene: Scene, personId: string) {
  const person = await scene.sit(personId)
  await person.say('меню')
  return person
}

const stateOf = async (scene: Scene): Promise<string | undefined> => (await scene.db.unit.findUnique({ where: { id: 'spare' } }))?.state

describeScene('deeds that need a second administrator', (scene) => {
  it('R5 the only administrator retires a unit by one confirmation, on a card that says it cannot be undone', async () => {
    await emptyUnit(scene)
    const admin = await seated(scene, ADMINISTRATOR)
    await admin.say('администрирование')
    await admin.press('Подразделения')
    expect(admin.text).toContain('1. Организационно-хозяйственный отдел')
    await admin.press('2')
    expect(admin.text).toContain('**Отдел без людей**')
    await admin.press('Закрыть подразделение')
    expect(admin.text).toContain('Других администраторов нет, поэтому достаточно Вашего подтверждения.')
    expect(await stateOf(scene)).toBe('active')
    await admin.press('Закрыть подразделение')
    expect(admin.text).toContain('✅ Выполнено. Решение: Демо-сотрудник 14')
    expect(await stateOf(scene)).toBe('retired')
    expect(await scene.lines('deed.')).toHaveLength(2)
    expect(await scene.lines('unit.')).toEqual(['demo-p14 unit.retire unit:spare'])
    await admin.forge('s:deedAsk:retireUnit:spare')
    expect(admin.text).toContain('Это подразделение уже закрыто.')
  })

  it('R5 with a second administrator the asker waits, cannot confirm, and is told of the decision', async () => {
    await emptyUnit(scene)
    const admin = await seated(scene, ADMINISTRATOR)
    const second = await secondAdministrator(scene)
    await admin.forge('s:deedAsk:retireUnit:spare')
    expect(admin.text).toContain('Такое действие подтверждает второй администратор. Запрос ждёт 3 дня.')
    await admin.press('Запросить подтверждение')
    expect(admin.text).toContain('⏳ Ждёт второго администратора до пн 23 ноября 2026, 09:00.')
    const { id } = await scene.db.pendingDeed.findFirstOrThrow()
    await admin.forge(`d:confirmDeed:${id}`)
    expect(admin.text).toContain('Свой запрос подтвердить нельзя')
    expect(await stateOf(scene)).toBe('active')
    await scene.world.tick()
    expect(second.chat.last?.text).toContain('Закрыть подразделение «Отдел без людей»?')
    await second.press('✅ Подтвердить')
    expect(second.text).toContain('✅ Выполнено. Решение: Демо-сотрудник 13')
    expect(await stateOf(scene)).toBe('retired')
    scene.world.clock.pass(15_000)
    await scene.world.tick()
    expect(admin.chat.last?.text).toContain('✅ Выполнено. Решение: Демо-сотрудник 13')
    expect(await scene.lines('deed.')).toEqual([`demo-p14 deed.ask deed:${id}`, `demo-p13 deed.confirm deed:${id}`])
  })

  it('R5 who comes second learns who decided and when, and nothing changes any more', async () => {
    await emptyUnit(scene)
    const admin = await seated(scene, ADMINISTRATOR)
    const second = await secondAdministrator(scene)
    const third = await secondAdministrator(scene, 'demo-p12')
    await admin.forge('d:askDeed:retireUnit:spare')
    const { id } = await scene.db.pendingDeed.findFirstOrThrow()
    await second.forge(`d:refuseDeed:${id}`)
    expect(second.text).toContain('Отклонено, ничего не изменено.')
    await third.forge(`d:confirmDeed:${id}`)
    expect(third.text).toContain('Отклонено, ничего не изменено. Решение: Демо-сотрудник 13, пт 20 ноября 2026, 09:00')
    await admin.forge(`d:withdrawDeed:${id}`)
    expect(admin.text).toContain('Решение: Демо-сотрудник 13')
    expect(await stateOf(scene)).toBe('active')
  })

  it('a request runs out after three days, by the tick or at a touch, and the asker is told', async () => {
    await emptyUnit(scene)
    const admin = await seated(scene, ADMINISTRATOR)
    const second = await secondAdministrator(scene)
    await admin.forge('d:askDeed:retireUnit:spare')
    await admin.forge('d:askDeed:retireUnit:spare')
    expect(await scene.db.pendingDeed.count()).toBe(1)
    const { id } = await scene.db.pendingDeed.findFirstOrThrow()
    scene.world.clock.pass(3 * DAY_MS)
    await second.forge(`d:confirmDeed:${id}`)
    expect(second.text).toContain('Срок запроса вышел, ничего не изменено.')
    expect(await stateOf(scene)).toBe('active')
    await admin.forge('d:askDeed:retireUnit:spare')
    scene.world.clock.pass(3 * DAY_MS)
    await scene.world.tick()
    await scene.world.tick()
    expect(await scene.db.pendingDeed.findMany({ where: { state: 'expired' } })).toHaveLength(2)
    expect(admin.chat.last?.text).toContain('Срок запроса вышел')
    expect(await scene.lines('deed.expire')).toHaveLength(2)
  })

  it('a unit that still has people, processes or entries is not retired, and what is in the way is told', async () => {
    const admin = await seated(scene, ADMINISTRATOR)
    await admin.forge('s:deedAsk:retireUnit:demo-u1')
    expect(admin.text).toContain('**Подразделение закрыть пока нельзя**\nЗа ним числятся: сотрудников 3')
    await admin.forge('d:askDeed:retireUnit:demo-u1')
    expect(admin.text).toContain('Подразделение закрыть пока нельзя')
    expect(await scene.db.pendingDeed.count()).toBe(0)
  })

  it('what came in the way meanwhile keeps the request open; one whose asker was blocked is refused', async () => {
    await emptyUnit(scene)
    const admin = await seated(scene, ADMINISTRATOR)
    const second = await secondAdministrator(scene)
    await admin.forge('d:askDeed:retireUnit:spare')
    const { id } = await scene.db.pendingDeed.findFirstOrThrow()
    await scene.db.person.update({ where: { id: 'demo-p1' }, data: { unitId: 'spare' } })
    await second.forge(`d:confirmDeed:${id}`)
    expect(second.text).toContain('сотрудников 1')
    expect(await scene.db.pendingDeed.findUnique({ where: { id } })).toMatchObject({ state: 'open' })
    await scene.db.person.update({ where: { id: 'demo-p1' }, data: { unitId: 'demo-u1' } })
    await scene.db.person.update({ where: { id: ADMINISTRATOR }, data: { state: 'blocked' } })
    await second.forge(`d:confirmDeed:${id}`)
    expect(second.text).toContain('Отклонено, ничего не изменено.')
    expect(await stateOf(scene)).toBe('active')
  })

  it('R5 nobody else gets at the administration, whatever button arrives', async () => {
    await emptyUnit(scene)
    const admin = await seated(scene, ADMINISTRATOR)
    await secondAdministrator(scene)
    await admin.forge('d:askDeed:retireUnit:spare')
    const { id } = await scene.db.pendingDeed.findFirstOrThrow()
    const person = await scene.sit('demo-p1')
    for (const data of [
      's:admin',
      's:adminUnits',
      's:adminUnit:spare',
      's:deeds',
      's:deedAsk:retireUnit:spare',
      'd:askDeed:retireUnit:spare',
      `s:deed:${id}`,
      `d:confirmDeed:${id}`,
      `d:refuseDeed:${id}`,
      `d:withdrawDeed:${id}`,
      'd:start:unit',
      'd:editUnit:spare',
    ]) {
      await person.say('меню')
      await person.forge(data)
      expect(person.text, data).toContain('У Вас нет права на это действие.')
    }
    expect(await stateOf(scene)).toBe('active')
  })

  it('units are added and renamed, and no two are called the same', async () => {
    const admin = await seated(scene, ADMINISTRATOR)
    await admin.say('/admin')
    await admin.press('Подразделения')
    await admin.press('Добавить подразделение')
    await admin.say('отдел мер ПОДДЕРЖКИ')
    expect(admin.text).toContain('«Отдел мер поддержки» – так уже называется другое подразделение.')
    await admin.say('Отдел аналитики')
    await admin.say('Аналитика')
    await admin.press('✅ Сохранить')
    expect(admin.text).toContain('**Отдел аналитики**\nКратко: Аналитика')
    await admin.press('Переименовать')
    await admin.press('✏️ 2')
    await admin.say('Анализ')
    await admin.press('✅ Сохранить')
    expect(await scene.db.unit.findFirst({ where: { name: 'Отдел аналитики' } })).toMatchObject({ short: 'Анализ', state: 'active' })
    expect((await scene.lines('unit.')).map((line) => line.split(' ')[1])).toEqual(['unit.add', 'unit.rename'])
  })
})
