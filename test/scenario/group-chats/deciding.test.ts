import { expect, it } from 'vitest'
import { authoritySettingsOf } from '../../../src/app/authority-settings.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { act, boundGroup, cardIn, holder } from '../../support/talk/groups.ts'

/** Time goes on until what waits is said: a group gets a message every few seconds. */
async function work(scene: Scene): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    scene.world.clock.pass(30_000)
    await scene.world.tick()
  }
}

/** A round is open, and the unit has handed its list over. */
async function handedOver(scene: Scene, secretary: TelegramPerson, unitId: string): Promise<string> {
  await secretary.say('формирование перечня')
  await secretary.press('Начать формирование')
  await secretary.say('30.11.2026')
  await secretary.press('Открыть формирование')
  const { id } = await scene.db.unitSubmission.findFirstOrThrow({ where: { unitId } })
  const head = await holder(scene, 'unitHead', unitId)
  await head.say('/menu')
  await head.forge(`d:handOver:${id}`)
  if (/Почему есть процессы без точек/.test(head.text)) {
    await head.say('секретная причина')
    await head.press('Передать на проверку')
  }
  return id
}

/** A bound group that gets everything but the digest, which has its own tests. */
async function newsGroup(scene: Scene): ReturnType<typeof boundGroup> {
  const bound = await boundGroup(scene)
  const topics = ['progress', 'check', 'consolidated', 'adopted', 'published', 'overdue']
  await scene.db.groupChat.updateMany({ data: { topics } })
  return bound
}

const accepted = (scene: Scene): Promise<number> => scene.db.entryCheck.count({ where: { state: 'accepted' } })

