import { expect, it } from 'vitest'
import { describeScene, type Scene } from '../../support/scene.ts'
import { act, boundGroup, cardIn, holder } from '../../support/talk/groups.ts'

const stateOf = async (scene: Scene): Promise<string[]> =>
  (await scene.db.groupChat.findMany({ orderBy: { id: 'asc' } })).map(({ state }) => state)

/** A person who has spoken with the bot, so that no consent stands between. */
async function greeted(scene: Scene, role: string) {
  const person = await holder(scene, role)
  await person.say('/menu')
  return person
}

describeScene('a group chat that gets news', (scene) => {
  it('R5 is bound by a button that only the secretary, the head of the working group and the coordinator may press', async () => {
    const group = scene.world.fake.group()
    const employee = await scene.sit('demo-p1')
    await act(scene, employee, (by) => group.take(by))
    expect(cardIn(group)).toContain('**Подключить этот чат?**')
    expect(await act(scene, employee, (by) => group.press(by, 'Подключить чат'))).toBe('Это решают другие участники. Ничего не изменилось.')
    const stranger = scene.stranger()
    expect(await act(scene, stranger, (by) => group.press(by, 'Подключить чат'))).toBe(
      'Кнопка – для участников рабочей группы. Если Вы сотрудник ведомства, напишите боту лично.',
    )
    expect(stranger.chat.messages).toEqual([])
    expect([await stateOf(scene), group.shown.length, group.last?.edits]).toEqual([['waiting'], 1, 0])
    const head = await greeted(scene, 'workingGroupHead')
    expect(await act(scene, head, (by) => group.press(by, 'Подключить чат'))).toBe('✅ Записано.')
    expect(cardIn(group)).toContain('✅ **Чат подключён.** Сюда приходят:\n· ход формирования перечня')
    expect([await stateOf(scene), group.shown.length]).toEqual([['bound'], 1])
    const { id, boundById } = await scene.db.groupChat.findFirstOrThrow()
    expect(await scene.lines('chat.')).toEqual([`${boundById} chat.bind chat:${id}`])
    const line = await scene.db.journal.findFirstOrThrow({ where: { action: 'chat.bind' } })
    expect(line.place).toBe(`telegram:${group.id}`)
    expect(await act(scene, head, (by) => group.forge(by, `d:bindChat:${id}`))).toBe('Чат уже подключён.')
  })

  it('R5 the right is that of the moment of the press: whoever has lost the role binds nothing', async () => {
    const group = scene.world.fake.group()
    const secretary = await greeted(scene, 'workingGroupSecretary')
    await act(scene, secretary, (by) => group.take(by))
    const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role: 'workingGroupSecretary' } })
    await scene.db.roleGrant.deleteMany({ where: { personId } })
    expect(await act(scene, secretary, (by) => group.press(by, 'Подключить чат'))).toContain('Ничего не изменилось.')
    expect(await stateOf(scene)).toEqual(['waiting'])
  })

  it('R3 whoever has not agreed to the processing is sent to the private chat first', async () => {
    const group = scene.world.fake.group()
    const secretary = await holder(scene, 'workingGroupSecretary')
    await scene.db.consent.deleteMany({ where: {} })
    await act(scene, secretary, (by) => group.take(by))
    expect(await act(scene, secretary, (by) => group.press(by, 'Подключить чат'))).toBe('Сначала напишите боту лично.')
    expect(await stateOf(scene)).toEqual(['waiting'])
  })

  it('R97 neither answers nor keeps what people say to each other, and answers a command once', async () => {
    const { group, secretary } = await boundGroup(scene)
    const drafts = await scene.db.draft.count()
    const before = group.shown.length
    for (const words of ['Коллеги, добрый день', 'да', 'точка', 'статус', '/help@other_bot', '/start bind'])
      await act(scene, secretary, (by) => group.say(by, words))
    expect(group.shown.length).toBe(before)
    const kept = await scene.db.inbox.findMany({ where: { chatId: String(group.id) }, select: { payload: true } })
    expect(kept.filter(({ payload }) => payload.includes('Коллеги'))).toEqual([])
    for (const words of ['/touchpoint', '/tasks@demo_touchpoint_bot', '/help']) await act(scene, secretary, (by) => group.say(by, words))
    expect(group.shown.length).toBe(before + 1)
    expect(cardIn(group)).toBe('Напишите боту лично: в общем чате он на вопросы не отвечает.')
    expect(group.last?.rows).toEqual([[{ label: 'Написать боту лично', url: 'https://t.me/demo_touchpoint_bot' }]])
    expect(await scene.db.draft.count()).toBe(drafts)
  })

  it('R72 ends when the bot is removed: whoever manages chats is told, and nothing is sent there any more', async () => {
    const { group, secretary } = await boundGroup(scene, 'Группа по перечню')
    await act(scene, secretary, (by) => group.promote(by))
    expect(await stateOf(scene)).toEqual(['bound'])
    await act(scene, secretary, (by) => group.remove(by))
    expect(await stateOf(scene)).toEqual(['ended'])
    await scene.world.tick()
    expect(secretary.chat.last?.text).toContain('⚠️ Чат «Группа по перечню» больше не получает сообщений')
    await act(scene, secretary, (by) => group.take(by))
    expect(await stateOf(scene)).toEqual(['waiting'])
    expect(await act(scene, secretary, (by) => group.press(by, 'Подключить чат'))).toBe('✅ Записано.')
  })

  it('R96 follows the group to its new id', async () => {
    const { group, secretary } = await boundGroup(scene)
    scene.world.fake.grow(group, secretary.chat, -1_005_001)
    await scene.world.settle()
    expect(await scene.db.groupChat.findMany({ select: { chatId: true, state: true } })).toEqual([{ chatId: '-1005001', state: 'bound' }])
  })

  it('R76 what it gets is chosen in private, topic by topic, and the binding is ended there', async () => {
    const { group, secretary } = await boundGroup(scene)
    await secretary.say('групповые чаты')
    expect(secretary.text).toContain('**Групповые чаты**\n1. Рабочая группа – 7 видов сообщений')
    expect(secretary.card.rows.flat()).toContain('Добавить бота в чат')
    await secretary.press('1')
    await secretary.press('✅ Ход работы')
    expect(secretary.buttons).toContain('○ Ход работы')
    expect((await scene.db.groupChat.findFirstOrThrow()).topics).toEqual([
      'check',
      'consolidated',
      'adopted',
      'published',
      'overdue',
      'digest',
    ])
    await secretary.press('Отключить чат')
    expect(secretary.text).toContain('Ни один чат не подключён.')
    scene.world.clock.pass(60_000)
    await scene.world.tick()
    expect(cardIn(group)).toBe('Чат отключён: сообщения о перечне сюда больше не приходят.')
    // «Добавить бота в чат» of a group in which the bot is already comes as a command.
    const shown = group.shown.length
    for (let time = 0; time < 2; time += 1) await act(scene, secretary, (by) => group.say(by, '/start@demo_touchpoint_bot bind'))
    expect([cardIn(group), group.shown.length]).toEqual([expect.stringContaining('**Подключить этот чат?**'), shown + 1])
    expect(await act(scene, secretary, (by) => group.press(by, 'Подключить чат'))).toBe('✅ Записано.')
    const employee = await scene.sit('demo-p1')
    await employee.say('/group_chats')
    expect(employee.text).toContain('У Вас нет права на это действие.')
  })
})
