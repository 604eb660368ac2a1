import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'

const SUBSIDY = 'demo-b1'

/** Opens the draft entry «Телефон» of the subsidies. */
async function openPhone(person: TelegramPerson): Promise<void> {
  await person.say('перечень')
  await person.press('3')
}

describeScene('one entry of the list', (scene) => {
  it('R90 one field is edited, and the review comes back where it has changed', async () => {
    const person = await scene.sit('demo-p2')
    await openPhone(person)
    await person.press('Изменить')
    expect(person.text).toContain('3. Потребности: информация; консультация')
    await person.press('✏️ 3')
    expect(person.buttons).toEqual(expect.arrayContaining(['☑ информация', '☑ консультация', '☐ формы документов']))
    await person.press('☐ формы документов')
    await person.press('Готово')
    expect(person.text).toContain('3. Потребности: информация; консультация; формы документов')
    await person.press('Ещё ▸ 1/2')
    await person.press('✏️ 8')
    await person.say('Поручение директора, 2 февраля')
    expect(person.text).toContain('Страница 2 из 2')
    expect(person.text).toContain('8. Реквизиты: Поручение директора, 2 февраля')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('Документ-основание: поручение или резолюция; Поручение директора, 2 февраля')
    expect(await scene.entry(SUBSIDY, 'Телефон')).toMatchObject({
      needs: ['information', 'consultation', 'forms'],
      sourceRef: 'Поручение директора, 2 февраля',
      authorId: 'demo-p1',
      revision: 2,
    })
    expect(await scene.lines('touchpoint.')).toEqual(['demo-p2 touchpoint.edit entry:demo-e3'])
  })

  it('R34 cannot take the name of another entry of its process, in any letters', async () => {
    const person = await scene.sit('demo-p1')
    await openPhone(person)
    await person.press('Изменить')
    await person.press('✏️ 1')
    await person.say('ЛИЧНЫЙ ПРИЕМ')
    expect(person.text).toContain('Точка «Личный приём» у этого процесса уже есть. Назовите иначе.')
    await person.say('Телефон отдела')
    expect(person.text).toContain('1. Название: Телефон отдела')
    await person.press('✅ Сохранить')
    expect(await scene.entry(SUBSIDY, 'Телефон отдела')).toMatchObject({ id: 'demo-e3', nameKey: 'телефонотдела' })
  })

  it('R33 a need of its own is asked for its words before the entry can be saved', async () => {
    const person = await scene.sit('demo-p1')
    await openPhone(person)
    await person.press('Изменить')
    await person.press('✏️ 3')
    await person.say('другое')
    expect(person.text).toContain('**Какая это потребность?**')
    await person.say('узнать часы работы')
    await person.press('✅ Сохранить')
    expect(await scene.entry(SUBSIDY, 'Телефон')).toMatchObject({ needs: ['other'], otherNeed: 'узнать часы работы' })
  })

  it('R33 the words of another need go when that need is taken away', async () => {
    await scene.db.touchpointEntry.update({ where: { id: 'demo-e3' }, data: { needs: ['information', 'other'], otherNeed: 'узнать часы' } })
    const person = await scene.sit('demo-p1')
    await openPhone(person)
    await person.press('Изменить')
    expect(person.text).toContain('4. Другая потребность: узнать часы')
    await person.press('✏️ 3')
    await person.say('информация')
    expect(person.text).toContain('Один прежний ответ больше не нужен и скрыт.')
    await person.press('✅ Сохранить')
    expect(await scene.entry(SUBSIDY, 'Телефон')).toMatchObject({ needs: ['information'], otherNeed: '' })
  })

  it('R38 actions and specifics that followed from needs and kind go on following, those that were written stay', async () => {
    const person = await scene.sit('demo-p1')
    await openPhone(person)
    await person.press('Изменить')
    await person.press('✏️ 2')
    await person.press('МФЦ')
    await person.press('✏️ 3')
    await person.say('консультация')
    await person.press('✅ Сохранить')
    expect(await scene.entry(SUBSIDY, 'Телефон')).toMatchObject({
      kind: 'offline',
      specifics: 'взаимодействие в офлайн-точке',
      actions: 'консультирование',
    })
    await person.press('Изменить')
    await person.press('✏️ 4')
    await person.say('консультирует дежурный')
    await person.press('✏️ 3')
    await person.say('консультация, информация')
    await person.press('✅ Сохранить')
    expect(await scene.entry(SUBSIDY, 'Телефон')).toMatchObject({ actions: 'консультирует дежурный' })
  })

  it('R94 two colleagues who edit one entry do not overwrite each other unseen', async () => {
    const [one, other] = [await scene.sit('demo-p1'), await scene.sit('demo-p2')]
    for (const person of [one, other]) {
      await openPhone(person)
      await person.press('Изменить')
    }
    await one.press('✏️ 1')
    await one.say('Телефон отдела')
    await one.press('✅ Сохранить')
    await other.press('✏️ 3')
    await other.say('консультация')
    await other.press('✅ Сохранить')
    expect(other.text).toContain('Запись «Телефон отдела» изменили, пока шла Ваша правка')
    expect(await scene.entry(SUBSIDY, 'Телефон отдела')).toMatchObject({ needs: ['information', 'consultation'], revision: 2 })
    await other.press('✅ Сохранить')
    expect(await scene.entry(SUBSIDY, 'Телефон')).toMatchObject({ needs: ['consultation'], revision: 3 })
  })

  it('R90 an edit that was left is gone on with when the entry is opened for editing again', async () => {
    const person = await scene.sit('demo-p1')
    await openPhone(person)
    await person.press('Изменить')
    await person.press('✏️ 1')
    await person.say('Телефон отдела')
    await openPhone(person)
    await person.press('Изменить')
    expect(person.text).toContain('1. Название: Телефон отдела')
    expect(await scene.drafts('demo-p1')).toHaveLength(1)
  })

  it('R90 a double tap on «Изменить» opens one draft, also when the entry has changed since it was left', async () => {
    const person = await scene.sit('demo-p1')
    await openPhone(person)
    const edit = person.dataOf('Изменить')
    await Promise.all([person.forge(edit), person.forge(edit)])
    await scene.world.settle()
    expect(await scene.drafts('demo-p1')).toHaveLength(1)
    await scene.db.touchpointEntry.update({ where: { id: 'demo-e3' }, data: { revision: 2 } })
    await person.forge(edit)
    expect(await scene.drafts('demo-p1')).toHaveLength(1)
    await person.press('✅ Сохранить')
    expect(person.text).toContain('изменили, пока шла Ваша правка')
  })

  it('R90 an edit that is put off changes nothing and can be gone on with', async () => {
    const person = await scene.sit('demo-p1')
    await openPhone(person)
    await person.press('Изменить')
    await person.press('✏️ 1')
    await person.say('Телефон отдела')
    await person.press('⏸ Позже')
    expect(person.text).toContain('⏸ Черновик сохранён: Запись перечня · Телефон отдела, осталось проверить и сохранить.')
    expect(await scene.entry(SUBSIDY, 'Телефон')).toMatchObject({ revision: 1 })
    await person.press('Продолжить')
    await person.press('✅ Сохранить')
    expect(await scene.entry(SUBSIDY, 'Телефон отдела')).toMatchObject({ revision: 2 })
  })

  it('R53 of an approved edition can be neither edited nor removed, whatever is pressed', async () => {
    const person = await scene.sit('demo-p3')
    await person.say('перечень')
    await person.press('1')
    expect(person.text).toContain('Запись входит в утверждённую редакцию и меняется только предложением об изменении.')
    expect(person.buttons).not.toContain('Изменить')
    expect(person.buttons).not.toContain('Удалить')
    for (const forged of ['d:editEntry:demo-e1', 'd:removeEntry:demo-e1:1', 's:entryRemove:demo-e1']) {
      await person.forge(forged)
      expect(person.text).toMatch(/меняется только предложением/)
    }
    expect(await scene.entry(SUBSIDY, 'Личный приём')).toMatchObject({ revision: 1 })
    expect(await scene.lines('touchpoint.')).toEqual([])
  })

  it('R94 is removed after one confirmation, which can be refused', async () => {
    const person = await scene.sit('demo-p2')
    await openPhone(person)
    await person.press('Удалить')
    expect(person.text).toContain('**Удалить точку «Телефон» из перечня?**\nПроцесс: Предоставление субсидии на возмещение части затрат')
    await person.press('Оставить')
    expect(person.text).toContain('**Телефон**')
    await person.press('Удалить')
    await person.press('Удалить')
    expect(person.text).toContain('В перечне 4 точки.')
    expect((await scene.entries(SUBSIDY)).map(({ name }) => name)).toEqual(['Личный приём', 'Официальный сайт'])
    expect(await scene.lines('touchpoint.')).toEqual(['demo-p2 touchpoint.remove entry:demo-e3'])
  })

  it('R94 a double tap on the confirmation removes one entry and says what holds', async () => {
    const person = await scene.sit('demo-p1')
    await openPhone(person)
    await person.press('Удалить')
    const data = person.dataOf('Удалить')
    const [message] = person.chat.shown.slice(-1)
    person.chat.forge(data, message)
    await person.forge(data, message)
    expect(person.text).toContain('Этой записи больше нет.')
    expect(await scene.entries(SUBSIDY)).toHaveLength(2)
    expect(await scene.lines('touchpoint.')).toHaveLength(1)
  })

  it('R5 an entry that was changed meanwhile is not removed unseen', async () => {
    const [one, other] = [await scene.sit('demo-p1'), await scene.sit('demo-p2')]
    await openPhone(one)
    await one.press('Удалить')
    await openPhone(other)
    await other.press('Изменить')
    await other.press('✏️ 1')
    await other.say('Телефон отдела')
    await other.press('✅ Сохранить')
    await one.press('Удалить')
    expect(one.text).toContain('Запись «Телефон отдела» только что изменили. Посмотрите, что в ней теперь.')
    expect(one.text).toContain('**Телефон отдела**')
    expect(await scene.entry(SUBSIDY, 'Телефон отдела')).toMatchObject({ revision: 2 })
  })

  it('R94 an entry that was removed while it was edited is told of', async () => {
    const [one, other] = [await scene.sit('demo-p1'), await scene.sit('demo-p2')]
    await openPhone(one)
    await one.press('Изменить')
    await openPhone(other)
    await other.press('Удалить')
    await other.press('Удалить')
    await one.press('✅ Сохранить')
    expect(one.text).toContain('Запись «Телефон» уже удалена.')
    expect(await scene.entries(SUBSIDY)).toHaveLength(2)
  })

  it('R98 a source document is attached, kept by the product and sent again on request', async () => {
    const person = await scene.sit('demo-p1')
    await openPhone(person)
    await person.press('Изменить')
    await person.press('Ещё ▸ 1/2')
    await person.press('✏️ 9')
    await person.attach('Поручение.txt', new TextEncoder().encode('Обеспечить приём звонков'))
    expect(person.text).toContain('9. Файл документа-основания: 📄 Поручение.txt')
    await person.press('✅ Сохранить')
    const { sourceFileId } = await scene.entry(SUBSIDY, 'Телефон')
    expect(await scene.db.storedFile.findMany()).toMatchObject([{ id: sourceFileId, name: 'Поручение.txt', personId: 'demo-p1' }])
    await person.press('📄 Документ')
    expect(person.card.file).toBe('Поручение.txt')
    expect(new TextDecoder().decode(person.chat.last?.file?.bytes)).toBe('Обеспечить приём звонков')
  })
})
