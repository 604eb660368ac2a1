import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { AUTHOR, approve, COORDINATOR, HEAD, pass, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

const OTHER_AUTHOR = 'demo-p4'

/** Takes an entry out of the list of another unit. */
async function removeElsewhere(person: TelegramPerson): Promise<void> {
  await person.say('/propose')
  await person.say('Почтовое письмо')
  await person.press('Исключить из перечня')
  await person.press('Достаточно')
  await person.press('изменился реестр процессов')
  await person.say('Точка закрыта.')
  await person.press('✅ Посмотреть и отправить')
  await person.press('✅ Отправить')
}

/** Two proposals of two units: the first is approved by the head of its unit and lies with the deputy, the other is withdrawn. */
async function two(scene: Scene) {
  const [author, other, head, supervisor] = [
    await scene.sit(AUTHOR),
    await scene.sit(OTHER_AUTHOR),
    await scene.sit(HEAD),
    await scene.sit(SUPERVISOR),
  ]
  await prepareProposal(author)
  await author.press('✅ Отправить')
  await scene.world.tick()
  await approve(scene.world, head)
  await removeElsewhere(other)
  await other.press('Отозвать')
  await other.press('Да, отозвать')
  return { author, supervisor, coordinator: await scene.sit(COORDINATOR) }
}

describeScene('the lists of approvals', (scene) => {
  it('R55 the coordinator sees all of them, by state and by unit; the initiator the own ones', async () => {
    const { author, coordinator } = await two(scene)
    await coordinator.say('/approvals')
    await coordinator.press('Все')
    expect(coordinator.text).toContain('Изменение перечня № 1')
    expect(coordinator.text).toContain('Изменение перечня № 2')
    await coordinator.press('Отбор')
    await coordinator.press('Отозваны')
    expect(coordinator.text).not.toContain('Изменение перечня № 1')
    expect(coordinator.text).toContain('Изменение перечня № 2')
    await coordinator.press('Отбор')
    await coordinator.press('По подразделениям')
    expect(coordinator.text).toContain('1. Отдел мер поддержки')
    await coordinator.press('1')
    expect(coordinator.text).toContain('Здесь ничего нет.')
    await coordinator.press('Все сразу')
    expect(coordinator.text).toContain('Подразделение: Отдел мер поддержки')
    expect(coordinator.text).toContain('Изменение перечня № 1')
    expect(coordinator.text).not.toContain('Изменение перечня № 2')
    await author.say('/approvals')
    await author.press('Ваши')
    expect(author.text).not.toContain('Изменение перечня № 2')
    expect(author.buttons).not.toContain('По подразделениям')
  })

  it('R74 R57 how long it takes: by step and by proposal, with whom it lies longest, flagged beyond the term of the step', async () => {
    const { author, supervisor, coordinator } = await two(scene)
    await coordinator.say('/approvals')
    await coordinator.press('Сроки согласования')
    expect(coordinator.text).toContain('Завершённых согласований пока нет.')
    expect(coordinator.text).toContain('\nНачальник отдела: обычно 0, дольше всего 0 (решений: 1)')
    scene.world.clock.set('2026-11-30T07:00:00.000Z')
    await coordinator.say('/approvals')
    await coordinator.press('Сроки согласования')
    expect(coordinator.text).toContain('⚠️ № 1 · курирующий заместитель: Демо-сотрудник 10, 6 рабочих дней, дольше срока')
    await coordinator.press('№ 1')
    expect(coordinator.text).toContain('Согласование · этап 2 из 3')
    await author.say('/approvals')
    await author.press('Ваши')
    expect(author.text).toContain('⚠️ Курирующий заместитель: Демо-сотрудник 10, с пт 20 ноября 2026, срок прошёл'.replace('⚠️ К', '⚠️ к'))
    await supervisor.say('/approvals')
    await supervisor.press('Ждут Вас')
    await supervisor.press('1')
    await supervisor.press('✖ Отклонить')
    await supervisor.say('Не нужно')
    await pass(scene.world)
    await coordinator.say('/approvals')
    await coordinator.press('Сроки согласования')
    expect(coordinator.text).toContain('1 предложение: обычно 6, дольше всего 6')
    expect(coordinator.text).toContain('⚠️ Курирующий заместитель: обычно 6, дольше всего 6 (решений: 1, дольше срока этапа: 1)')
    expect(coordinator.text).not.toContain('Сейчас дольше всего')
  })

  it('R5 how long it takes is shown to nobody who does not see all', async () => {
    const author = await scene.sit(AUTHOR)
    await author.say('/approvals')
    expect(author.buttons).not.toContain('Сроки согласования')
    await author.forge('s:approvalsTimes')
    expect(author.text).toContain('У Вас нет права')
    await author.forge('s:approvalsList:all:0:open:demo-u2')
    expect(author.text).toContain('Здесь ничего нет.')
  })
})
