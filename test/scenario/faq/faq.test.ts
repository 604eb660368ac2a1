import { expect, it } from 'vitest'
import { isList } from '../../../src/domain/interview/definition.ts'
import { termOf } from '../../../src/domain/regulation/terms.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints } from '../../support/talk/points.ts'
import { lines, text, tiny } from '../../support/tiny-interviews.ts'

describeScene('questions and glossary', (scene) => {
  it.each([
    '/faq',
    'вопросы',
    'Частые вопросы',
    '/questions',
  ])('R92 %s shows seven questions, each answered with its source', async (way) => {
    const person = await scene.sit('demo-p1')
    await person.say(way)
    expect(person.text).toContain('**Частые вопросы**')
    expect(person.text).toContain('7. Как выглядит отчёт по сегментации?')
    await person.press('3')
    expect(person.text).toContain('Для услуг – отдельный профиль на каждую.')
    expect(person.text).toContain('Источник: вопрос 3 Ответов на вопросы по сегментации')
    await person.press('Услуга')
    expect(person.text).toContain('**Услуга**')
    expect(person.text).toContain('В актах Вашего ведомства этого слова нет. Из других актов:')
    expect(person.text).toContain('подп. 4 п. 3 Порядка ведения перечня')
  })

  it.each([
    ['внутренними клиентами', 'Внутренний клиент'],
    ['внутрений клеент', 'Внутренний клиент'],
    ['ЕМКОСТЬ', 'Ёмкость сегмента'],
    ['что такое слепая зона?', 'Слепая зона'],
  ])('R92 finds «%s» in any form, with slips, case and yo', async (query, name) => {
    const person = await scene.sit('demo-p1')
    await person.say('словарь')
    await person.press('Найти')
    await person.say(query)
    if (!person.text.startsWith(`**${name}**`)) await person.press('1')
    expect(person.text).toContain(`**${name}**`)
  })

  it('R92 a command with words after it searches at once; nothing found is said with the way on', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/faq сегментации')
    expect(person.text).toContain('По запросу «сегментации»:')
    expect(person.text).toContain('Сегментация')
    expect(person.text).toContain('Как выглядит отчёт по сегментации?')
    await person.say('/словарь дирижабль')
    expect(person.text).toContain('По запросу «дирижабль» ничего нет.')
    await person.press('Найти')
    await person.say('гипотезу')
    expect(person.text).toContain(
      '«предположение, которое требует проверки (подтверждения или опровержения)»\n– п. 3 Порядка разработки сегментов',
    )
    expect((await scene.drafts('demo-p1')).map(({ activeKey }) => activeKey)).toEqual([null, null, null])
  })

  it('R92 says where acts differ, begins with the own ones and names those of others as such', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/faq внутренний клиент')
    await person.press('1')
    expect(person.text).toContain('⚠️ Акты говорят по-разному.')
    const pages = [person.text]
    for (let of = Number(/^Ещё ▸ 1\/(\d+)$/m.exec(person.buttons.join('\n'))?.[1]); pages.length < of; pages.push(person.text)) {
      await person.press(/^Ещё ▸/)
    }
    const blocks = pages.flatMap((page) => page.split('\n\n'))
    const own = blocks.filter((block) => !block.startsWith('Из других актов:')).join('\n')
    const others = blocks.filter((block) => block.startsWith('Из других актов:')).join('\n')
    expect(blocks.indexOf(others)).toBe(blocks.length - 1)
    expect(own).toContain(
      '«государственный гражданский служащий Министерства, лицо, замещающее государственную должность Свердловской области»',
    )
    expect(own).toContain('от 11.04.2024 № 54')
    expect(own).toContain('«сотрудники департамента»')
    expect(own).toContain('«муниципальный служащий, ')
    expect(others).toContain('«государственный гражданский служащий департамента»')
    expect(others).toContain('подп. 2 п. 3 Порядка ведения перечня')
  })

  it('R92 explains the words of a question and leads back to the very question, ticks and typed words kept', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    expect(person.text).toContain('**Зачем клиент сюда обращается?**')
    await person.press(/^☐/)
    await person.press('Пункт')
    const before = person.card
    expect(before.text).toContain('Отмечено: 1')
    await person.press('Что это?')
    expect(person.text).toContain('**Потребность клиента**')
    expect(person.buttons).toEqual(expect.arrayContaining(['Внешний клиент', 'Внутренний клиент', '← К вопросу']))
    await person.press('Внешний клиент')
    expect(person.text).toContain('**Внешний клиент**')
    await person.press('← К вопросу')
    expect(person.card).toEqual(before)
    await person.press('Готово')
    expect(person.text).toContain('**Что верно для этой точки?**')
  })

  it('R92 a search in the middle of an interview keeps its draft, one tap away', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await person.say('/faq офлайн точка')
    expect(person.text).toContain('**Офлайн-точка**')
    await person.press(/^Продолжить/)
    expect(person.text).toContain('**Зачем клиент сюда обращается?**')
  })

  it('a text that begins with the word of a command is an answer, not a search', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/touchpoint')
    await person.say('инвестиционного')
    await person.say('Словарь терминов у стойки')
    expect(person.text).toContain('Словарь терминов у стойки · шаг')
  })

  it('the search of somebody else finds nothing', async () => {
    const [one, other] = [await scene.sit('demo-p1'), await scene.sit('demo-p2')]
    await one.say('/faq гипотеза')
    const [search] = await scene.drafts('demo-p1')
    await other.say('/menu')
    await other.forge(`s:faqFound:${search?.id}`)
    expect(other.text).toContain('**Частые вопросы**')
    await other.forge('s:term:nothing')
    expect(other.text).toContain('**Словарь**')
    await other.forge('s:faqAnswer:constructor')
    expect(other.text).toContain('**Частые вопросы**')
  })

  it('R92 every word by which a question can be explained stands in the glossary', () => {
    const terms = [...scene.world.house.app.interviews.values()].flatMap(({ definition }) =>
      definition.nodes.flatMap((node) => (isList(node) ? node.questions : [node])).flatMap(({ terms = [] }) => terms),
    )
    expect(terms.length).toBeGreaterThan(8)
    expect(terms.filter((term) => !termOf(term))).toEqual([])
  })
})

describeScene(
  'a list under way',
  (scene) => {
    it('R92 stands as it was after its word was looked up, and what was typed is kept', async () => {
      const person = await scene.sit('demo-p1')
      await person.say('/menu')
      await person.forge('d:start:terms')
      expect(person.buttons).toContain('Что это?')
      await person.say('Возраст – 60 и старше\nРегион – село')
      const before = person.card
      expect(before.text).toContain('2. Регион – село')
      await person.press('Что это?')
      expect(person.text).toContain('**Признак и его значение**')
      await person.press('← К вопросу')
      expect(person.card).toEqual(before)
    })
  },
  {
    interviews: [tiny('terms', [lines('traits', 'Какие признаки?', [], { terms: ['trait'], min: 1, max: 9 }), text('after', 'Что ещё?')])],
  },
)
