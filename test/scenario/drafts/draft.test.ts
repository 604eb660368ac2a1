import { expect, it } from 'vitest'
import { tick } from '../../support/contract/chat-person.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint, savePoints } from '../../support/talk/points.ts'

const LOAN = 'demo-b2'
const PROJECT = 'demo-b3'

describeScene('a draft', (scene) => {
  it('R90 is kept when it is put off, says when it will speak, and goes on at the same question with its ticks', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await tick(person, 'консультация')
    await person.press('⏸ Позже')
    expect(person.text).toBe(
      '⏸ Черновик сохранён: Телефон · Сопровождение инвестиционного проекта, шаг 3 из 5.\nЕсли не вернётесь раньше, бот напомнит: ср 25 ноября 2026',
    )
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'open', activeKey: null, remindAt: '2026-11-25T06:00:00.000Z' }])
    await person.press('Продолжить')
    expect(person.text).toContain('Телефон · шаг 3')
    expect(person.buttons).toContain('☑ консультация')
    expect(await scene.lines('interview.')).toEqual(expect.arrayContaining([expect.stringContaining('interview.pause')]))
  })

  it('is one of fifty at most: the next is begun when one is finished or deleted, and a search is none of them', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    const [{ view, answers, pending: _, ...draft }] = (await scene.drafts('demo-p1')) as [Awaited<ReturnType<typeof scene.drafts>>[number]]
    const copies = Array.from({ length: 49 }, (_, at) => ({ ...draft, id: `copy${at}`, activeKey: null }))
    await scene.db.draft.createMany({ data: copies.map((copy) => ({ ...copy, view: view as object, answers: answers as object })) })
    await person.say('точка')
    expect(person.text).toContain('У Вас уже 50 незаконченных черновиков.')
    expect(person.text).toContain('**Черновики: 50**')
    expect(await scene.drafts('demo-p1')).toHaveLength(50)
    await scene.db.draft.deleteMany({ where: { id: 'copy0' } })
    await person.say('точка')
    expect(person.text).not.toContain('Черновики: ')
    expect(await scene.db.draft.count({ where: { personId: 'demo-p1', state: 'open' } })).toBe(50)
  })

  it('R90 stays when another is begun, and each is one tap away', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await beginPoints(person, 'льготного', 'Телефон')
    await person.say('черновики')
    expect(person.text).toContain('**Черновики: 2**')
    expect(person.text).toContain('1. Телефон · Предоставление льготного займа, шаг 3 из 5. Изменён пт 20 ноября 2026')
    expect(person.text).toContain('2. Телефон · Сопровождение инвестиционного проекта, шаг 3 из 5.')
    await person.press('Продолжить 2')
    await describePoint(person, 'консультация')
    await savePoints(person)
    expect((await scene.entries(PROJECT)).map(({ name }) => name)).toEqual(['Телефон'])
    await person.say('черновики')
    await person.press('Продолжить 1')
    await describePoint(person, 'информация')
    await savePoints(person)
    expect(await scene.entry(LOAN, 'Телефон')).toMatchObject({ needs: ['information'] })
    await person.say('черновики')
    expect(person.text).toContain('Незаконченных записей нет.')
  })

  it('R90 an interview without an answer is taken up instead of beginning another', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.say('/menu')
    await person.say('/touchpoint')
    expect(await scene.drafts('demo-p1')).toHaveLength(1)
  })

  it('R94 is deleted after one confirmation, which can be refused', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await person.say('черновики')
    await person.press('Удалить 1')
    expect(person.text).toContain('**Удалить черновик?**\nТелефон · Сопровождение инвестиционного проекта, шаг 3 из 5\nВ нём 2 ответа')
    await person.press('Оставить')
    expect(person.text).toContain('**Черновики: 1**')
    await person.press('Удалить 1')
    await person.press('Да, удалить')
    expect(person.text).toContain('Черновик удалён.')
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'cancelled', remindAt: null, activeKey: null }])
    await person.say('Телефон')
    expect(person.text).toContain('Сейчас вопросов к Вам нет.')
  })

  it('R94 can be deleted at the review too, and only after its own confirmation', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Личный приём')
    await person.press('Не добавлять')
    await person.press('Удалить черновик')
    expect(person.text).toContain('Удалить черновик «Точки взаимодействия»? В нём 3 ответа.')
    await person.press('Продолжить')
    expect(person.text).toContain('проверьте ответы')
    await person.press('Удалить черновик')
    await person.press('Да, удалить')
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'cancelled' }])
  })

  it('R5 of somebody else does not exist for a person', async () => {
    const [owner, other] = [await scene.sit('demo-p1'), await scene.sit('demo-p2')]
    await beginPoints(owner, 'инвестиционного', 'Телефон')
    const [draft] = await scene.drafts('demo-p1')
    for (const forged of [`d:resume:${draft?.id}`, `d:drop:${draft?.id}`, `s:draftDrop:${draft?.id}`]) {
      await other.say('меню')
      await other.forge(forged)
      expect(other.text).toContain('Этого черновика больше нет.')
    }
    expect(await scene.drafts('demo-p1')).toEqual([draft])
  })

  it('R90 goes on the next day, after the program was started again', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await scene.world.stop()
    scene.world.clock.set('2026-11-23T08:00:00.000Z')
    await scene.world.begin()
    await person.say('консультация')
    expect(person.text).toContain('**Что верно для этой точки?**')
    await person.press('Готово')
    await savePoints(person)
    expect(await scene.entry(PROJECT, 'Телефон')).toMatchObject({ needs: ['consultation'] })
  })

  it('R90 its old buttons work after a start as before', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await tick(person, 'консультация')
    await scene.world.stop()
    await scene.world.begin()
    await tick(person, 'информация')
    expect(person.text).toContain('Отмечено: 2')
    await person.press('Готово')
    expect(person.text).toContain('**Что верно для этой точки?**')
  })

  it('R94 whose process has left the register is led to another process, and loses nothing', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await describePoint(person, 'консультация')
    await person.press('Как в прошлый раз')
    await scene.db.businessProcess.update({ where: { id: PROJECT }, data: { state: 'retired' } })
    await person.press('✅ Сохранить')
    expect(person.text).toContain('Этого процесса больше нет в реестре. Выберите другой.')
    await person.say('льготного')
    expect(person.text).toContain('1. Процесс: Предоставление льготного займа')
    await person.press('✅ Сохранить')
    expect(await scene.entry(LOAN, 'Телефон')).toMatchObject({ needs: ['consultation'] })
  })
})
