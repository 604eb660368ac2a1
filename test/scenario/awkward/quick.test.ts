import { describe, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { choices, file, number, text, tiny } from '../../support/tiny-interviews.ts'

const KINDS = [
  tiny('two', [text('first', 'Первый вопрос?'), text('second', 'Второй вопрос?')]),
  tiny('ticks', [choices('things', 'Что отметить?', ['стол', 'стул']), text('name', 'Как называется?')]),
  tiny('sizes', [number('size', 'Сколько лиц?'), text('name', 'Как называется?')]),
  tiny('files', [file('one', 'Первый файл?'), file('two', 'Второй файл?')]),
]

describeEachDatabase((open) => {
  describe('faster than the bot', () => {
    const world = oneWorld({ interviews: KINDS }, open)
    const journal = (action: string) => world().storage.db.journal.count({ where: { action } })

    it('two quick messages are not two answers: the second is kept and taken by one tap', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await sitter.say('ответ', 'и ещё слова')
      expect(await sitter.answers()).toEqual({ first: 'ответ' })
      expect(sitter.last.text).toContain('Сообщение написано не на этот вопрос, поэтому ответом не стало. Оно сохранено.')
      expect(sitter.last.text).toContain('Второй вопрос?')
      expect(sitter.last.text).toContain('Вы написали: «и ещё слова»')
      await sitter.press('Принять: «и ещё слова»')
      expect(await sitter.save()).toEqual({ first: 'ответ', second: 'и ещё слова' })
    })

    it('the kept message gives way to another answer', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await sitter.say('ответ', 'и ещё слова')
      await sitter.say('другое')
      expect(await sitter.save()).toEqual({ first: 'ответ', second: 'другое' })
    })

    it('the kept message outlasts a look at the menu', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await sitter.say('ответ', 'и ещё слова')
      await sitter.say('/menu')
      await sitter.press(/Продолжить|Опрос/)
      await sitter.press('Принять: «и ещё слова»')
      expect(await sitter.save()).toEqual({ first: 'ответ', second: 'и ещё слова' })
    })

    it('of three quick messages the first answers and the last is kept', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await sitter.say('раз', 'два', 'три')
      expect(sitter.last.text).toContain('Вы написали: «два\nтри»')
      await sitter.press(/^Принять/)
      expect(await sitter.save()).toEqual({ first: 'раз', second: 'два\nтри' })
    })

    it('a quick second message at the review asks for the button and promises nothing', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await sitter.say('раз')
      await sitter.say('два', 'сохранить')
      expect(sitter.last.text).toContain('Здесь нужна кнопка под сообщением.')
      expect(sitter.last.text).not.toContain('сохранено')
      expect(await sitter.save()).toEqual({ first: 'раз', second: 'два' })
    })

    it('a first message that is no answer leaves the question to the second', async () => {
      const sitter = await Sitter.asked(world(), 'sizes')
      await sitter.say('много', '12 тыс')
      expect(await sitter.answers()).toEqual({ size: 12000 })
      await sitter.say('название')
      expect(await sitter.save()).toEqual({ size: 12000, name: 'название' })
    })

    it('a message that is no answer is told so although another one follows, and one question stands', async () => {
      const sitter = await Sitter.asked(world(), 'sizes')
      const before = sitter.chat.shown.length
      await sitter.say('много', 'мало', '12 тыс')
      expect(await sitter.answers()).toEqual({ size: 12000 })
      const shown = sitter.chat.shown.slice(before)
      expect(shown.slice(0, -1).map(({ buttons }) => buttons)).toEqual(shown.slice(0, -1).map(() => []))
      expect(shown.length).toBeGreaterThan(1)
      expect(shown[0]?.text).not.toContain('Сколько лиц?')
      expect(sitter.last.text).toContain('Как называется?')
    })

    it('two files at once are not two answers', async () => {
      const sitter = await Sitter.asked(world(), 'files')
      const send = (name: string) => () => sitter.chat.sendFile(name, Buffer.from(name), 'text/plain')
      await sitter.do(send('a.txt'), send('b.txt'))
      expect(await sitter.answers()).toMatchObject({ one: { name: 'a.txt' } })
      expect(await sitter.answers()).not.toHaveProperty('two')
      expect(sitter.last.text).toContain('Файл пришёл раньше вопроса, поэтому ответом не стал. Пришлите его ещё раз.')
      expect(sitter.last.text).toContain('Второй файл?')
      await sitter.do(send('c.txt'))
      expect(await sitter.save()).toMatchObject({ one: { name: 'a.txt' }, two: { name: 'c.txt' } })
    })

    it('a double tap on a tick leaves it ticked', async () => {
      const sitter = await Sitter.asked(world(), 'ticks')
      const shown = sitter.chat.shown.length
      await sitter.press('☐ стол', '☐ стол')
      expect(sitter.last.buttons).toContain('☑ стол')
      expect(sitter.chat.shown.length).toBe(shown)
      await sitter.press('Готово')
      await sitter.say('название')
      expect(await sitter.save()).toEqual({ things: { keys: ['a'], others: [] }, name: 'название' })
    })

    for (const pace of ['at once', 'one after the other'] as const) {
      it(`a double tap on «Готово» ${pace} counts once, and one card of the next question has buttons`, async () => {
        const sitter = await Sitter.asked(world(), 'ticks')
        await sitter.press('☐ стол')
        const question = sitter.last
        const data = question.rows.flat().find(({ label }) => label === 'Готово')?.data ?? ''
        const tap = () => sitter.chat.forge(data, question)
        if (pace === 'at once') await sitter.do(tap, tap)
        else for (const one of [tap, tap]) await sitter.do(one)
        expect(await journal('interview.answer')).toBe(1)
        expect(sitter.last.text).toContain('Как называется?')
        expect(sitter.chat.shown.filter((message) => message.text.includes('Как называется?') && message.buttons.length > 0)).toHaveLength(
          1,
        )
        await sitter.say('название')
        expect(await sitter.save()).toEqual({ things: { keys: ['a'], others: [] }, name: 'название' })
      })

      it(`a double tap on «Сохранить» ${pace} saves once`, async () => {
        const sitter = await Sitter.asked(world(), 'sizes')
        await sitter.say('5')
        const review = await sitter.say('название')
        const data = review.rows.flat().find(({ label }) => label === '✅ Сохранить')?.data ?? ''
        const tap = () => sitter.chat.forge(data, review)
        if (pace === 'at once') await sitter.do(tap, tap)
        else for (const one of [tap, tap]) await sitter.do(one)
        expect(await journal('interview.finish')).toBe(1)
        expect((await sitter.draft()).state).toBe('done')
        expect(sitter.last.buttons).toContain('Добавить точки')
        expect(sitter.chat.spinning.size).toBe(0)
      })
    }

    it('the same update twice is heard once', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      const update = sitter.chat.say('ответ')
      world().fake.deliver(update)
      await world().settle()
      const said = sitter.texts
      world().fake.deliver(update)
      await world().settle()
      expect(sitter.texts).toEqual(said)
      expect(await sitter.answers()).toEqual({ first: 'ответ' })
      await sitter.say('второй')
      expect(await sitter.save()).toEqual({ first: 'ответ', second: 'второй' })
    })

    it('a message that arrives after one that was written later is kept, not taken for the next answer', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      const late = sitter.chat.say('написано позже')
      await world().settle()
      if (!late.message?.text) throw new Error('no text was said')
      const message = { ...late.message, message_id: late.message.message_id - 1, text: 'написано раньше' }
      world().fake.deliver({ update_id: late.update_id + 1000, message })
      await world().settle()
      expect(await sitter.answers()).toEqual({ first: 'написано позже' })
      expect(sitter.last.text).toContain('Сообщение пришло раньше вопроса')
      await sitter.press('Принять: «написано раньше»')
      expect(await sitter.save()).toEqual({ first: 'написано позже', second: 'написано раньше' })
    })

    it('a press that arrives after a later one leaves the tick as the later one wanted it', async () => {
      const sitter = await Sitter.asked(world(), 'ticks')
      const on = sitter.last.rows.flat()[0]?.data ?? ''
      await sitter.press('☐ стол')
      const off = sitter.last.rows.flat()[0]?.data ?? ''
      await sitter.do(
        () => sitter.chat.forge(off),
        () => sitter.chat.forge(on),
        () => sitter.chat.forge(off),
      )
      expect(sitter.last.buttons).toContain('☐ стол')
      await sitter.press('☐ стул')
      await sitter.press('Готово')
      await sitter.say('название')
      expect(await sitter.save()).toEqual({ things: { keys: ['b'], others: [] }, name: 'название' })
    })

    it('a double tap on the button that begins an interview opens one', async () => {
      const sitter = await Sitter.at(world())
      await sitter.press('Добавить точки', 'Добавить точки')
      await sitter.press('Добавить точки')
      expect(await world().storage.db.draft.count()).toBe(1)
      expect(sitter.last.text).toContain('По какому процессу')
    })

    it('thirty messages in one breath: the first answers, the others are kept as far as an answer goes', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await sitter.say(...Array.from({ length: 30 }, (_, at) => `слово ${at}`))
      expect(await sitter.answers()).toEqual({ first: 'слово 0' })
      await sitter.press(/^Принять/)
      const { second } = (await sitter.save()) as { second: string }
      expect(second.split('\n')).toEqual(Array.from({ length: 29 }, (_, at) => `слово ${at + 1}`))
    })
  })
})
