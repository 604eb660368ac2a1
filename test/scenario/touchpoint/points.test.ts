import { expect, it } from 'vitest'
import { verifyJournal } from '../../../src/storage/journal.ts'
import { tick } from '../../support/contract/chat-person.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint, savePoints } from '../../support/talk/points.ts'

const LOAN = 'demo-b2'
const PROJECT = 'demo-b3'

describeScene('the touchpoints of a business process', (scene) => {
  it('R42 three are entered at once: one is known, one is there already, one is new to the catalogue', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'льготного', 'Официальный сайт\nгос. услуги\nСтенд в холле')

    expect(person.text).toContain('Официальный сайт · шаг 3')
    expect(person.text).toContain('**Зачем клиент сюда обращается?**')
    await describePoint(person, 'информация, формы документов')

    expect(person.text).toContain('**Точка «Госуслуги» у этого процесса уже есть. Добавить потребности к имеющейся записи?**')
    await person.press('Добавить к имеющейся записи')
    await tick(person, 'консультация')
    await person.press('Готово')

    expect(person.text).toContain('**Какая это точка?**')
    await person.press('личный приём')
    await describePoint(person, 'информация', 'до обращения', 'мало спроса')
    await person.press('Как в прошлый раз')

    expect(person.text).toContain('К записи «Госуслуги» добавится: консультация. Второй записи не будет.')
    expect(await scene.lines('touchpoint.')).toEqual([])
    await person.press('✅ Сохранить')
    expect(person.text).toContain('✅ Сохранены 2 точки.\n✅ Дополнена 1 имеющаяся запись.')
    expect(person.text).toContain('В перечне отдела 7 точек. Без точек остался 1 процесс.')

    const source = { sourceKind: 'instruction', sourceRef: 'Поручение начальника отдела, 15 января' }
    const own = { ...source, authorId: 'demo-p1', state: 'draft', unitId: 'demo-u1', area: 'support', revision: 1 }
    const [, , site, stand] = await scene.entries(LOAN)
    expect(site).toMatchObject({ ...own, name: 'Официальный сайт', needs: ['information', 'forms'], marks: [] })
    expect(stand).toMatchObject({ ...own, name: 'Стенд в холле', needs: ['information'], marks: ['before', 'lowDemand'] })
    expect(await scene.entry(LOAN, 'Госуслуги')).toMatchObject({
      needs: ['consultation', 'application', 'progress', 'result'],
      authorId: 'demo-p2',
      revision: 2,
    })
    expect(await scene.lines('touchpoint.')).toEqual([
      'demo-p1 touchpoint.merge entry:demo-e4',
      `demo-p1 touchpoint.create entry:${site?.id}`,
      `demo-p1 touchpoint.create entry:${stand?.id}`,
    ])
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'done', activeKey: null }])
    expect(await verifyJournal(scene.db, 'demo')).toHaveProperty('lines')
  })

  it('R32 a known touchpoint fills its kind in by itself, another is asked for it', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'тел.\nБиблиотека')
    expect(person.text).toContain('Телефон · шаг 3')
    expect(person.text).toContain('**Зачем клиент сюда обращается?**')
    await describePoint(person, 'консультация')
    expect(person.text).toContain('Библиотека · шаг 5')
    expect(person.text).toContain('**Какая это точка?**\nОт этого зависит вид: цифровая или офлайн.')
    await person.press('личный приём')
    await describePoint(person, 'информация')
    await savePoints(person)
    expect(await scene.entry(PROJECT, 'Телефон')).toMatchObject({ kind: 'digital', subtype: 'phone' })
    expect(await scene.entry(PROJECT, 'Библиотека')).toMatchObject({ kind: 'offline', subtype: 'premises' })
  })

  it('R94 typed names are shown as they were understood, and stand ticked on top when the question is come back to', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'тел\nмакс\nЕПГУ\nсвоё окно')
    expect(person.chat.shown.map(({ text }) => text)).toContain('Точки\nТелефон; MAX; Госуслуги; своё окно')
    await person.press('← Назад')
    expect(person.buttons.slice(0, 4).sort()).toEqual(['☑ MAX', '☑ Госуслуги', '☑ Телефон', '☑ своё окно'])
  })

  it('R42 copying from another process is offered on the first page, however long the names are', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('/touchpoint')
    await person.press('1')
    expect(person.buttons).toEqual(expect.arrayContaining(['☐ Платформа обратной связи', 'Скопировать из процесса…', 'Ещё ▸ 1/7']))
  })

  it('R33 another need than the listed ones is said in words', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await person.say('другое, информация')
    expect(person.text).toContain('**Какая это потребность?**')
    await person.say('\u200b')
    expect(person.text).toContain('Сообщение пустое.')
    await person.say('узнать часы работы')
    await person.press('Готово')
    await person.press('Как в прошлый раз')
    expect(person.text).toContain('Другая потребность: узнать часы работы')
    await person.press('✅ Сохранить')
    expect(await scene.entry(PROJECT, 'Телефон')).toMatchObject({ needs: ['information', 'other'], otherNeed: 'узнать часы работы' })
  })

  it('R33 words of a need that is taken away again are not saved', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await person.say('другое, информация')
    await person.say('узнать часы работы')
    await person.press('← Назад')
    await person.press('← Назад')
    await describePoint(person, 'информация')
    await savePoints(person)
    expect(await scene.entry(PROJECT, 'Телефон')).toMatchObject({ needs: ['information'], otherNeed: '' })
  })

  it('R33 a point without a need is refused with the way out', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await person.press('Готово')
    expect(person.text).toContain('Отмечено 0, нужно не меньше 1.')
    expect(person.text).toContain('**Зачем клиент сюда обращается?**')
    await person.say('консультация')
    expect(person.text).toContain('**Что верно для этой точки?**')
  })

  it('R36 little demand and missing counts are marked on the entry and can be seen there', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await describePoint(person, 'консультация', 'мало спроса', 'учёта нет')
    await savePoints(person)
    expect(await scene.entry(PROJECT, 'Телефон')).toMatchObject({ marks: ['lowDemand', 'uncounted'] })
    await person.press('Перечень отдела')
    await person.press(/^Ещё/)
    await person.press('6')
    expect(person.text).toContain('Отметки: Маловостребована; Учёт обращений не ведётся или невозможен')
  })

  it('R37 a process with final points only is flagged before it is saved, after it and in the coverage', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'МФЦ')
    await describePoint(person, 'результат, ответ', 'итог обращения')
    await person.press('Как в прошлый раз')
    expect(person.text).toContain('⚠️ Все точки – только для итога обращения.')
    await person.press('✅ Сохранить')
    expect(person.text).toContain('⚠️ У процесса только точки для итога обращения.')
    await person.say('перечень')
    await person.press('Покрытие')
    expect(person.text).toContain('⚠️ Только точки для итога обращения, процессов: 1.\n«Сопровождение инвестиционного проекта»')
  })

  it('R37 a point that serves before the request too is not flagged', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'МФЦ')
    await describePoint(person, 'результат, ответ', 'до обращения', 'итог обращения')
    await person.press('Как в прошлый раз')
    expect(person.text).not.toContain('⚠️')
    await person.press('✅ Сохранить')
    expect(person.text).not.toContain('⚠️')
  })

  it('R38 specifics that nobody gave become the kind of interaction, actions follow from the needs', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'МФЦ\nТелефон')
    await describePoint(person, 'подача заявления')
    await describePoint(person, 'консультация')
    await savePoints(person)
    expect(await scene.entry(PROJECT, 'МФЦ')).toMatchObject({
      specifics: 'взаимодействие в офлайн-точке',
      actions: 'приём заявления, обращения, запроса, документов',
    })
    expect(await scene.entry(PROJECT, 'Телефон')).toMatchObject({
      specifics: 'взаимодействие в цифровой точке',
      actions: 'консультирование',
    })
  })
})
