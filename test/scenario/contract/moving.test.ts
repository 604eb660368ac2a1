import { expect, it } from 'vitest'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint } from '../../support/talk/points.ts'

const PROJECT = 'demo-b3'

describeScene('a person who moves from one channel to the other', (scene) => {
  const lastOf = async (web: WebPerson) => (await web.seen()).at(-1)

  it('R96 goes on in the middle of an interview and comes back, and one entry is the outcome', async () => {
    const telegram = await scene.sit('demo-p1')
    await beginPoints(telegram, 'инвестиционного', 'Телефон')
    expect(telegram.text).toContain('Телефон · шаг 3')

    const web = await WebPerson.visit(scene.world)
    await web.say('/start')
    await web.press('1')
    expect(await lastOf(web)).toMatchObject({ text: expect.stringContaining('Не закончено: «Телефон», шаг 3 из 5.') })
    await web.press(/^Продолжить/)
    expect((await lastOf(web))?.text).toContain('**Зачем клиент сюда обращается?**')
    await describePoint(web, 'консультация', 'до обращения')
    expect((await lastOf(web))?.text).toContain('**На каком основании работают эти точки?**')

    await telegram.press('Готово')
    expect(telegram.text).toContain('Эта кнопка уже не действует. Вот что актуально сейчас:')
    expect(telegram.text).toContain('**На каком основании работают эти точки?**')
    await telegram.press('Как в прошлый раз')
    expect(telegram.text).toContain('проверьте ответы')
    await telegram.press('✅ Сохранить')
    expect(await scene.entries(PROJECT)).toMatchObject([
      { name: 'Телефон', needs: ['consultation'], marks: ['before'], authorId: 'demo-p1' },
    ])
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'done' }])
  })

  it('R96 a text in the channel where the question does not stand is kept and taken by one tap', async () => {
    const telegram = await scene.sit('demo-p1')
    const web = await WebPerson.visit(scene.world)
    await web.say('/start')
    await web.press('1')
    await beginPoints(telegram, 'инвестиционного', 'Телефон')
    await web.say('консультация')
    expect((await lastOf(web))?.text).toContain('Вы написали: «консультация»')
    expect((await scene.drafts('demo-p1'))[0]?.answers).not.toHaveProperty('points/phone/needs')
    await web.press('Принять: «консультация»')
    expect((await lastOf(web))?.text).toContain('**Что верно для этой точки?**')

    await telegram.say('информация')
    expect(telegram.text).toContain('Вы написали: «информация»')
    expect(telegram.text).toContain('**Что верно для этой точки?**')
  })

  it('R96 the same button pressed in both channels has one effect', async () => {
    const telegram = await scene.sit('demo-p1')
    const web = await WebPerson.visit(scene.world)
    await web.say('/start')
    await web.press('1')
    await beginPoints(telegram, 'инвестиционного', 'Телефон')
    await describePoint(telegram, 'консультация')
    await telegram.press('Как в прошлый раз')
    await web.say('меню')
    await web.press(/^Продолжить/)
    await web.press('✅ Сохранить')
    await telegram.press('✅ Сохранить')
    expect(telegram.text).toContain('Эта кнопка уже не действует.')
    expect(await scene.entries(PROJECT)).toHaveLength(1)
  })
})
