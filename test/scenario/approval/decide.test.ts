import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { AUTHOR, approve, DEPUTY, HEAD, pass, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

const SUBSIDY = 'demo-b1'

/** Everybody along the route, with a proposal submitted and the first card delivered. */
async function submitted(scene: Scene): Promise<Record<'author' | 'head' | 'supervisor' | 'deputy', TelegramPerson>> {
  const [author, head, supervisor, deputy] = [
    await scene.sit(AUTHOR),
    await scene.sit(HEAD),
    await scene.sit(SUPERVISOR),
    await scene.sit(DEPUTY),
  ]
  await prepareProposal(author)
  await author.press('✅ Отправить')
  await scene.world.tick()
  return { author, head, supervisor, deputy }
}

const cards = (person: TelegramPerson): string[] => person.chat.shown.map(({ text }) => text.split('\n')[0] ?? '')

describeScene('an approval', (scene) => {
  it('R55 R56 goes from step to step by one tap each, and the list changes exactly as it was approved', async () => {
    const { author, head, supervisor, deputy } = await submitted(scene)
    expect(cards(head)).toEqual(['Согласование · этап 1 из 3'])
    expect(head.chat.last?.text).toContain('⏳ Начальник отдела: Вы')
    expect(head.chat.buttons).toEqual(
      expect.arrayContaining(['✅ Согласовать', 'С замечанием', '↩︎ На доработку', '✖ Отклонить', 'Спросить автора']),
    )
    expect(cards(supervisor)).toEqual([])
    await head.press('✅ Согласовать')
    expect(head.text).toContain('✅ Начальник отдела: Демо-сотрудник 3, пт 20 ноября 2026')
    expect(head.buttons).toContain('Отменить, 60 с')
    expect(head.buttons).not.toContain('✅ Согласовать')
    await scene.world.tick()
    expect(cards(supervisor)).toEqual([])
    await pass(scene.world)
    expect(cards(supervisor)).toEqual(['Согласование · этап 2 из 3'])
    await approve(scene.world, supervisor)
    const [proposal] = await scene.db.changeProposal.findMany()
    const [kept] = await scene.db.proposalEntry.findMany({ where: { proposalId: proposal?.id ?? '' } })
    await approve(scene.world, deputy)
    const row = await scene.entry(SUBSIDY, 'Официальный сайт')
    expect(row).toMatchObject({ needs: ['information', 'consultation', 'forms'], state: 'approved', revision: 2 })
    expect((kept?.change as { after: object }).after).toMatchObject({ needs: row.needs, actions: row.actions, specifics: row.specifics })
    expect(author.chat.last?.text).toContain('Согласовано, перечень изменён.')
    expect(await scene.lines('touchpoint.approved')).toEqual([' touchpoint.approved.change entry:demo-e2'])
  })

  it('R56 a decision can be undone for a minute, and not after', async () => {
    const { head, supervisor } = await submitted(scene)
    await head.press('✅ Согласовать')
    scene.world.clock.pass(59_000)
    await head.press(/^Отменить/)
    expect(head.text).toContain('⏳ Начальник отдела: Вы')
    await pass(scene.world, 120_000)
    expect(cards(supervisor)).toEqual([])
    await head.press('✅ Согласовать')
    const undo = head.dataOf('Отменить, 60 с')
    await pass(scene.world)
    await head.forge(undo)
    expect(head.text).toContain('Решение уже принято: согласовано, Демо-сотрудник 3')
    expect(cards(supervisor)).toHaveLength(1)
  })

  it('R55 R59 a return needs words; a change of substance asks everybody again, and the round is counted', async () => {
    const { author, head, supervisor } = await submitted(scene)
    await approve(scene.world, head)
    await supervisor.press('↩︎ На доработку')
    expect(supervisor.text).toContain('**Что исправить?**')
    const card = supervisor.chat.shown.findLast(({ text }) => text.startsWith('Согласование · этап 2 из 3'))
    expect(card?.rows).toEqual([])
    await supervisor.say('Укажите, с какого числа')
    expect(supervisor.text).toContain('«Укажите, с какого числа»')
    await pass(scene.world)
    expect(author.chat.last?.text).toContain('Возвращено на доработку: курирующий заместитель, Демо-сотрудник 10.')
    expect(author.chat.last?.text).toContain('«Укажите, с какого числа»')
    await author.press('Доработать')
    await author.press('✏️ 4')
    await author.press('☐ подача заявления')
    await author.press('Готово')
    await author.press('✅ Посмотреть и отправить')
    await author.press('✅ Отправить')
    await scene.world.tick()
    expect(cards(head)).toHaveLength(2)
    expect(head.chat.last?.text).toContain('Цикл согласования 2')
    expect(head.chat.last?.text).toContain('⏳ Начальник отдела: Вы')
  })

  it('R59 a change of the note alone goes on from the step that returned it; what was approved before is kept', async () => {
    const { author, head, supervisor } = await submitted(scene)
    await approve(scene.world, head)
    await supervisor.press('↩︎ На доработку')
    await supervisor.say('Дополните записку')
    await pass(scene.world)
    await author.press('Доработать')
    await author.press('Ещё ▸ 1/2')
    await author.press('✏️ 7')
    await author.say('Консультации ведутся с 1 октября.')
    await author.press('✅ Посмотреть и отправить')
    await author.press('✅ Отправить')
    await scene.world.tick()
    expect(cards(head)).toHaveLength(1)
    expect(supervisor.chat.last?.text).toContain('согласовано в прежнем цикле')
    expect(supervisor.chat.last?.text).toContain('⏳ Курирующий заместитель: Вы')
  })

  it('R55 a rejection is final, and its content can be taken into a new proposal', async () => {
    const { author, head } = await submitted(scene)
    await head.press('✖ Отклонить')
    await head.say('Консультация не ведётся')
    await pass(scene.world)
    expect(author.chat.last?.text).toContain('Отклонено')
    await author.say('/approvals')
    await author.press('Ваши')
    await author.press('В работе')
    expect(author.text).toContain('Здесь ничего нет.')
    await author.press('Завершённые')
    expect(author.text).toContain('✖ Отклонено')
    await author.press('1')
    await author.press('Взять в новое')
    expect(author.text).toContain('Изменение перечня · проверьте ответы')
    await author.press('✅ Посмотреть и отправить')
    expect(author.text).toContain('Изменение перечня № 2')
  })

  it('R55 R57 a remark travels on with the approval, and the author can withdraw until the last one', async () => {
    const { author, head, supervisor, deputy } = await submitted(scene)
    await head.press('С замечанием')
    await head.say('Проверить часы приёма')
    await pass(scene.world)
    expect(supervisor.chat.last?.text).toContain('«Проверить часы приёма»')
    await approve(scene.world, supervisor)
    await author.say('/approvals')
    await author.press('Ваши')
    expect(author.text).toContain('заместитель по клиентоцентричности: Демо-сотрудник 11, с пт 20 ноября 2026')
    await author.press('1')
    const withdraw = author.dataOf('Отозвать')
    await deputy.press('✅ Согласовать')
    await author.forge(withdraw)
    await author.press('Да, отозвать')
    expect(author.text).toContain('Решение уже принято: согласовано')
    await deputy.press(/^Отменить/)
    await author.forge(withdraw)
    await author.press('Да, отозвать')
    expect(author.text.split('\n')[0]).toBe('Отозвано')
    await deputy.press('✅ Согласовать')
    expect(deputy.text).toContain('Согласование этого цикла закончено.')
  })

  it('R56 a question to the author is asked and answered without returning the proposal', async () => {
    const { author, head } = await submitted(scene)
    await head.press('Спросить автора')
    await head.say('С какого числа?')
    expect(head.text).toContain('Вопрос отправлен автору')
    await pass(scene.world)
    expect(author.chat.last?.text).toContain('«С какого числа?»')
    await author.press('Ответить')
    await author.say('С 1 октября')
    await pass(scene.world)
    expect(head.chat.last?.text).toContain('Ответ: «С 1 октября»')
    await head.press('Открыть')
    expect(head.text).toContain('Ответ автора: С 1 октября')
    expect(head.buttons).toContain('✅ Согласовать')
  })

  it('R5 R56 a tap by somebody else, a second tap and an old button change nothing, and say what holds', async () => {
    const { author, head, supervisor } = await submitted(scene)
    const press = head.dataOf('✅ Согласовать')
    await supervisor.say('/menu')
    for (const other of [author, supervisor]) {
      await other.forge(press)
      expect(other.text).toContain('Это решение сейчас не за Вами.')
    }
    const before = await scene.db.decision.count()
    await head.forge(press)
    await head.forge(press)
    expect(head.text).toContain('Решение уже принято: согласовано, Демо-сотрудник 3, пт 20 ноября 2026')
    expect(head.text).toContain('(Telegram)')
    await head.forge(press.replace('approve', 'reject'))
    expect(head.text).toContain('Решение уже принято')
    expect(await scene.db.decision.count()).toBe(before + 1)
    expect(await scene.db.decision.findFirst({ where: { deed: 'approve' } })).toMatchObject({
      personId: HEAD,
      name: 'Демо-сотрудник 3',
      position: 'Начальник отдела мер поддержки',
      channel: 'telegram',
    })
  })
})
