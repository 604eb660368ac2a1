import { describe, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { oneWorld, restart } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { choices, text, tiny } from '../../support/tiny-interviews.ts'

const WEEK = 7 * 24 * 3_600_000

describeEachDatabase((open) => {
  describe('the person blocks the bot', () => {
    const world = oneWorld(
      {
        interviews: [
          tiny('two', [text('first', 'Первый вопрос?'), text('second', 'Второй вопрос?')]),
          tiny('ticks', [choices('things', 'Что отметить?', ['стол', 'стул']), text('name', 'Как называется?')]),
        ],
      },
      open,
    )
    const blockedAt = async (sitter: Sitter) => {
      const where = { channel_externalId: { channel: 'telegram', externalId: String(sitter.chat.id) } }
      return (await world().storage.db.account.findUniqueOrThrow({ where })).blockedAt
    }
    const forgive = () => {
      world().logged.length = 0
    }
    const finish = async (sitter: Sitter) => {
      await sitter.say('два')
      expect(await sitter.save()).toEqual({ first: 'раз', second: 'два' })
    }

    it('it is recorded at once, nothing is sent meanwhile, and the question comes back with the person', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await sitter.say('раз')
      await sitter.do(() => sitter.chat.block())
      expect(await blockedAt(sitter)).toBe(world().clock.now().toISOString())
      const calls = world().fake.callsOf('sendMessage').length
      world().clock.pass(WEEK)
      await world().tick()
      expect(world().fake.callsOf('sendMessage').length).toBe(calls)
      await sitter.do(() => sitter.chat.unblock())
      expect(await blockedAt(sitter)).toBeNull()
      expect(sitter.last.text).toContain('Второй вопрос?')
      expect(sitter.chat.shown.filter(({ text, buttons }) => text.includes('Второй вопрос?') && buttons.length > 0)).toHaveLength(1)
      await finish(sitter)
    })

    it('between an answer and the next question: the answer is kept, the question comes when the person is back', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await world().telegram.receiving.stop()
      sitter.chat.say('раз')
      sitter.chat.blocked = true
      world().clock.pass(1000)
      await world().begin()
      await world().settle()
      forgive()
      expect(await blockedAt(sitter)).not.toBeNull()
      expect(await sitter.answers()).toEqual({ first: 'раз' })
      await sitter.do(() => sitter.chat.unblock())
      expect(sitter.last.text).toContain('Второй вопрос?')
      await finish(sitter)
    })

    it('while ticking: the ticks are there when the person is back', async () => {
      const sitter = await Sitter.asked(world(), 'ticks')
      sitter.chat.blocked = true
      await sitter.press('☐ стол')
      forgive()
      expect(await blockedAt(sitter)).not.toBeNull()
      await sitter.do(() => sitter.chat.unblock())
      expect(sitter.last.buttons).toContain('☑ стол')
      await sitter.press('Готово')
      await sitter.say('название')
      expect(await sitter.save()).toEqual({ things: { keys: ['a'], others: [] }, name: 'название' })
    })

    it('coming back with /start, as the messenger’s button does, shows the menu with the way back', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await sitter.say('раз')
      await sitter.do(() => sitter.chat.block())
      await sitter.do(
        () => sitter.chat.unblock(),
        () => sitter.chat.say('/start'),
      )
      expect(await blockedAt(sitter)).toBeNull()
      await sitter.press(/Опрос two/)
      expect(sitter.last.text).toContain('Второй вопрос?')
      await finish(sitter)
    })

    it('coming back with a text, unannounced, is heard: it is kept, and the question comes', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await sitter.say('раз')
      sitter.chat.blocked = true
      await sitter.press('← Назад')
      forgive()
      sitter.chat.blocked = false
      await sitter.say('раз и навсегда')
      expect(await blockedAt(sitter)).toBeNull()
      expect(sitter.last.text).toContain('Первый вопрос?')
      await sitter.press('Принять: «раз и навсегда»')
      await sitter.say('два')
      expect(await sitter.save()).toEqual({ first: 'раз и навсегда', second: 'два' })
    })

    it('a reminder that comes due meanwhile waits for the person, across a restart', async () => {
      const sitter = await Sitter.asked(world(), 'two')
      await sitter.say('раз')
      sitter.chat.blocked = true
      world().clock.pass(WEEK)
      await world().tick()
      forgive()
      expect(await blockedAt(sitter)).not.toBeNull()
      await restart(world())
      await sitter.do(() => sitter.chat.unblock())
      await world().tick()
      expect(sitter.texts.slice(-2).join()).toContain('Второй вопрос?')
      await sitter.do(() => sitter.chat.forge('s:question'))
      await finish(sitter)
    })

    it('somebody without an interview is only recorded', async () => {
      const sitter = await Sitter.at(world())
      const said = sitter.texts.length
      await sitter.do(() => sitter.chat.block())
      await sitter.do(() => sitter.chat.unblock())
      expect(sitter.texts.length).toBe(said)
      expect(await blockedAt(sitter)).toBeNull()
    })

    it('somebody whom the bot does not know is passed over', async () => {
      const chat = world().fake.chat()
      chat.block()
      chat.unblock()
      await world().settle()
      expect(chat.shown).toEqual([])
    })
  })
})
