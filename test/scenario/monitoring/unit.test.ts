import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

/** The coordinator opens the monitoring of the year before its day. */
async function open(scene: Scene): Promise<TelegramPerson> {
  const coordinator = await scene.sit('demo-p13')
  await coordinator.say('мониторинг')
  await coordinator.press('Открыть раньше')
  await coordinator.press('Открыть мониторинг')
  return coordinator
}

describeScene('the monitoring of one unit', (scene) => {
  it('R70 looks', async () => {
    const coordinator = await scene.sit('demo-p13')
    await coordinator.say('мониторинг')
    console.log(coordinator.text, coordinator.buttons)
    await coordinator.press('Открыть раньше')
    console.log(coordinator.text, coordinator.buttons)
    await coordinator.press('Открыть мониторинг')
    console.log(coordinator.text, coordinator.buttons)
    const officer = await scene.sit('demo-p2')
    await scene.world.tick()
    console.log(officer.text, officer.buttons)
    await officer.press('Открыть мониторинг')
    console.log(officer.text, officer.buttons)
    await officer.press('Начать проверку')
    for (let i = 0; i < 8 && !officer.text.includes('Новых') && officer.buttons.includes('Без изменений'); i++) {
      console.log(officer.text, officer.buttons)
      await officer.press('Без изменений')
    }
    console.log(officer.text, officer.buttons)
    await officer.press('Новых нет')
    console.log(officer.text, officer.buttons)
    await officer.press('Подтвердить и передать секретарю')
    console.log(officer.text, officer.buttons)
    await officer.say('процесс начнётся с нового года')
    console.log(officer.text, officer.buttons)
    await officer.press('Подтвердить и передать секретарю')
    console.log(officer.text, officer.buttons)
    expect(open).toBeDefined()
  })
})
