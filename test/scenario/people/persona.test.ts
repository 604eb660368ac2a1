import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { beginPoints } from '../../support/talk/points.ts'

describeScene('the personas of a demonstration', (scene) => {
  it('are offered to a visitor by unit, plainly marked as made up, and one tap chooses', async () => {
    const visitor = scene.stranger()
    await visitor.say('здравствуйте')
    expect(visitor.text).toContain('**Демонстрация: кем Вы хотите быть?**\nЛюди и данные вымышлены')
    expect(visitor.text).toContain('**Отдел мер поддержки**\n1. Демо-сотрудник 1 – Ведущий специалист отдела мер поддержки')
    const seen = new Set<string>()
    for (let page = 1; page <= 5; page += 1) {
      for (const [name] of visitor.text.matchAll(/Демо-сотрудник \d+/g)) seen.add(name)
      await visitor.press(`Ещё ▸ ${page}/5`)
    }
    expect(seen.size).toBe(14)
    await visitor.press('2')
    expect(visitor.text).toContain('**Демо-сотрудник 2**')
    expect(visitor.text).toContain('Демонстрация: люди и данные вымышлены. Сегодня пт 20 ноября 2026')
    expect(await scene.lines('demo.persona')).toEqual(['demo-p2 demo.persona person:demo-p2'])
  })

  it('can be changed in the middle of an interview, and the draft stays with the person whose it is', async () => {
    const visitor = scene.stranger()
    await visitor.say('/start')
    await visitor.press('1')
    await beginPoints(visitor, 'инвестиционного', 'Телефон')
    await visitor.say('меню')
    await visitor.press('Ещё ▸ 1/2')
    await visitor.press('Сменить сотрудника')
    await visitor.press('2')
    expect(visitor.text).toContain('**Демо-сотрудник 2**')
    expect(visitor.text).not.toContain('Не закончено')
    await visitor.say('консультация')
    expect(visitor.text).toContain('Сейчас вопросов к Вам нет.')
    await visitor.say('сменить сотрудника')
    await visitor.press('1')
    await visitor.press(/^Продолжить/)
    expect(visitor.text).toContain('Телефон · шаг 3 из 5')
  })

  it('R5 do not take the account of a real person', async () => {
    const { authorities } = scene.world.house.app
    const own = { id: 'own', name: 'Ведомство', regulation: authorities.get('demo').regulation.key, timeZone: 'Europe/Moscow', demo: 0 }
    await scene.db.authority.create({ data: { ...own, settings: {}, createdAt: '2026-11-20T06:00:00.000Z' } })
    const persona = await scene.db.person.findUniqueOrThrow({ where: { id: 'demo-p1' } })
    await scene.db.person.create({ data: { ...persona, id: 'real', authorityId: 'own', settings: {} } })
    await authorities.reload(scene.db)
    const person = await scene.sit('real')
    const account = { where: { externalId: String(person.chat.id) } }
    await scene.db.account.updateMany({ ...account, data: { authorityId: 'own' } })
    await person.say('сменить сотрудника')
    await person.press('2')
    expect(person.text).toContain('У Вас нет права на это действие.')
    expect(await scene.db.account.findFirst(account)).toMatchObject({ authorityId: 'own', personId: 'real' })
    expect(await scene.lines('demo.persona')).toEqual([])
  })

  it('R5 a forged persona is refused', async () => {
    const visitor = scene.stranger()
    await visitor.say('/start')
    for (const forged of ['d:persona:nobody', 'd:persona:', 'd:persona']) {
      await visitor.forge(forged)
      expect(visitor.chat.last?.text).toContain('Демонстрация: кем Вы хотите быть?')
    }
    expect(visitor.chat.spinning.size).toBe(0)
    expect(await scene.lines('demo.persona')).toEqual([])
    expect(await scene.db.account.count({ where: { NOT: { personId: null } } })).toBe(0)
  })
})
