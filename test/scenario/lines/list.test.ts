import { describe, expect, it } from 'vitest'
import { linesAt } from '../../../src/domain/interview/answers.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { oneWorld, restart } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { lines, text, tiny } from '../../support/tiny-interviews.ts'

const counted = { line: 'question-lines-of', few: 'refused-lines-few', many: 'refused-too-many' }
const KINDS = [
  tiny('groups', [
    text('topic', 'О чём?'),
    lines('groups', 'Какие группы клиентов?', ['Молодёжь', 'Пенсионеры'], { min: 2, max: () => 4, clause: () => 'п. 3.2', counted }),
    {
      list: 'group',
      from: ({ answers }) => linesAt(answers, 'groups').map(({ key, text: title }) => ({ key, title })),
      questions: [text('about', 'Чем отличается?')],
    },
  ]),
  tiny('traits', [
    lines('traits', 'Какие признаки?', ['Возраст', 'Пол'], {
      continues: (option, said) => `${option.label}: ${said}`,
      understand: (said, _scope, before) =>
        said.includes(':') ? { lines: [...before, { key: '', text: said }] } : { refused: 'empty', offer: `Другое: ${said}` },
    }),
    text('name', 'Как называется?'),
  ]),
]

/** What stands in a growing list, as it is stored. */
const stored = (value: unknown): string[] => (value as { lines: { text: string }[] }).lines.map((line) => line.text)