describeScene('decisions and news in a group', (scene) => {
  it('R5, R50 those entitled check a list point by point there, nobody else changes or learns anything', async () => {
    const { group, secretary } = await newsGroup(scene)
    const id = await handedOver(scene, secretary, 'demo-u2')
    await work(scene)
    expect(group.shown.some(({ text }) => text.includes('Принято перечней отделов: 0 из 4.'))).toBe(true)
    expect(cardIn(group)).toContain('**Перечень: Отдел обращений и информирования**')
    expect(cardIn(group)).toContain('Есть процессы без точек: отдел указал причину')
    for (const field of ['Направление', 'Функция', 'Процесс', 'Потребности клиента', 'Документ-основание'])
      expect(cardIn(group)).toMatch(new RegExp(`${field}[^\\n]*: `))
    const people = await scene.db.person.findMany({ select: { displayName: true } })
    const told = [...people.map(({ displayName }) => displayName), 'секретная причина']
    expect(told.filter((words) => group.shown.some(({ text }) => text.includes(words)))).toEqual([])
    expect(group.last?.rows.flat().map(({ label, url }) => url ?? label)).toEqual([
      '✅ Принять',
      'Следующая точка →',
      `https://t.me/demo_touchpoint_bot?start=open-submission-${id}`,
    ])
    const [before, card] = [await accepted(scene), cardIn(group)]
    const [employee, stranger] = [await scene.sit('demo-p4'), scene.stranger()]
    for (const label of ['✅ Принять', 'Следующая точка →']) {
      expect(await act(scene, employee, (by) => group.press(by, label))).toBe('Это решают другие участники. Ничего не изменилось.')
      expect(await act(scene, stranger, (by) => group.press(by, label))).toContain('Кнопка – для участников рабочей группы.')
    }
    for (const data of ['d:cancelFormation:x', 'd:start:formation', 's:menu', 's:tasks', 's:toString', 'd:constructor', 'q:a:b:c', '?'])
      expect(await act(scene, secretary, (by) => group.forge(by, data))).toBe('Кнопка устарела. Ничего не изменилось.')
    expect([await accepted(scene), cardIn(group), stranger.chat.messages.length]).toEqual([before, card, 0])

    const member = await holder(scene, 'workingGroupMember')
    await act(scene, member, (by) => group.press(by, 'Следующая точка →'))
    expect(cardIn(group)).not.toBe(card)
    const pressed = group.last?.rows.flat().find(({ label }) => label === '✅ Принять')?.data ?? ''
    expect(await act(scene, member, (by) => group.press(by, '✅ Принять'))).toBe('✅ Записано.')
    expect(await accepted(scene)).toBe(before + 1)
    const line = await scene.db.journal.findFirstOrThrow({ where: { action: 'formation.accepted' } })
    expect(line.place).toBe(`telegram:${group.id}`)
    expect(await act(scene, secretary, (by) => group.forge(by, pressed))).toContain('уже проверил другой участник рабочей группы')
    expect([await accepted(scene), await scene.db.draft.count({ where: { state: 'open' } })]).toEqual([before + 1, 0])
    for (let left = 0; left < 10 && group.last?.buttons.includes('✅ Принять'); left += 1)
      await act(scene, member, (by) => group.press(by, '✅ Принять'))
    await act(scene, member, (by) => group.press(by, '✅ Принять перечень отдела'))
    expect(cardIn(group)).toContain('✅ Перечень принят.')
    expect((await scene.db.unitSubmission.findFirstOrThrow({ where: { id } })).state).toBe('accepted')
    await member.say(`/start open-submission-${id}`)
    expect(member.text).toContain('**Перечень: Отдел обращений и информирования**')
  })

  it('R51 hears that the presentation of a consolidated list was taken back', async () => {
    const { group } = await newsGroup(scene)
    const round = { dueOn: '2026-11-30', state: 'presented', openedById: 'demo-p13', openedAt: '2026-11-20T06:00:00.000Z' }
    await scene.db.formationCampaign.create({ data: { id: 'round', authorityId: 'demo', ...round } })
    const head = await holder(scene, 'workingGroupHead')
    await head.say('/menu')
    await head.forge('d:takeBackList:round')
    await work(scene)
    expect(cardIn(group)).toContain('Представление сводного перечня отозвано.')
  })

  it('R52 hears once of an edition that is not published in its term, and of its publication', async () => {
    const { group } = await newsGroup(scene)
    const own = { authorityId: 'demo', createdAt: '2026-11-20T06:00:00.000Z' }
    const head = { number: 1, orderNumber: '7', orderDate: '2026-11-20', layout: 'sverdlovsk', origin: 'consolidation' }
    await scene.db.edition.create({ data: { id: 'e1', ...own, ...head, createdById: 'demo-p13' } })
    await scene.db.publication.create({ data: { editionId: 'e1', ...own, dueOn: '2026-11-23', link: '', publishedOn: '' } })
    await work(scene)
    const before = group.shown.length
    scene.world.clock.set('2026-11-25T07:00:00.000Z')
    await work(scene)
    await work(scene)
    expect(group.shown.length).toBe(before + 1)
    expect(cardIn(group)).toContain('⚠️ Не опубликована, срок прошёл пн 23 ноября 2026: 2 рабочих дня назад.')
    const { group: second } = await boundGroup(scene, 'Руководство')
    await work(scene)
    expect([cardIn(second), group.shown.length]).toEqual([cardIn(group), before + 1])
    const publisher = await holder(scene, 'publisher')
    await publisher.say('/editions')
    await publisher.press('№ 1')
    await publisher.press('Внести публикацию')
    await publisher.say('https://site.example/list')
    await publisher.press('Записать')
    await work(scene)
    expect(cardIn(group)).toContain('✅ Редакция № 1 опубликована ср 25 ноября 2026: https://site.example/list')
  })

  it('R97 gets a link and nothing else where the authority allows links only, and no button does anything there', async () => {
    const { group, secretary } = await newsGroup(scene)
    const id = await handedOver(scene, secretary, 'demo-u2')
    const row = await scene.db.authority.findFirstOrThrow({ where: { id: 'demo' } })
    const settings = { ...authoritySettingsOf(row.settings), channels: { telegram: 'linkOnly', web: 'full' } }
    await scene.db.authority.update({ where: { id: 'demo' }, data: { settings: JSON.parse(JSON.stringify(settings)) } })
    await scene.world.house.app.authorities.reload(scene.db)
    const since = group.shown.length
    await work(scene)
    expect([...new Set(group.shown.slice(since).map(({ text }) => text))]).toEqual([
      'Есть новое о перечне точек взаимодействия. Подробности – в веб-чате: http://127.0.0.1:8080',
    ])
    expect(group.last?.rows).toEqual([])
    const check = await scene.db.entryCheck.findFirstOrThrow({ where: { submissionId: id, state: 'open' } })
    const data = `d:acceptEntry:${id}:${check.entryId}:${check.entryRevision}`
    const before = await accepted(scene)
    expect(await act(scene, await holder(scene, 'workingGroupMember'), (by) => group.forge(by, data))).toBe(
      'В этом чате решать нельзя: откройте веб-чат.',
    )
    expect(await accepted(scene)).toBe(before)
  })

  it('R72 a group that does not let the bot write any more is given up, and whoever manages chats is told', async () => {
    const { group, secretary } = await newsGroup(scene)
    group.blocked = true
    await secretary.say('формирование перечня')
    await secretary.press('Начать формирование')
    await secretary.say('30.11.2026')
    await secretary.press('Открыть формирование')
    await work(scene)
    expect((await scene.db.groupChat.findFirstOrThrow()).state).toBe('ended')
    expect(secretary.chat.shown.some(({ text }) => text.includes('⚠️ Чат «Рабочая группа» больше не получает сообщений'))).toBe(true)
    expect(await scene.db.outbox.count({ where: { message: 'chat-told', state: 'due' } })).toBe(0)
  })
})
