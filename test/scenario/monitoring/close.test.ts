import { expect, it } from 'vitest'
import { keepSeason } from '../../../src/app/monitoring/season/keep-season.ts'
import { moveTask } from '../../../src/app/monitoring/store.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { AUTHORITY, COORDINATOR, checkAll, confirm, OFFICER, open, secretaryOf, taskOf, UNIT } from '../../support/monitoring/unit-scene.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

/** Somebody who is secretary and nothing above it, unlike the secretary of the demonstration. */
const SECRETARY = 'demo-p1'

const seasons = (scene: Scene) => scene.db.monitoringCampaign.findMany({ orderBy: { year: 'asc' } })

/** Everybody who was told of the end of a season, by what was said. */
const told = async (scene: Scene, what: 'closed' | 'ended'): Promise<string[]> => {
  const rows = await scene.db.outbox.findMany({ where: { message: 'monitoring-told', slot: { contains: `:${what}:` } } })
  return rows.map(({ personId }) => personId).sort()
}

/** The coordinator ends the season: asks for the preview and confirms it. */
async function end(coordinator: TelegramPerson): Promise<void> {
  await coordinator.say('/monitoring')
  await coordinator.press('Завершить мониторинг')
  await coordinator.press('Завершить мониторинг')
}

/** The monitoring of the year before, as it stands at a time of the next one. */
async function makeLastYears(scene: Scene): Promise<void> {
  await scene.db.monitoringCampaign.updateMany({ data: { year: 2025, checkBy: '2025-12-25', handOverBy: '2025-12-31' } })
}