describeEachDatabase((open) => {
  describe('a list that grows as it is typed', () => {
    const world = oneWorld({ interviews: KINDS }, open)
    const asked = async () => {
      const sitter = await Sitter.asked(world(), 'groups')
      await sitter.say('пособия')
      return sitter
    }
    const view = async (sitter: Sitter) => (await sitter.draft()).view as { lines?: { lines: { key: string; text: string }[] } }
    const typed = async (sitter: Sitter) => (await view(sitter)).lines?.lines.map((line) => line.text) ?? []

    it('R12 is typed in one message, shown below it, and taken on by «Готово»', async () => {
      const sitter = await asked()
      expect(sitter.last.text).toContain('Пишите по одному или сразу несколько')
      expect(sitter.last.text).toContain('В списке 0, нужно от 2 до 4')
      expect(sitter.last.buttons).not.toContain('Готово')
      const before = sitter.last
      await sitter.say('1. Родители\n2. Опекуны')
      expect([before.text, before.buttons]).toEqual(['Какие группы клиентов?', []])
      expect(sitter.chat.messages.at(-1)).toBe(sitter.last)
      expect(sitter.last.text).toContain('1. Родители\n2. Опекуны\nВ списке 2, нужно от 2 до 4')
      expect(sitter.last.rows[0]?.map(({ label }) => label)).toEqual(['✏️ 1', '✏️ 2'])
      await sitter.press('Готово')
      expect(sitter.texts.at(-2)).toBe('Какие группы клиентов?\nРодители; Опекуны')
      expect(sitter.last.text).toContain('Родители · шаг 3 из 4')
      await sitter.say('доход')
      await sitter.say('документы')
      expect(sitter.last.text).toContain('2. Какие группы клиентов?: Родители; Опекуны')
      const saved = await sitter.save()
      expect(stored(saved['groups'])).toEqual(['Родители', 'Опекуны'])
      expect(saved).toMatchObject({ 'group/l1/about': 'доход', 'group/l2/about': 'документы' })
    })

    it('R12 a line is corrected by one tap and one message, or taken out', async () => {
      const sitter = await asked()
      await sitter.say('Родитли\nОпекуны\nДети')
      await sitter.press('✏️ 1')
      expect(sitter.last.text).toContain('1. Родитли\nНапишите заново.')
      expect(sitter.last.buttons).toEqual(['Удалить', 'Оставить', '⏸ Позже'])
      await sitter.say('Родители')
      await sitter.press('✏️ 3')
      await sitter.press('Удалить')
      expect(await typed(sitter)).toEqual(['Родители', 'Опекуны'])
      await sitter.press('✏️ 2')
      await sitter.press('Оставить')
      expect(sitter.last.text).toContain('1. Родители\n2. Опекуны')
    })

    it('R14 what exceeds the bound is not added: another line gives way to it, or it is left out', async () => {
      const sitter = await asked()
      await sitter.say('один\nдва\nтри\nчетыре')
      await sitter.say('пять')
      expect(sitter.last.text).toContain('Можно не больше 4.')
      expect(sitter.last.text).toContain('Вы написали: «пять»')
      await sitter.press('Заменить им другую строку')
      expect(sitter.last.buttons).toEqual(['1', '2', '3', '4', '← Назад', '⏸ Позже'])
      await sitter.press('2')
      expect(await typed(sitter)).toEqual(['один', 'пять', 'три', 'четыре'])
      await sitter.say('шесть')
      await sitter.press('Не добавлять')
      expect(await typed(sitter)).toEqual(['один', 'пять', 'три', 'четыре'])
      expect(sitter.last.text).not.toContain('шесть')
    })

    it('R14 «готово» below the bound is refused with the bound', async () => {
      const sitter = await asked()
      await sitter.say('Родители')
      await sitter.say('готово')
      expect(sitter.last.text).toContain('В списке 1, нужно не меньше 2.')
      await sitter.say('Опекуны')
      await sitter.say('Готово')
      expect(sitter.last.text).toContain('Чем отличается?')
    })

    it('R12 a suggestion is added by one tap and is not offered again; one that is continued asks for the rest', async () => {
      const sitter = await asked()
      await sitter.press('Молодёжь')
      expect([await typed(sitter), sitter.last.buttons.includes('Молодёжь')]).toEqual([['Молодёжь'], false])
      await sitter.open('traits')
      await sitter.press('Возраст')
      expect(sitter.last.text).toContain('Возраст: напишите значения через запятую.')
      await sitter.say('18–35, 60+')
      expect(await typed(sitter)).toEqual(['Возраст: 18–35, 60+'])
      expect(sitter.last.buttons).not.toContain('Возраст')
      await sitter.say('жители сёл')
      await sitter.press('Принять: «Другое: жители сёл»')
      expect(await typed(sitter)).toEqual(['Возраст: 18–35, 60+', 'Другое: жители сёл'])
    })

    it('R90 two quick messages, and three, are all lines of the list', async () => {
      const sitter = await asked()
      await sitter.say('один', 'два')
      await sitter.say('три', 'четыре')
      expect(await typed(sitter)).toEqual(['один', 'два', 'три', 'четыре'])
      expect(sitter.last.text).toContain('4. четыре')
    })

    it('R90 a message that came before the list was asked for is kept, and taken by one tap', async () => {
      const sitter = await Sitter.asked(world(), 'groups')
      await sitter.say('пособия', 'Родители')
      expect(sitter.last.text).toContain('Вы написали: «Родители»')
      expect(await typed(sitter)).toEqual([])
      await sitter.press('Принять: «Родители»')
      expect(await typed(sitter)).toEqual(['Родители'])
    })

    it('R91 what was typed outlasts a pause, a look at the menu, another interview and a restart', async () => {
      const sitter = await asked()
      await sitter.say('Родители')
      await restart(world())
      await sitter.say('Опекуны')
      await sitter.press('⏸ Позже')
      await sitter.press(/Продолжить/)
      expect(sitter.last.text).toContain('1. Родители\n2. Опекуны')
      await sitter.say('/menu')
      await sitter.press(/Опрос groups/)
      await sitter.open('traits')
      await sitter.press('← К прежней записи')
      expect(sitter.last.text).toContain('1. Родители\n2. Опекуны')
      await sitter.press('← Назад')
      await sitter.say('субсидии')
      expect(sitter.last.text).toContain('1. Родители\n2. Опекуны')
      await sitter.press('Готово')
      expect(sitter.texts.at(-2)).toBe('Какие группы клиентов?\nРодители; Опекуны')
    })

    it('R91 an update that comes twice, before and after a restart, adds once', async () => {
      const sitter = await asked()
      const update = sitter.chat.say('Родители')
      await world().settle()
      world().fake.deliver(update)
      await restart(world())
      world().fake.deliver(update)
      await world().settle()
      expect(await typed(sitter)).toEqual(['Родители'])
    })

    it('R90 a second tap of «Удалить» takes out nothing else', async () => {
      const sitter = await asked()
      await sitter.say('один\nдва\nтри')
      await sitter.press('✏️ 2')
      const card = sitter.last
      const data = card.rows.flat().find(({ label }) => label === 'Удалить')?.data ?? ''
      await sitter.do(
        () => sitter.chat.forge(data, card),
        () => sitter.chat.forge(data, card),
      )
      expect(await typed(sitter)).toEqual(['один', 'три'])
    })

    it('R90 forged keys of lines are told that they do nothing', async () => {
      const sitter = await asked()
      await sitter.say('один\nдва')
      const data = sitter.last.rows.flat().find(({ label }) => label === '✏️ 1')?.data ?? ''
      for (const op of ['el9', 'e', 'e__proto__', 'wl1', 'rl1', 'a', 'H']) {
        await sitter.do(() => sitter.chat.forge(data.replace(/:el1$/, `:${op}`)))
        expect(sitter.last.text, op).toContain('Эта кнопка уже не действует.')
      }
      expect(await typed(sitter)).toEqual(['один', 'два'])
    })

    it('R90 awkward lines are kept as they are, or refused with a way out', async () => {
      const sitter = await asked()
      await sitter.say('\u200b \u200f')
      expect(sitter.last.text).toContain('Сообщение пустое.')
      await sitter.do(() => sitter.chat.sendSticker())
      expect(sitter.last.text).toContain('Стикер ответом быть не может')
      await sitter.say('🙂\n<b>жирно</b> & **звёзды**\nمرحبا \u202eبالعالم')
      expect(await typed(sitter)).toEqual(['🙂', '<b>жирно</b> & **звёзды**', 'مرحبا بالعالم'])
      expect(sitter.last.text).toContain('2. <b>жирно</b> & **звёзды**')
      await sitter.say('ж'.repeat(4000))
      expect(sitter.last.text).toMatch(/Слишком длинно: знаков 4\s000, можно 500\./)
      await sitter.press(/^Принять/)
      expect((await typed(sitter)).at(-1)).toBe('ж'.repeat(500))
      await sitter.press('Готово')
      expect(sitter.last.text).toContain('🙂 · шаг')
    })
  })
})
