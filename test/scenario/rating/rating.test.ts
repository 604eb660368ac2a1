import { expect, it } from 'vitest'
import { unpackScreen } from '../../../src/app/dialogue/screen.ts'
import { actorAt } from '../../../src/app/people/actor-at.ts'
import { drawTold } from '../../../src/bot/draw-told.ts'
import { features } from '../../../src/bot/features.ts'
import { withRating } from '../../../src/bot/rating/with-rating.ts'
import { breachesOf, textOf } from '../../support/card-limits.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint, savePoints } from '../../support/talk/points.ts'

const QUESTION = '**Удобно ли было отвечать?**'
const WORDS = ['Удобно', 'Терпимо', 'Неудобно']

describeScene('the rating of an interview', (scene) => {
  const enter = async (person: TelegramPerson, name: string, part = 'инвестиционного'): Promise<void> => {
    await beginPoints(person, part, name)
    await describePoint(person, 'консультация')
    await savePoints(person)
  }
  const saved = async (personId = 'demo-p1'): Promise<TelegramPerson> => {
    const person = await scene.sit(personId)
    await enter(person, 'Телефон')
    return person
  }
  const ratings = () =>
    scene.db.interviewRating.findMany({ select: { personId: true, kind: true, stars: true, remark: true }, orderBy: { createdAt: 'asc' } })

  it('R93 is asked beneath the card that follows, whose own buttons stay', async () => {
    const person = await saved()
    expect(person.text).toContain('✅ Сохранена 1 точка.')
    expect(person.text).toContain(QUESTION)
    expect(person.card.rows.at(-1)).toEqual(WORDS)
    expect(person.buttons).toContain('Перечень отдела')
  })

  it('R93 is one tap: the card stays with its ways, the opinion is kept with a line in the journal', async () => {
    const person = await saved()
    await person.press('Удобно')
    expect(person.text).toContain('✅ Сохранена 1 точка.')
    expect(person.text).toContain('Ваша оценка: удобно. Спасибо.')
    expect(person.buttons).toContain('Перечень отдела')
    expect(await ratings()).toEqual([{ personId: 'demo-p1', kind: 'touchpoint', stars: 5, remark: '' }])
    expect(await scene.lines('rating.')).toEqual([expect.stringMatching(/^demo-p1 rating\.give draft:/)])
  })

  it('R93 a double tap changes nothing, another word of the same question replaces the opinion', async () => {
    const person = await saved()
    const [good, poor] = [person.dataOf('Удобно'), person.dataOf('Неудобно')]
    await person.press('Удобно')
    await person.forge(good)
    expect(await scene.lines('rating.')).toHaveLength(1)
    await person.forge(poor)
    expect(person.text).toContain('Ваша оценка: неудобно.')
    expect(await ratings()).toMatchObject([{ stars: 1 }])
    expect(await scene.lines('rating.')).toHaveLength(2)
  })

  it('R93 that nobody answers costs nothing: the next step is one tap away and nothing is kept', async () => {
    const person = await saved()
    await person.press('Перечень отдела')
    expect(person.text).not.toContain(QUESTION)
    expect(await ratings()).toEqual([])
    expect(await scene.db.outbox.count()).toBe(0)
  })

  it('R93 a free remark is one answer more, after which the card is there again', async () => {
    const person = await saved()
    await person.press('Терпимо')
    await person.press('Написать замечание')
    expect(person.text).toContain('Что сделать удобнее?')
    await person.say('Долго листать <подтипы>')
    expect(person.text).toContain('✅ Сохранена 1 точка.')
    expect(person.text).toContain('Ваше замечание: Долго листать <подтипы>')
    expect(person.text).not.toContain(QUESTION)
    await person.press('Изменить замечание')
    await person.say('Всё в порядке')
    expect(await ratings()).toMatchObject([{ stars: 3, remark: 'Всё в порядке' }])
    expect(await scene.lines('rating.')).toHaveLength(3)
  })

  it('R93 is asked once per kind and day', async () => {
    const person = await saved()
    await enter(person, 'Официальный сайт')
    expect(person.text).not.toContain(QUESTION)
    scene.world.clock.set('2026-11-21T06:00:00.000Z')
    await enter(person, 'Социальные сети')
    expect(person.text).toContain(QUESTION)
  })

  it('R93 is not asked about a search', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('перечень')
    await person.press('Найти')
    await person.say('телефон')
    expect(person.text).not.toContain(QUESTION)
  })

  it('R76 is not asked of somebody who does not want it, until it is wanted again', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('настройки')
    await person.press('Не просить оценку')
    expect(person.text).toContain('Просьба оценить опрос: выключена')
    await enter(person, 'Телефон')
    expect(person.text).not.toContain(QUESTION)
    await person.say('настройки')
    await person.press('Просить оценку')
    scene.world.clock.set('2026-11-21T06:00:00.000Z')
    await enter(person, 'Официальный сайт')
    expect(person.text).toContain(QUESTION)
  })

  it('R94 stands again beneath the card that is drawn anew after a crash', async () => {
    const person = await saved()
    const { outcome } = await scene.db.inbox.findFirstOrThrow({ where: { outcome: { contains: 'pointsSaved' } } })
    const { app, voices } = scene.world.house
    const place = `telegram:${person.chat.id}`
    const actor = await actorAt(app, place)
    if (!actor) throw new Error('nobody sits there')
    const card = await drawTold({ app, features }, { actor, screen: unpackScreen(outcome) }, voices.ru, place)
    expect(textOf(card)).toContain('Удобно ли было отвечать?')
    expect(card.rows.at(-1)?.map(({ label }) => label)).toEqual(WORDS)
    expect(breachesOf(card)).toEqual([])
  })

  it.each([
    [5, 7, true],
    [5, 8, false],
    [6, 6, false],
  ])('R96 a card with %i rows and %i buttons keeps within what every messenger takes', async (rows, buttons, asked) => {
    const person = await saved()
    const { app, voices } = scene.world.house
    const actor = await actorAt(app, `telegram:${person.chat.id}`)
    const { id } = await scene.db.draft.findFirstOrThrow({ where: { personId: 'demo-p1', state: 'done' } })
    if (!actor) throw new Error('nobody sits there')
    const button = (at: number) => ({ label: `Кнопка ${at}`, data: 's:menu' })
    const laid = Array.from({ length: rows }, (_, row) =>
      row === 0 ? Array.from({ length: buttons - rows + 1 }, (_, at) => button(at)) : [button(row)],
    )
    const card = await withRating(
      { text: ['Карточка'], rows: laid },
      { app, actor, say: voices.ru, screen: { name: 'profile', args: ['p'], finished: id } },
    )
    expect(breachesOf(card)).toEqual([])
    const labels = card.rows.flat().map(({ label }) => label)
    expect(labels.slice(buttons)).toEqual(asked ? WORDS : ['Оценить'])
  })

  it('R93 a full card has one word, which leads to the question and back to the card', async () => {
    const person = await saved()
    const [, , draft = ''] = person.dataOf('Удобно').split(':')
    await person.forge(`s:rate:${draft}:pointsSaved:demo-b3:1:0`)
    expect(person.card.rows[0]).toEqual(WORDS)
    await person.press('Терпимо')
    expect(person.text).toContain('✅ Сохранена 1 точка.')
    expect(person.text).toContain('Ваша оценка: терпимо.')
  })

  it('R5 R93 nobody rates what is not theirs, not finished or not there, and nothing but what the buttons say', async () => {
    const [person, other] = [await saved(), await scene.sit('demo-p2')]
    const good = person.dataOf('Удобно')
    await other.say('меню')
    const [, , draft = ''] = good.split(':')
    for (const data of [good, 'd:rate:nothing:5', 'd:rate', `d:startRemark:${draft}`]) {
      await other.forge(data)
      expect(other.text).toContain('Эта кнопка уже не действует.')
    }
    for (const stars of ['0', '6', '2', '', 'x']) {
      await person.forge(`d:rate:${draft}:${stars}:menu`)
      expect(person.text).toContain('Эта кнопка уже не действует.')
    }
    await beginPoints(person, 'льготного', 'Телефон')
    const open = await scene.db.draft.findFirstOrThrow({ where: { personId: 'demo-p1', state: 'open' } })
    await person.forge(`d:rate:${open.id}:5:menu`)
    expect(person.text).toContain('Эта кнопка уже не действует.')
    expect(await ratings()).toEqual([])
  })

  it('R93 the interview under way is one tap away from the remark and from the opinion', async () => {
    const person = await saved()
    const good = person.dataOf('Удобно')
    await beginPoints(person, 'льготного', 'Телефон')
    await person.forge(good)
    await person.press('Написать замечание')
    await person.say('Хорошо')
    await person.say('/tasks')
    await person.press(/^Продолжить/)
    expect(person.text).toContain('Телефон · шаг 3 из 5')
  })

  it('R93 the coordinator sees average, number and distribution by kind, and the latest remarks without names', async () => {
    for (const [personId, name, word] of [
      ['demo-p1', 'Телефон', 'Удобно'],
      ['demo-p2', 'Официальный сайт', 'Терпимо'],
    ] as const) {
      const person = await scene.sit(personId)
      await enter(person, name)
      await person.press(word)
      if (word === 'Терпимо') {
        await person.press('Написать замечание')
        await person.say('Долго листать')
      }
    }
    const coordinator = await scene.sit('demo-p13')
    await coordinator.say('оценки')
    expect(coordinator.text.split('\n')).toEqual([
      '**Оценки опросов**',
      'Точки взаимодействия: в среднем 4 из 5, оценок: 2 (удобно – 1, терпимо – 1, неудобно – 0)',
      '',
      '**Замечания: 1**',
      'Точки взаимодействия, терпимо, пт 20 ноября 2026: Долго листать',
    ])
    const administrator = await scene.sit('demo-p14')
    await administrator.say('/ratings')
    expect(administrator.text).toContain('Автор: Демо-сотрудник 2')
    await administrator.say('/help')
    expect(administrator.text).toContain('/ratings')
  })

  it('R5 R93 the opinions of others are not for everybody', async () => {
    const [person, head] = [await scene.sit('demo-p1'), await scene.sit('demo-p12')]
    for (const one of [person, head]) {
      await one.say('/ratings')
      expect(one.text).toContain('У Вас нет права на это действие.')
      await one.say('/help')
      expect(one.text).not.toContain('/ratings')
    }
  })

  it('R93 before anybody has rated, the coordinator is told so', async () => {
    const coordinator = await scene.sit('demo-p13')
    await coordinator.say('/ratings')
    expect(coordinator.text).toContain('Оценок пока нет.')
  })
})