describeScene('the end of a monitoring', (scene) => {
  it('R70 the preview says what is received and with whom the rest lies; nothing ends before it is confirmed', async () => {
    const coordinator = await open(scene)
    const officer = await scene.sit(OFFICER)
    await checkAll(officer)
    await confirm(officer)
    await coordinator.say('/monitoring')
    await coordinator.press('Завершить мониторинг')
    expect(coordinator.text).toContain('**Завершить мониторинг 2026?**\nПринято результатов: 0 из 4.\n⚠️ Не закончили 4 отдела:')
    expect(coordinator.text).toMatch(/• Отдел мер поддержки – получение не подтверждено, у кого: .*Демо-сотрудник/)
    expect(coordinator.text).toMatch(/ – не начат, у кого: Демо-сотрудник/)
    expect((await seasons(scene))[0]?.state).toBe('open')
    await coordinator.press('Завершить мониторинг')
    expect(coordinator.text).toContain('Мониторинг завершён.')
    expect((await seasons(scene))[0]?.state).toBe('over')
    const lines = await scene.lines('monitoring.')
    const tasks = await scene.db.monitoringTask.findMany()
    expect(lines.filter((line) => line.includes('monitoring.close'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes('monitoring.unfinished')).sort()).toEqual(
      tasks.map(({ id }) => `${COORDINATOR} monitoring.unfinished monitoring:${id}`).sort(),
    )
  })

  it('R70 in January the officer still gets the unit’s own card while the monitoring is under way, and after it when the next one opens', async () => {
    const coordinator = await open(scene)
    const officer = await scene.sit(OFFICER)
    await makeLastYears(scene)
    await officer.say('/monitoring')
    expect(officer.text).toContain('**Мониторинг 2025: Отдел мер поддержки**')
    expect(officer.buttons).toContain('Начать проверку')
    await end(coordinator)
    await officer.say('/monitoring')
    expect(officer.text).toMatch(/Мониторинг завершён[\s\S]*2026/)
  })

  it('R70 R94 those who had not finished are told once, and an old button is answered clearly', async () => {
    const coordinator = await open(scene)
    const officer = await scene.sit(OFFICER)
    await officer.say('/monitoring')
    await officer.press('Начать проверку')
    const { id, revision } = await taskOf(scene)
    await end(coordinator)
    scene.world.clock.pass(60_000)
    await scene.world.tick()
    expect(officer.text).toContain('**Мониторинг перечня 2026 завершён: Отдел мер поддержки.** Результат отдела не передан')
    expect(await told(scene, 'closed')).toContain(OFFICER)
    await scene.world.tick()
    expect((await told(scene, 'closed')).filter((one) => one === OFFICER)).toHaveLength(1)
    for (const press of [
      `d:answerMonitoring:${id}:support:none`,
      `d:confirmMonitoring:${id}:${revision}`,
      `s:monitoringGroup:${id}:support`,
    ]) {
      await officer.forge(press)
      expect(officer.text).toContain('Этот мониторинг уже завершён, ответов в нём больше не принимают.')
    }
    expect(await scene.db.monitoringAnswer.count()).toBe(0)
    await officer.say('/monitoring')
    expect(officer.text).toContain('**Мониторинг 2026: Отдел мер поддержки**\nМониторинг завершён.')
    expect(officer.buttons).not.toContain('Начать проверку')
    const secretary = await secretaryOf(scene)
    await secretary.say('/menu')
    await secretary.forge(`d:receiveMonitoring:${id}`)
    expect(secretary.text).toContain('Этот мониторинг уже завершён')
  })

  it('R63 R70 who has read a task before the end of its season hands nothing over after it', async () => {
    const coordinator = await open(scene)
    const before = await taskOf(scene)
    await end(coordinator)
    const { app } = scene.world.house
    const doer = { authorityId: AUTHORITY, personId: OFFICER, place: 'telegram' }
    const change = { action: 'monitoring.confirm', data: { state: 'handedOver' } }
    expect(await app.committer.run([], (unit) => moveTask(unit, doer, before.openedAt, before, change))).toBe(false)
    expect((await taskOf(scene)).state).toBe('notStarted')
  })

  it('R63 R70 who has finished since the preview is not passed over: it is shown anew', async () => {
    const coordinator = await open(scene)
    await coordinator.say('/monitoring')
    await coordinator.press('Завершить мониторинг')
    const officer = await scene.sit(OFFICER)
    await checkAll(officer)
    await confirm(officer)
    await coordinator.press('Завершить мониторинг')
    expect(coordinator.text).toContain('Пока Вы смотрели, в проверке что-то изменилось.')
    expect(coordinator.text).toMatch(/Отдел мер поддержки – получение не подтверждено/)
    expect((await seasons(scene))[0]?.state).toBe('open')
  })

  it('R70 R73 when everything is received ending is offered, and nothing ends by itself', async () => {
    await open(scene)
    await scene.db.monitoringTask.updateMany({ where: { NOT: { unitId: UNIT } }, data: { state: 'received' } })
    const officer = await scene.sit(OFFICER)
    await checkAll(officer)
    await confirm(officer)
    const secretary = await secretaryOf(scene)
    await secretary.say('/menu')
    await secretary.forge(`d:receiveMonitoring:${(await taskOf(scene)).id}`)
    expect(secretary.text).toContain('✅ Все результаты получены, мониторинг можно завершить.')
    await keepSeason(scene.world.house.app, AUTHORITY)
    expect((await seasons(scene))[0]?.state).toBe('open')
    await secretary.press('Завершить мониторинг')
    expect(secretary.text).toContain('Принято результатов: 4 из 4.')
    await secretary.press('Завершить мониторинг')
    expect(secretary.text).toContain('Мониторинг завершён.')
    expect(await told(scene, 'closed')).toEqual([])
    scene.world.clock.pass(60_000)
    await scene.world.tick()
    expect(officer.text).toContain('✅ Секретарь подтвердил получение результата мониторинга')
  })

  it('R39 R70 R94 the reason for gaps of a season that is over meanwhile is refused with the way out', async () => {
    const coordinator = await open(scene)
    const officer = await scene.sit(OFFICER)
    await checkAll(officer)
    await officer.press('Подтвердить и передать секретарю')
    await officer.say('процесс начнётся с нового года')
    await end(coordinator)
    await officer.press('Подтвердить и передать секретарю')
    expect(officer.text).toContain('Этот мониторинг уже завершён, ответов в нём больше не принимают. Черновик не нужен: отмените его.')
    expect((await taskOf(scene)).state).toBe('underWay')
  })

  it('R73 R94 a remark to a result of a season that is over meanwhile is refused with the way out', async () => {
    await scene.db.roleGrant.updateMany({ where: { role: 'workingGroupSecretary' }, data: { personId: SECRETARY } })
    const coordinator = await open(scene)
    const officer = await scene.sit(OFFICER)
    await checkAll(officer)
    await confirm(officer)
    const secretary = await secretaryOf(scene)
    await secretary.say('/menu')
    await secretary.forge(`d:returnMonitoring:${(await taskOf(scene)).id}`)
    await end(coordinator)
    await secretary.say('Проверьте телефоны')
    expect(secretary.text).toContain('Черновик не нужен: отмените его.')
    expect((await taskOf(scene)).state).toBe('handedOver')
  })

  it('R70 by hand a new year is not opened over one that is not finished', async () => {
    const coordinator = await open(scene)
    await makeLastYears(scene)
    await coordinator.say('/monitoring')
    await coordinator.press('Открыть раньше')
    expect(coordinator.text).toContain('Сначала завершите прежний мониторинг')
    await coordinator.forge('d:openMonitoring:2026')
    expect(coordinator.text).toContain('Сначала завершите прежний мониторинг')
    expect(coordinator.text).toContain('**Завершить мониторинг 2025?**')
    expect(await scene.db.monitoringCampaign.count()).toBe(1)
    await coordinator.press('Завершить мониторинг')
    await coordinator.press('Открыть раньше')
    await coordinator.press('Открыть мониторинг')
    expect((await seasons(scene)).map(({ year, state }) => `${year} ${state}`)).toEqual(['2025 over', '2026 open'])
  })

  it('R70 by hand a new year ends one of which everything is received, with a line in the journal', async () => {
    const coordinator = await open(scene)
    await makeLastYears(scene)
    await scene.db.monitoringTask.updateMany({ data: { state: 'received' } })
    await coordinator.say('/monitoring')
    await coordinator.press('Открыть раньше')
    await coordinator.press('Открыть мониторинг')
    expect((await seasons(scene)).map(({ year, state }) => `${year} ${state}`)).toEqual(['2025 over', '2026 open'])
    expect(await scene.lines('monitoring.close')).toHaveLength(1)
    expect(await told(scene, 'ended')).toEqual([])
  })

  it('R5 whoever may not open a monitoring may not end it', async () => {
    await open(scene)
    const [season] = await seasons(scene)
    const officer = await scene.sit(OFFICER)
    await officer.say('/monitoring')
    expect(officer.buttons).not.toContain('Завершить мониторинг')
    await officer.forge(`d:closeMonitoring:${season?.id}:any`)
    expect((await seasons(scene))[0]?.state).toBe('open')
  })
})

describeScene(
  'a new season over one that is open',
  (scene) => {
    it('R70 when its day has come the earlier one is ended by the system, and the coordinators hear who had not finished', async () => {
      await keepSeason(scene.world.house.app, AUTHORITY)
      await makeLastYears(scene)
      await scene.db.monitoringTask.updateMany({ where: { NOT: { unitId: UNIT } }, data: { state: 'received' } })
      const unfinished = await taskOf(scene)
      const coordinator = await scene.sit(COORDINATOR)
      await scene.world.tick()
      expect((await seasons(scene)).map(({ year, state }) => `${year} ${state}`)).toEqual(['2025 over', '2026 open'])
      expect(await scene.lines('monitoring.unfinished')).toEqual([` monitoring.unfinished monitoring:${unfinished.id}`])
      expect(coordinator.text).toContain('⚠️ Открылся мониторинг нового года, прежний завершён. Не закончил 1 отдел:\nОтдел мер поддержки')
      expect(await told(scene, 'ended')).toEqual([COORDINATOR])
      expect(await told(scene, 'closed')).toContain(OFFICER)
      await scene.world.tick()
      expect(await told(scene, 'ended')).toEqual([COORDINATOR])
    })
  },
  { season: true, start: '2026-11-13T06:00:00.000Z' },
)
