import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint, savePoints } from '../../support/talk/points.ts'

const PROJECT = 'demo-b3'

describeScene('the source document of touchpoints', (scene) => {
  it('R35 the last answer is the first option, and one tap takes it over', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await describePoint(person, 'консультация')
    expect(person.text).toContain('**На каком основании работают эти точки?**\nВ прошлый раз: Поручение начальника отдела, 15 января')
    expect(person.buttons.slice(0, 5)).toEqual([
      'Как в прошлый раз',
      'нормативный правовой акт',
      'внутренний акт или документ',
      'контракт или соглашение',
      'поручение или резолюция',
    ])
    await person.press('Как в прошлый раз')
    expect(person.text).toContain('Документ-основание: поручение или резолюция; Поручение начальника отдела, 15 января')
    await person.press('✅ Сохранить')
    expect(await scene.entry(PROJECT, 'Телефон')).toMatchObject({
      sourceKind: 'instruction',
      sourceRef: 'Поручение начальника отдела, 15 января',
    })
  })

  it('R35 somebody who has named none yet chooses a kind and gives its reference', async () => {
    const person = await scene.sit('demo-p8')
    await beginPoints(person, 'доходах', 'Личный приём')
    await describePoint(person, 'подача заявления')
    expect(person.buttons).not.toContain('Как в прошлый раз')
    await person.press('контракт или соглашение')
    expect(person.text).toContain('**Реквизиты документа**\nВид, дата, номер, название.')
    await person.say('Соглашение от 01.02.2026 № 7')
    await person.press('✅ Сохранить')
    expect(await scene.entry('demo-b10', 'Личный приём')).toMatchObject({
      sourceKind: 'contract',
      sourceRef: 'Соглашение от 01.02.2026 № 7',
    })

    await beginPoints(person, 'доходах', 'Телефон')
    await describePoint(person, 'информация')
    expect(person.text).toContain('В прошлый раз: Соглашение от 01.02.2026 № 7')
  })

  it('R35 an instruction is asked who gave it and when', async () => {
    const person = await scene.sit('demo-p8')
    await beginPoints(person, 'доходах', 'Личный приём')
    await describePoint(person, 'подача заявления')
    await person.press('поручение или резолюция')
    expect(person.text).toContain('**Кто и когда дал поручение?**\nДолжность и дата.')
  })

  it('R35 a reference that is typed at once says its kind by itself', async () => {
    const typed = [
      ['приказ от 14.12.2023 № 204', 'internal'],
      ['Федеральный закон от 27.07.2010 № 210-ФЗ', 'law'],
      ['Договор с почтой № 5', 'contract'],
      ['Указание заместителя, 3 марта', 'instruction'],
    ]
    const person = await scene.sit('demo-p1')
    for (const [index, [reference = '', kind]] of typed.entries()) {
      const name = `Окно ${index + 1}`
      await beginPoints(person, 'инвестиционного', name)
      await person.press('личный приём')
      await describePoint(person, 'консультация')
      await person.say(reference)
      await person.press('✅ Сохранить')
      expect(await scene.entry(PROJECT, name)).toMatchObject({ sourceKind: kind, sourceRef: reference })
    }
  })

  it('R35 words that say no kind are refused, and the way out is shown', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await describePoint(person, 'консультация')
    await person.say('так заведено')
    expect(person.text).toContain('«так заведено» среди вариантов нет. Выберите кнопкой.')
    expect(person.buttons).toContain('внутренний акт или документ')
  })

  it('R35 the source can be changed at the review, and only it', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await describePoint(person, 'консультация')
    await person.press('Как в прошлый раз')
    expect(person.text).toContain('5. Документ-основание')
    await person.press('✏️ 5')
    expect(person.text).toContain('Сейчас: поручение или резолюция; Поручение начальника отдела, 15 января')
    await person.say('Правила приёма, пункт 3')
    expect(person.text).toContain('Документ-основание: внутренний акт или документ; Правила приёма, пункт 3')
    await person.press('✅ Сохранить')
    expect(await scene.entry(PROJECT, 'Телефон')).toMatchObject({ sourceKind: 'internal', sourceRef: 'Правила приёма, пункт 3' })
  })

  it('R34 points that only join entries need no source', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Личный приём')
    await person.press('Добавить к имеющейся записи')
    await person.say('информация')
    expect(person.text).toContain('проверьте ответы')
  })

  it('R42 one source is named for all points of a message', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон\nМФЦ')
    await describePoint(person, 'консультация')
    await describePoint(person, 'подача заявления')
    await savePoints(person)
    expect((await scene.entries(PROJECT)).map(({ sourceRef }) => sourceRef)).toEqual(
      Array(2).fill('Поручение начальника отдела, 15 января'),
    )
  })
})
