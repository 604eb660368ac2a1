import { expect, it } from 'vitest'
import { leave } from '../../../src/app/leaving/leave.ts'
import { COORDINATOR, checkAll, confirm, HEAD, OFFICER, open, secretaryOf, taskOf, UNIT } from '../../support/monitoring/unit-scene.ts'
import { describeScene } from '../../support/scene.ts'

describeScene('the monitoring of one unit', (scene) => {
  it('R70 R71 the preview says which units, who answers and until when, before the coordinator opens it', async () => {
    const coordinator = await scene.sit(COORDINATOR)
    await coordinator.say('мониторинг')
    await coordinator.press('Открыть раньше')
    expect(coordinator.text).toContain(
      [
        '**Открыть мониторинг 2026?**',
        'Проверить перечень – до пт 25 декабря 2026.',
        'Передать секретарю рабочей группы – до ср 30 декабря 2026.',
        'Назначенный срок – чт 31 декабря 2026, это нерабочий день, поэтому он перенесён.',
        'Задание получат 4 отдела.',
      ].join('\n'),
    )
    expect(coordinator.text).toContain('Отдел мер поддержки: Демо-сотрудник 2')
    expect(await scene.db.monitoringCampaign.count()).toBe(0)
    await coordinator.press('Открыть мониторинг')
    expect(coordinator.text).toContain('Принято 0 из 4, передано 0, в работе 0, не начато 4.')
    await coordinator.forge('d:openMonitoring:2026')
    expect(coordinator.text).toContain('Мониторинг этого года уже открыт.')
    expect(await scene.db.monitoringTask.count()).toBe(4)
  })

  it('R63 R73 no changes are confirmed by a press of their own, and the unit sees that the secretary has them', async () => {
    await open(scene)
    const officer = await scene.sit(OFFICER)
    await scene.world.tick()
    expect(officer.text).toContain('**Открыт мониторинг перечня 2026: Отдел мер поддержки**')
    await checkAll(officer)
    expect(officer.text).toContain('**Изменений нет, перечень отдела проверен.**')
    expect((await taskOf(scene)).state).toBe('underWay')
    await confirm(officer)
    expect(officer.text).toContain('Передано секретарю рабочей группы, получение ещё не подтверждено.')
    expect(officer.text).toMatch(/Подтверждение: Демо-сотрудник 2, .*, пт 20 ноября 2026, 09:00 \(Telegram\)\./)
    expect(officer.text).toContain('Процессы без точек, причина: процесс начнётся с нового года')
    expect(await taskOf(scene)).toMatchObject({ confirmedById: OFFICER, confirmedChannel: 'telegram', confirmedForId: '' })
    // The secretary is the coordinator as well: the chat that was used last is theirs.
    scene.world.clock.pass(1000)
    const secretary = await secretaryOf(scene)
    await scene.world.tick()
    expect(secretary.text).toContain('Отдел «Отдел мер поддержки» передал результат мониторинга 2026.')
    await secretary.press('Открыть мониторинг')
    await secretary.press('✅ Подтвердить получение')
    scene.world.clock.pass(60_000)
    await scene.world.tick()
    expect(officer.text).toContain('✅ Секретарь подтвердил получение результата мониторинга: Отдел мер поддержки.')
    expect(await scene.lines('monitoring.')).toEqual(
      expect.arrayContaining([expect.stringContaining(`${OFFICER} monitoring.confirm`), expect.stringContaining('monitoring.received')]),
    )
  })

  it('R73 what the secretary returns comes back with words and is handed over again', async () => {
    await open(scene)
    const officer = await scene.sit(OFFICER)
    await checkAll(officer)
    await confirm(officer)
    const secretary = await secretaryOf(scene)
    await secretary.say('/menu')
    await secretary.forge(`d:returnMonitoring:${(await taskOf(scene)).id}`)
    expect(secretary.text).toContain('Что исправить? Отдел увидит эти слова.')
    await secretary.say('Проверьте телефоны')
    scene.world.clock.pass(60_000)
    await scene.world.tick()
    expect(officer.text).toContain('⚠️ Результат мониторинга возвращён: Отдел мер поддержки.\nЗамечание: Проверьте телефоны')
    await officer.press('Открыть мониторинг')
    await confirm(officer)
    expect(await taskOf(scene)).toMatchObject({ state: 'handedOver', remark: '' })
  })

  it('R53 R70 changes open a proposal with the points, what changes and the ground filled in, and nothing is handed over before it is sent', async () => {
    await open(scene)
    await scene.db.touchpointEntry.updateMany({ where: { unitId: UNIT }, data: { state: 'approved' } })
    const officer = await scene.sit(OFFICER)
    await officer.say('/monitoring')
    await officer.press('Начать проверку')
    await officer.press('Есть изменения')
    expect(officer.text).toContain('**Меры государственной поддержки: что изменилось?**')
    await officer.press('1')
    expect(officer.text).toContain('1. ☑')
    await officer.press('Потребности')
    const [draft] = await scene.drafts(OFFICER)
    expect(draft?.kind).toBe('proposal')
    expect(draft?.answers).toMatchObject({
      ground: { value: 'needs' },
      'changes/i1/deed': { value: 'change' },
      'changes/i1/fields': { value: { keys: ['needs'] } },
    })
    await officer.say('/monitoring')
    await officer.press('Продолжить проверку')
    await officer.press('Новых нет')
    await officer.press('Подтвердить и передать секретарю')
    expect(officer.text).toContain('Здесь отмечены изменения, но предложения ещё нет.')
    expect((await taskOf(scene)).state).toBe('underWay')
  })

  it('R70 R96 the head goes on where the officer has stopped, and an old button confirms nothing unseen', async () => {
    await open(scene)
    const [officer, head] = [await scene.sit(OFFICER), await scene.sit(HEAD)]
    await officer.say('/monitoring')
    await officer.press('Начать проверку')
    await officer.press('Без изменений')
    await head.say('/menu')
    await head.forge(`s:monitoringUnit:${(await taskOf(scene)).id}`)
    expect(head.text).toContain('меры государственной поддержки · точек: 5 – без изменений')
    await head.press('Продолжить проверку')
    await head.press('Новых нет')
    const { id, revision } = await taskOf(scene)
    await officer.forge(`d:confirmMonitoring:${id}:${revision - 1}`)
    expect(officer.text).toContain('Пока Вы смотрели, в проверке что-то изменилось.')
    expect((await taskOf(scene)).state).toBe('underWay')
  })

  it('R58 whoever stands in for the officer answers in that place, nobody else of another unit does', async () => {
    await open(scene)
    const dates = { fromOn: '2026-11-20', untilOn: '2026-12-31', setById: OFFICER, createdAt: '2026-11-20T06:00:00.000Z' }
    await scene.db.absence.create({ data: { id: 'away', authorityId: 'demo', personId: OFFICER, substituteId: 'demo-p7', ...dates } })
    const [substitute, other] = [await scene.sit('demo-p7'), await scene.sit('demo-p5')]
    const { id } = await taskOf(scene)
    await other.say('/menu')
    await other.forge(`d:answerMonitoring:${id}:support:none`)
    expect(await scene.db.monitoringAnswer.count()).toBe(0)
    await substitute.say('/menu')
    await substitute.forge(`s:monitoringUnit:${id}`)
    await substitute.press('Начать проверку')
    await substitute.press('Без изменений')
    await substitute.press('Новых нет')
    await confirm(substitute)
    expect(substitute.text).toContain('За кого: Демо-сотрудник 2.')
    expect(await taskOf(scene)).toMatchObject({ confirmedById: 'demo-p7', confirmedForId: OFFICER })
  })

  it('R4 whoever goes on for an officer who leaves has the open task, and is told of it', async () => {
    await open(scene)
    const heir = await scene.sit('demo-p1')
    const { app } = scene.world.house
    const doer = { authorityId: 'demo', personId: COORDINATOR, place: 'telegram' }
    const now = scene.world.clock.now().toISOString()
    await app.committer.run([], (unit) => leave({ app, unit, doer, personIds: [OFFICER], successorId: 'demo-p1', now }))
    await scene.world.tick()
    expect(heir.text).toContain('**Мониторинг перечня, отделов: 1**')
    await heir.say('/menu')
    await heir.forge(`s:monitoringUnit:${(await taskOf(scene)).id}`)
    expect(heir.text).toContain('Отвечают: Демо-сотрудник 1')
    expect(heir.buttons).toContain('Начать проверку')
  })
})

describeScene(
  'a demonstration in its season',
  (scene) => {
    it('R70 R71 R72 R76 the season opens on its day, and its first reminder says that the last day is moved', async () => {
      const officer = await scene.sit(OFFICER)
      await scene.world.tick()
      expect(officer.text).toContain('⏳ Мониторинг перечня «Поддержка»: осталось 30 рабочих дней, до пт 25 декабря 2026')
      expect(officer.text).toContain('Передать секретарю – до ср 30 декабря 2026.')
      expect(officer.text).toContain('Назначенный срок – чт 31 декабря 2026, это нерабочий день, поэтому он перенесён.')
      const before = officer.text
      await scene.world.tick()
      expect(officer.text).toBe(before)
      const coordinator = await scene.sit(COORDINATOR)
      await coordinator.say('следующий рабочий день')
      await scene.world.tick()
      expect(await scene.db.outbox.count({ where: { personId: OFFICER, message: 'reminder' } })).toBe(1)
      expect(await scene.db.monitoringTask.count({ where: { state: 'notStarted' } })).toBe(4)
    })
  },
  { season: true, start: '2026-11-13T06:00:00.000Z' },
)
