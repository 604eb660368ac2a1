import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { layFormation } from '../../support/status/campaign-rows.ts'

const UNITS = { 'demo-u1': 'forming', 'demo-u2': 'accepted', 'demo-u3': 'returned', 'demo-u4': 'checking' }
const [OFFICER_1, HEAD_1, OFFICER_3, COORDINATOR] = ['demo-p2', 'demo-p3', 'demo-p7', 'demo-p13']

describeScene('reminding those who have not answered', (scene) => {
  it('R74 shows first how many will get what, and who they are; one press sends it, once a person and day', async () => {
    await layFormation(scene.db, '2026-11-30', UNITS)
    const [coordinator, officer] = [await scene.sit(COORDINATOR), await scene.sit(OFFICER_1)]
    await coordinator.say('/status')
    await coordinator.press('Напомнить неответившим')
    expect(coordinator.text).toContain('**Сообщение получат 2 человека**\n«Напоминает Демо-сотрудник 13. Ждёт Вашего ответа: …»')
    expect(coordinator.buttons).toEqual(['Отправить', 'Список', 'Отмена'])
    expect(await scene.db.outbox.count({ where: { message: 'nudge' } })).toBe(0)
    await coordinator.press('Список')
    expect(coordinator.text).toMatch(/1\. Демо-сотрудник 7, .+ – перечень, Кадры и учёт\n2\. Демо-сотрудник 2, .+ – перечень, Поддержка/)
    await coordinator.press('Напомнить неответившим')
    await coordinator.press('Отправить')
    expect(coordinator.text).toContain('Напоминание отправляется 2 людям.')
    expect(await scene.lines('status.nudge')).toEqual(['demo-p13 status.nudge authority:demo'])
    await scene.world.tick()
    const nudge = officer.chat.shown.find(({ text }) => text.startsWith('Напоминает Демо-сотрудник 13'))
    expect(nudge?.text).toMatch(/Перечень отдела «Поддержка».*осталось 6 рабочих дней|осталось 6 рабочих дней/)
    await coordinator.say('/status')
    await coordinator.press('Напомнить неответившим')
    expect(coordinator.text).toContain('Напоминать некому')
    expect(coordinator.text).toContain('Сегодня уже напомнили: 2')
    await coordinator.forge('d:nudge:2')
    expect(await scene.db.outbox.count({ where: { message: 'nudge' } })).toBe(2)
    scene.world.clock.set('2026-11-23T06:00:00.000Z')
    await coordinator.say('/status')
    await coordinator.press('Напомнить неответившим')
    expect(coordinator.text).toContain('**Сообщение получат 2 человека**')
  })

  it('R72 is not sent any more to whoever has answered before it left, and waits for working hours', async () => {
    await layFormation(scene.db, '2026-11-30', UNITS)
    scene.world.clock.set('2026-11-20T18:00:00.000Z')
    const [coordinator, first, third] = [await scene.sit(COORDINATOR), await scene.sit(OFFICER_1), await scene.sit(OFFICER_3)]
    await coordinator.say('/status')
    await coordinator.press('Напомнить неответившим')
    await coordinator.press('Отправить')
    await scene.world.tick()
    expect([first.chat.shown.length, third.chat.shown.length]).toEqual([0, 0])
    await scene.db.unitSubmission.updateMany({ where: { unitId: 'demo-u1' }, data: { state: 'checking' } })
    scene.world.clock.set('2026-11-23T06:00:00.000Z')
    await scene.world.tick()
    const nudged = (texts: readonly { text: string }[]) => texts.filter(({ text }) => text.startsWith('Напоминает')).length
    expect([nudged(first.chat.shown), nudged(third.chat.shown)]).toEqual([0, 1])
  })

  it('R5 a head reminds the own unit alone, an employee nobody, and a list that has changed is shown anew', async () => {
    await layFormation(scene.db, '2026-11-30', UNITS)
    const [head, employee] = [await scene.sit(HEAD_1), await scene.sit('demo-p1')]
    await employee.say('/status')
    expect(employee.buttons).not.toContain('Напомнить неответившим')
    await employee.forge('d:nudge:1')
    expect(employee.text).toContain(scene.world.house.voices.ru.t('refused-not-allowed'))
    await head.say('/status')
    await head.press('Напомнить неответившим')
    expect(head.text).toContain('**Сообщение получит 1 человек**')
    await head.forge('d:nudge:7')
    expect(head.text).toContain('Пока Вы смотрели, список изменился')
    await head.press('Отправить')
    expect(await scene.db.outbox.findMany({ where: { message: 'nudge' }, select: { personId: true } })).toEqual([{ personId: OFFICER_1 }])
  })

  it('R63 R74 the press confirms the people who were shown: who has answered since is left out, whoever has come in that place is shown first', async () => {
    await layFormation(scene.db, '2026-11-30', UNITS)
    const coordinator = await scene.sit(COORDINATOR)
    const sent = async (): Promise<string[]> =>
      (await scene.db.outbox.findMany({ where: { message: 'nudge' } })).map(({ personId }) => personId).sort()
    await coordinator.say('/status')
    await coordinator.press('Напомнить неответившим')
    await scene.db.unitSubmission.updateMany({ where: { unitId: 'demo-u1' }, data: { state: 'checking' } })
    await scene.db.unitSubmission.updateMany({ where: { unitId: 'demo-u2' }, data: { state: 'forming' } })
    await coordinator.press('Отправить')
    expect(coordinator.text).toContain('список изменился: кто ответил, тот убран. Было 2, сейчас 2:')
    expect(await sent()).toEqual([])
    await scene.db.unitSubmission.updateMany({ where: { unitId: 'demo-u2' }, data: { state: 'accepted' } })
    await coordinator.press('Отправить')
    expect(coordinator.text).toContain('Было 2, сейчас 1:')
    await coordinator.press('Отправить')
    expect(await sent()).toEqual([OFFICER_3])
  })

  it('R74 what is overdue stands with whom it lies, by unit too', async () => {
    await layFormation(scene.db, '2026-11-18', UNITS)
    const coordinator = await scene.sit(COORDINATOR)
    await coordinator.say('/status')
    await coordinator.press('⚠️ Просрочено: 2')
    expect(coordinator.text.split('\n').slice(0, 3)).toEqual([
      '**Просрочено: 2**',
      '1. перечень, Кадры и учёт – на 2 рабочих дня',
      '    У кого: Демо-сотрудник 7',
    ])
    await coordinator.press('1')
    expect(coordinator.text).toContain('Перечень: Отдел кадров и бухгалтерского учёта')
    await coordinator.forge('s:statusUnit:demo-u1')
    expect(coordinator.text).toContain('**Отдел мер поддержки**\nФормирование: просрочил')
    expect(coordinator.text).toContain('1. перечень, Поддержка – на 2 рабочих дня\n    У кого: Демо-сотрудник 2')
    const head = await scene.sit('demo-p6')
    await head.say('/menu')
    await head.forge('s:statusUnit:demo-u1')
    expect(head.text).toContain('Этого подразделения больше нет.')
  })
})
