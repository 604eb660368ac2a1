import { expect, it } from 'vitest'
import { tick } from '../../support/contract/chat-person.ts'
import { describeScene } from '../../support/scene.ts'
import { AUTHOR, NOTE, prepareProposal } from '../../support/talk/proposals.ts'

const SUBSIDY = 'demo-b1'

describeScene('a proposal to change the list', (scene) => {
  it('R53 R54 only what changes is asked, and the card shows before and after, the ground with its clause and the note', async () => {
    const person = await scene.sit(AUTHOR)
    await prepareProposal(person)
    const lines = person.text.split('\n')
    expect(lines[0]).toBe('☐ Подготовлено, на согласование не отправлено')
    expect(lines).toEqual(
      expect.arrayContaining([
        '**Изменение перечня № 1: «Официальный сайт»**',
        'Основание: изменились потребности (подп. 3 п. 15 Порядка ведения перечня)',
        'Было: информация; формы документов',
        'Стало: информация; консультация; формы документов',
        `Записка: «${NOTE}»`,
        '○ Начальник отдела',
        '○ Курирующий заместитель',
        '○ Заместитель по клиентоцентричности',
      ]),
    )
    expect(person.buttons).toEqual(expect.arrayContaining(['✅ Отправить', 'Изменить', 'Отозвать']))
    expect(await scene.entry(SUBSIDY, 'Официальный сайт')).toMatchObject({ needs: ['information', 'forms'], revision: 1 })
    expect(person.deeds.filter(({ light }) => !light).length).toBeLessThanOrEqual(10)
  })

  it('R54 a note may be a file: it is asked for where there is no text, and is one tap away', async () => {
    const person = await scene.sit(AUTHOR)
    await person.say('перечень')
    await person.press('1')
    await person.press('Предложить изменение')
    await person.press('Исключить из перечня')
    await person.press('Достаточно')
    await person.press('изменился реестр процессов')
    await person.press('Приложу файлом')
    await person.say('потом')
    expect(person.text).toContain('Здесь нужен файл')
    await person.attach('Записка.txt', new TextEncoder().encode('Точка закрыта с 1 декабря.'))
    await person.press('✅ Посмотреть и отправить')
    expect(person.text).toContain('Исключить: **')
    expect(person.text).toContain('📄 Записка.txt')
    await person.press('📄 Записка')
    expect(person.card.file).toBe('Записка.txt')
  })

  it('R53 a change of content that changes no needs may go as a clarification, and no other ground is offered for it than the register', async () => {
    const person = await scene.sit(AUTHOR)
    await person.say('предложить изменение')
    await person.say('Сайт')
    await person.press('Изменить')
    await tick(person, 'Особенности')
    await person.press('Готово')
    await person.say('Только после входа через учётную запись')
    await person.press('Достаточно')
    expect(person.buttons).toEqual(expect.arrayContaining(['Уточнение без основания', 'изменился реестр процессов']))
    expect(person.buttons).not.toContain('изменились потребности')
    await person.press('Уточнение без основания')
    await person.say('Уточнены особенности.')
    await person.press('✅ Посмотреть и отправить')
    expect(person.text).toContain('Уточнение без основания')
    expect(person.text).toContain('Стало: Только после входа через учётную запись')
  })

  it('R94 a proposal that changes nothing is not taken, and says what to do', async () => {
    const person = await scene.sit(AUTHOR)
    await person.say('/propose')
    await person.say('Сайт')
    await person.press('Изменить')
    await tick(person, 'Потребности')
    await person.press('Готово')
    await person.press('Готово')
    await person.press('Достаточно')
    await person.press('Уточнение без основания')
    await person.say(NOTE)
    await person.press('✅ Посмотреть и отправить')
    expect(person.text).toContain('В записи ничего не меняется.')
    expect(person.text).toContain('**Что меняется?**')
    expect(await scene.db.changeProposal.count()).toBe(0)
  })

  it('R53 a touchpoint of the draft list is proposed to be added, with everything that it will say', async () => {
    const person = await scene.sit(AUTHOR)
    await person.say('/propose')
    await person.say('Телефон')
    expect(person.text).toContain('Изменения в этом предложении')
    await person.press('Достаточно')
    await person.press('изменились потребности')
    await person.say(NOTE)
    await person.press('✅ Посмотреть и отправить')
    expect(person.text).toContain('Добавить: **Телефон**')
    expect(person.text).toContain('Потребности: информация; консультация')
    await person.press('✅ Отправить')
    expect(person.text).toContain('Согласование · этап 1 из 3')
    await person.say('перечень')
    await person.press('3')
    await person.press('Изменить')
    expect(person.text).toContain('Изменение точки «Телефон» сейчас согласуется')
  })

  it('R5 somebody who only reads the list cannot begin one, whatever is pressed', async () => {
    const deputy = await scene.sit('demo-p10')
    await deputy.say('/propose')
    expect(deputy.text).toContain('У Вас нет права')
    await deputy.forge('d:proposeEntry:demo-e1')
    expect(deputy.text).toContain('У Вас нет права')
    expect(await scene.drafts('demo-p10')).toEqual([])
  })
})
