import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { layMonitoring } from '../../support/status/campaign-rows.ts'

const UNITS = { 'demo-u1': 'notStarted', 'demo-u2': 'underWay', 'demo-u3': 'handedOver', 'demo-u4': 'received' }

describeScene('the monitoring in the summary', (scene) => {
  it('R74 R70 says how many units are where, what is overdue and with whom, and reminds those who have not answered', async () => {
    await layMonitoring(scene.db, UNITS)
    const [coordinator, officer] = [await scene.sit('demo-p13'), await scene.sit('demo-p2')]
    await coordinator.say('/status')
    expect(coordinator.text).toContain('Мониторинг 2026: завершили 2 из 4, в работе 1, не начали 1, просрочили 0.')
    scene.world.clock.set('2026-12-29T07:00:00.000Z')
    await coordinator.say('/status')
    expect(coordinator.text).toContain('Мониторинг 2026: завершили 2 из 4, в работе 0, не начали 0, просрочили 2.')
    await coordinator.press('⚠️ Просрочено: 2')
    expect(coordinator.text).toContain('мониторинг, Поддержка – на 2 рабочих дня\n    У кого: Демо-сотрудник 2')
    await coordinator.press('Напомнить неответившим')
    expect(coordinator.text).toContain('**Сообщение получат 2 человека**')
    await coordinator.press('Отправить')
    await scene.world.tick()
    const nudge = officer.chat.shown.find(({ text }) => text.startsWith('Напоминает Демо-сотрудник 13'))
    expect(nudge?.text).toContain('просрочено на 2 рабочих дня')
  })

  it('R73 R74 a result that was handed over is among the tasks of the secretary, and in the workbook every unit has its stage', async () => {
    await layMonitoring(scene.db, UNITS)
    const secretary = await scene.sit('demo-p13')
    await secretary.say('мои задачи')
    expect(secretary.text).toContain('⏳ Принять результаты мониторинга, Кадры и учёт')
    await secretary.say('/status')
    await secretary.press('По отделам')
    await secretary.press('1')
    expect(secretary.text).toContain('**Отдел кадров и бухгалтерского учёта**\nМониторинг: завершил')
  })
})
