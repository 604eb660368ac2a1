import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { beginPoints } from '../../support/talk/points.ts'

const COORDINATOR = 'demo-p13'
const ADMINISTRATOR = 'demo-p14'
const ASK = 'Спросить сотрудника'
const QUESTION = 'Какую потребность выбрать, если клиент <просто> уточняет срок?'

const told = async (scene: Scene): Promise<void> => {
  for (let round = 0; round < 2; round += 1) {
    scene.world.clock.pass(30_000)
    await scene.world.tick()
  }
}
const last = (person: TelegramPerson): string => person.chat.last?.text ?? ''

/** Asks from the middle of an interview and comes back to it. */
async function ask(scene: Scene, person: TelegramPerson): Promise<void> {
  await beginPoints(person, 'инвестиционного', 'Телефон')
  await person.press(/^Спросить/)
  expect(person.text).toContain('Что спросить?')
  await person.say(QUESTION)
  expect(person.text).toContain('Вопрос отправлен координатору')
  await told(scene)
}

describeScene('a question to a person', (scene) => {
  it('R91 goes with its context to the coordinator, and the draft goes on where it was by one tap', async () => {
    const [person, coordinator] = [await scene.sit('demo-p1'), await scene.sit(COORDINATOR)]
    await ask(scene, person)
    expect(person.text).toContain('обычно в течение 4 рабочих часов')
    const text = last(coordinator)
    expect(text).toContain('Новый вопрос сотрудника')
    expect(text).toContain('Автор: Демо-сотрудник 1')
    expect(text).toContain('Сопровождение инвестиционного проекта')
    expect(text).toMatch(/Шаг \d из \d: /)
    expect(text).toContain(QUESTION)
    const before = (await scene.drafts('demo-p1')).find(({ kind }) => kind === 'touchpoint')
    await person.press(/^Продолжить/)
    expect(person.text).toContain('Зачем клиент сюда обращается?')
    expect((await scene.drafts('demo-p1')).find(({ kind }) => kind === 'touchpoint')?.answers).toEqual(before?.answers)
    expect(await scene.lines('call.')).toEqual([expect.stringMatching(/^demo-p1 call\.ask call:/)])
  })

  it('R91 is answered by the first who takes it, the others learn who, and the answer comes back wherever the person is', async () => {
    await scene.db.roleGrant.create({ data: { id: 'g1', authorityId: 'demo', personId: 'demo-p12', role: 'coordinator', unitId: '' } })
    const [person, first, second] = [await scene.sit('demo-p1'), await scene.sit(COORDINATOR), await scene.sit('demo-p12')]
    await ask(scene, person)
    expect(last(second)).toContain('Новый вопрос сотрудника')
    await first.press('Взять и ответить')
    await second.press('Взять и ответить')
    expect(second.text).toContain('На этот вопрос уже отвечает другой человек.')
    expect(second.text).toContain('Отвечает: Демо-сотрудник 13')
    await first.say('Выберите «получить консультацию».')
    expect(first.text).toContain('Ответ отправлен')
    await told(scene)
    expect((await second.seen()).map(({ text }) => text).join()).toContain('Вопрос уже в работе.')
    expect(last(person)).toContain('Ответ на Ваш вопрос')
    expect(last(person)).toContain('Выберите «получить консультацию».')
    expect(last(person)).toContain(`Вы спросили: «${QUESTION}»`)
    await person.press('Уточнить')
    await person.say('А если срок уже прошёл?')
    await told(scene)
    expect(last(first)).toContain('Вопрос сотрудника: уточнение')
    expect(last(first)).toContain('А если срок уже прошёл?')
    expect(last(second)).not.toContain('А если срок уже прошёл?')
    await first.press('Ответить файлом')
    await first.attach('Разъяснение.txt', new TextEncoder().encode('Как быть, если срок прошёл'))
    await told(scene)
    expect((await person.seen()).at(-1)).toMatchObject({ file: 'Разъяснение.txt' })
    await person.press('Спасибо, вопрос решён')
    expect(person.text).toContain('Помог ли ответ?')
    await person.press('Помог')
    expect(person.text).toContain('Ваша оценка: помогло.')
    expect(await scene.db.humanCall.findMany()).toMatchObject([{ state: 'closed', stars: 5, takenById: COORDINATOR }])
    expect((await scene.lines('call.')).map((line) => line.split(' ')[1])).toEqual([
      'call.ask',
      'call.take',
      'call.answer',
      'call.more',
      'call.answer',
      'call.close',
      'call.rate',
    ])
    await first.say('вопросы сотрудников')
    await first.press('Решённые')
    expect(first.text).toContain('Решённые вопросы сотрудников: 1')
  })

  it('R91 the answer finds the person in the other channel, where they are by now', async () => {
    const [person, coordinator] = [await scene.sit('demo-p1'), await scene.sit(COORDINATOR)]
    await ask(scene, person)
    const web = await WebPerson.visit(scene.world)
    scene.world.clock.pass(120_000)
    await web.say('/start')
    await web.press('1')
    await coordinator.press('Взять и ответить')
    await coordinator.say('Подойдёт любая.')
    await told(scene)
    expect((await web.seen()).at(-1)?.text).toContain('Подойдёт любая.')
    await web.press('Спасибо, вопрос решён')
    await web.press('Не помог')
    expect(await scene.db.humanCall.findMany()).toMatchObject([{ stars: 1 }])
  })

  it('R91 goes to the administrators where there is no coordinator, and to nobody where there is none of both', async () => {
    await scene.db.roleGrant.deleteMany({ where: { role: 'coordinator' } })
    const [person, administrator] = [await scene.sit('demo-p1'), await scene.sit(ADMINISTRATOR)]
    await ask(scene, person)
    expect(last(administrator)).toContain('Новый вопрос сотрудника')
    await scene.db.roleGrant.deleteMany({ where: { role: 'administrator' } })
    await person.say('спросить')
    expect(person.text).toContain('Спросить пока некого')
  })

  it('R91 can be asked from the review, from the help and by a word, also with nothing under way', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('помощь')
    await person.press(ASK)
    expect(person.text).toContain('Что спросить?')
    expect(person.buttons).not.toContain(ASK)
    await person.press('Отмена')
    await person.say('спросить сотрудника')
    await person.say('Кто отвечает за перечень?')
    expect(person.text).toContain('Вопрос отправлен координатору')
    const [call] = await scene.db.humanCall.findMany()
    expect(call?.context).toMatchObject({ kind: '', about: '' })
    await person.say('мои вопросы')
    expect(person.text).toContain('Кто отвечает за перечень?')
  })

  it('R72 R91 reminds the coordinator when four working hours have passed, and those above by the ladder', async () => {
    const [person, coordinator, deputy] = [await scene.sit('demo-p1'), await scene.sit(COORDINATOR), await scene.sit('demo-p11')]
    const administrator = await scene.sit(ADMINISTRATOR)
    scene.world.clock.set('2026-11-20T12:30:00.000Z')
    await ask(scene, person)
    const reminders = (one: TelegramPerson) => one.chat.shown.filter(({ text }) => text.includes('без ответа')).length
    for (const instant of ['2026-11-20T14:50:00.000Z', '2026-11-23T06:00:00.000Z', '2026-11-23T07:20:00.000Z']) {
      scene.world.clock.set(instant)
      await scene.world.tick()
      expect(reminders(coordinator), instant).toBe(0)
    }
    scene.world.clock.set('2026-11-23T07:35:00.000Z')
    await scene.world.tick()
    expect(reminders(coordinator)).toBe(1)
    expect(last(coordinator)).toContain('Автор: Демо-сотрудник 1')
    for (const day of ['24', '25', '26', '27', '30']) {
      scene.world.clock.set(`2026-11-${day}T06:00:00.000Z`)
      await scene.world.tick()
    }
    expect([reminders(coordinator), reminders(administrator), reminders(deputy)]).toEqual([6, 4, 1])
    await coordinator.say('задачи')
    expect(coordinator.text).toContain('Ответить на вопрос сотрудника')
    await coordinator.press('1')
    await coordinator.press('Взять и ответить')
    await coordinator.say('Ответ')
    scene.world.clock.set('2026-12-01T06:00:00.000Z')
    await scene.world.tick()
    expect([reminders(coordinator), reminders(administrator), reminders(deputy)]).toEqual([6, 4, 1])
  }, 60_000)

  it('R91 a question that was taken and not answered in time can be taken over, and one whose taker is blocked at once', async () => {
    const [person, coordinator, deputy] = [await scene.sit('demo-p1'), await scene.sit(COORDINATOR), await scene.sit('demo-p11')]
    await ask(scene, person)
    await coordinator.press('Взять и ответить')
    const { id } = await scene.db.humanCall.findFirstOrThrow()
    await deputy.say('/menu')
    await deputy.forge(`d:writeCall:${id}`)
    expect(deputy.text).toContain('На этот вопрос уже отвечает другой человек.')
    await scene.db.person.update({ where: { id: COORDINATOR }, data: { state: 'blocked' } })
    await deputy.forge(`d:writeCall:${id}`)
    expect(deputy.text).not.toContain('уже отвечает')
    expect(await scene.db.humanCall.findUniqueOrThrow({ where: { id } })).toMatchObject({ takenById: 'demo-p11', state: 'taken' })
    await scene.db.person.update({ where: { id: COORDINATOR }, data: { state: 'active' } })
    await coordinator.say('/menu')
    await coordinator.forge(`d:writeCall:${id}`)
    expect(coordinator.text).toContain('На этот вопрос уже отвечает другой человек.')
    scene.world.clock.pass(6 * 3_600_000)
    await coordinator.forge(`d:writeCall:${id}`)
    expect(await scene.db.humanCall.findUniqueOrThrow({ where: { id } })).toMatchObject({ takenById: COORDINATOR })
  })

  it('R5 R91 nobody sees, answers or closes what does not concern them', async () => {
    const [person, other, coordinator] = [await scene.sit('demo-p1'), await scene.sit('demo-p4'), await scene.sit(COORDINATOR)]
    await ask(scene, person)
    const { id } = await scene.db.humanCall.findFirstOrThrow()
    for (const data of [
      `s:call:${id}`,
      `s:callSent:${id}`,
      `s:callClosed:${id}`,
      `d:writeCall:${id}`,
      `d:writeCall:${id}:file`,
      `d:closeCall:${id}`,
      `d:rateCall:${id}:5`,
      's:calls:open',
    ]) {
      await other.say('меню')
      await other.forge(data)
      expect(other.text, data).not.toContain('потребность')
      expect(other.text, data).toMatch(/Этого вопроса больше нет|У Вас нет права/)
    }
    await coordinator.say('меню')
    await coordinator.forge(`d:closeCall:${id}`)
    expect(coordinator.text).toContain('Этого вопроса больше нет')
    expect(await scene.db.humanCall.findMany()).toMatchObject([{ state: 'open', takenById: null }])
    await scene.db.roleGrant.deleteMany({ where: { personId: COORDINATOR, role: 'coordinator' } })
    await coordinator.press('Взять и ответить')
    expect(coordinator.text).toContain('У Вас нет права')
  })

  it('R4 R91 whoever leaves hands over what they answer, and what they asked is over', async () => {
    await scene.db.roleGrant.create({ data: { id: 'g1', authorityId: 'demo', personId: 'demo-p12', role: 'coordinator', unitId: '' } })
    const [person, coordinator, second] = [await scene.sit('demo-p1'), await scene.sit(COORDINATOR), await scene.sit('demo-p12')]
    const administrator = await scene.sit(ADMINISTRATOR)
    await ask(scene, person)
    await coordinator.press('Взять и ответить')
    await administrator.say('меню')
    await administrator.forge(`d:startLeaving:${COORDINATOR}`)
    await administrator.say('Руководитель ведомства')
    await administrator.press('Отметить уход')
    await told(scene)
    expect(last(second)).toContain('Вопросы сотрудников: 1')
    expect(await scene.db.humanCall.findMany()).toMatchObject([{ takenById: 'demo-p12', state: 'taken' }])
    await administrator.say('меню')
    await administrator.forge('d:startLeaving:demo-p1')
    await administrator.press('Без преемника')
    await administrator.press('Отметить уход')
    expect(await scene.db.humanCall.findMany()).toMatchObject([{ state: 'closed' }])
  })

  it('R99 what is over is removed after the term of drafts, with its texts', async () => {
    const [person, coordinator] = [await scene.sit('demo-p1'), await scene.sit(COORDINATOR)]
    await ask(scene, person)
    await coordinator.press('Взять и ответить')
    await coordinator.say('Ответ')
    await told(scene)
    await person.press('Спасибо, вопрос решён')
    scene.world.clock.set('2027-11-19T08:00:00.000Z')
    await scene.world.tick()
    expect(await scene.db.humanCallMessage.count()).toBe(2)
    scene.world.clock.set('2027-11-21T08:00:00.000Z')
    await scene.world.tick()
    expect([await scene.db.humanCall.count(), await scene.db.humanCallMessage.count()]).toEqual([0, 0])
  })
})
