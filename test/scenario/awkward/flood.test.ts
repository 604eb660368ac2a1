import { describe, expect, it } from 'vitest'
import { FloodGate } from '../../../src/app/inbox/flood-gate.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { text, tiny } from '../../support/tiny-interviews.ts'
import { StandingClock } from '../../support/world.ts'

describe('the gate', () => {
  it('lets a burst through, then so many a minute, each chat for itself', () => {
    const clock = new StandingClock()
    const gate = new FloodGate(clock, { perMinute: 60, burst: 3 })
    expect([1, 2, 3, 4, 5].map(() => gate.enter('a'))).toEqual([0, 0, 0, 1000, 1000])
    expect(gate.enter('b')).toBe(0)
    clock.pass(500)
    expect(gate.enter('a')).toBe(500)
    clock.pass(500)
    expect([gate.enter('a'), gate.enter('a')]).toEqual([0, 1000])
    clock.pass(60_000)
    expect([1, 2, 3, 4].map(() => gate.enter('a'))).toEqual([0, 0, 0, 1000])
  })
})

describeEachDatabase((open) => {
  describe('somebody who sends without end', () => {
    const world = oneWorld({ interviews: [tiny('word', [text('word', 'Какое слово?')])], flood: { perMinute: 60, burst: 5 } }, open)

    it('R94 is answered in turn, loses nothing and is told once', async () => {
      const sitter = await Sitter.asked(world(), 'word')
      const before = world().clock.now().getTime()
      for (let at = 0; at < 20; at += 1) sitter.chat.say('/help')
      sitter.chat.say('слово')
      await world().settle()
      expect(world().clock.now().getTime() - before).toBeGreaterThanOrEqual(15_000)
      expect(await world().storage.db.inbox.count({ where: { state: { not: 'shown' } } })).toBe(0)
      // A chat bears one message a second, and answers go first.
      for (let at = 0; at < 3; at += 1) {
        world().clock.pass(20_000)
        await world().tick()
      }
      expect(await world().storage.db.outbox.findMany({ where: { message: 'slow-down' } })).toMatchObject([{ state: 'sent' }])
      const told = sitter.chat.shown.filter((message) => message.text.includes('Сообщений подряд слишком много'))
      expect(told).toHaveLength(1)
    })

    it('R94 whoever waits when the program stops is answered after its start', async () => {
      const sitter = await Sitter.asked(world(), 'word')
      for (let at = 0; at < 12; at += 1) sitter.chat.say('/help')
      await world().fake.delivered()
      world().house.intake.stop()
      await world().stop()
      expect(await world().storage.db.inbox.count({ where: { state: 'open' } })).toBeGreaterThan(0)
      await world().begin()
      await world().settle()
      expect(await world().storage.db.inbox.count({ where: { state: 'open' } })).toBe(0)
    })
  })
})
