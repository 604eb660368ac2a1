import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Ceiling } from '../../../bench/emulator/telegram/ceiling.ts'
import { PostBook } from '../../../bench/emulator/telegram/post-book.ts'

test('the messenger takes no more messages within any second than it bears', () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(pauses, fc.integer({ min: 1, max: 30 }), (gaps, perSecond) => {
      const ceiling = new Ceiling({ perSecond })
      let now = 0
      const taken: number[] = []
      for (const gap of gaps) {
        now += gap
        const before = taken.filter((at) => at > now - 1000).length
        const refused = ceiling.refuses(now) > 0
        expect(refused).toBe(before >= perSecond)
        if (!refused) taken.push(now)
      }
    }),
  )
})

test('the book tells who got how many messages, and how many arrived meanwhile', () => {
  const book = new PostBook()
  for (const [chatId, at] of [
    [1, 0],
    [7, 10],
    [2, 20],
    [7, 30],
    [8, 40],
    [1, 50],
  ] as const)
    book.note(chatId, at)
  expect(book.from(7)).toEqual([
    { chatId: 7, at: 10, messages: 2 },
    { chatId: 8, at: 40, messages: 1 },
  ])
  expect(book.between(10, 40)).toBe(4)
})
