import { describe, expect, it } from 'vitest'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { choice, text, tiny } from '../../support/tiny-interviews.ts'

const CONTENTS: [string, (sitter: Sitter) => unknown, string][] = [
  ['a sticker', ({ chat }) => chat.sendSticker(), 'Стикер ответом быть не может: нужен текст или кнопка.'],
  ['a voice message', ({ chat }) => chat.sendVoice(), 'Голосовое сообщение прочитать не получится: напишите, пожалуйста, текстом.'],
  ['a photo', ({ chat }) => chat.sendPhoto(), 'Файл здесь не требуется: нужен текст или кнопка.'],
  ['a location', ({ chat }) => chat.sendLocation(), 'Местоположение здесь не требуется: нужен текст или кнопка.'],
  [
    'a forwarded message',
    ({ chat }) => chat.forward('чужие слова'),
    'Пересланное сообщение ответом не считается: напишите своими словами.',
  ],
  ['an edited message', ({ chat }) => chat.edit('исправлено'), 'Правка прежнего сообщения ответ не меняет.'],
  [
    'a document',
    ({ chat }) => chat.sendFile('a.txt', Buffer.from('слова'), 'text/plain'),
    'Файл здесь не требуется: нужен текст или кнопка.',
  ],
]

describe('something else than text', () => {
  const world = oneWorld({
    interviews: [tiny('one', [text('name', 'Как называется?'), choice('colour', 'Какой цвет?', ['красный', 'синий'])])],
  })

  for (const [name, send, answer] of CONTENTS) {
    it(`${name} is answered with what is needed, at a question for text and at one for buttons`, async () => {
      const sitter = await Sitter.asked(world(), 'one')
      const first = sitter.last
      send(sitter)
      await world().settle()
      expect(sitter.last.text).toContain(answer)
      expect(sitter.last.text).toContain('Как называется?')
      expect(first.buttons).toEqual([])
      await sitter.say('ответ')
      send(sitter)
      await world().settle()
      expect(sitter.last.text).toContain(answer)
      expect(sitter.last.text).toContain('Какой цвет?')
      expect(sitter.last.buttons).toContain('синий')
      await sitter.press('синий')
      expect(await sitter.save()).toEqual({ name: 'ответ', colour: 'b' })
    })

    it(`${name} without a question leads to the menu`, async () => {
      const sitter = await Sitter.at(world())
      send(sitter)
      await world().settle()
      expect(sitter.last.text).toContain('Сейчас вопросов к Вам нет.')
      expect(sitter.last.buttons).toContain('Добавить точки')
    })
  }
})
