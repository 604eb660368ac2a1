import type { Update } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { at, packScreen, QUESTION } from '../../../src/app/dialogue/screen.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { oneWorld, restart } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { dropped } from '../../support/telegram/fault.ts'
import { choices, text, tiny } from '../../support/tiny-interviews.ts'

const KINDS = [
  tiny('three', [text('first', 'Первый вопрос?'), text('second', 'Второй вопрос?'), text('third', 'Третий вопрос?')]),
  tiny('ticks', [choices('things', 'Что отметить?', ['стол', 'стул']), text('name', 'Как называется?')]),
]

describeEachDatabase((open) => {
  describe('the program is killed', () => {
    const world = oneWorld({ interviews: KINDS }, open)
    const inbox = () => world().storage.db.inbox
    const asks = (sitter: Sitter, question: string) => sitter.texts.filter((one) => one.endsWith(question)).length

    /** The update is in the inbox and nothing else has happened. */
    const stored = async (sitter: Sitter, update: Update) => {
      const event = { eventId: String(update.update_id), chatId: String(sitter.chat.id), update }
      await world().house.intake.store('telegram', [event])
    }
    /** The last update has had its effect; that its answer was shown is not known. */
    const unshown = async (sitter: Sitter, update: Update, outcome: string | null) => {
      const where = { channel_eventId: { channel: 'telegram', eventId: String(update.update_id) } }
      await inbox().update({ where, data: { state: 'taken', outcome, payload: JSON.stringify(update) } })
      await world().house.app.committer.run([`telegram:${sitter.chat.id}`], (unit) => {
        const draft = unit.draft(sitter.personId)
        if (draft) unit.saveDraft({ ...draft, pending: null, revision: draft.revision + 1 })
      })
    }
    const finish = async (sitter: Sitter, first = 'раз', second = 'два') => {
      await sitter.say('три')
      expect(await sitter.save()).toEqual({ first, second, third: 'три' })
      expect(await inbox().count({ where: { state: { not: 'shown' } } })).toBe(0)
    }

    it('before the messenger’s update was stored: it comes again and is answered', async () => {
      const sitter = await Sitter.asked(world(), 'three')
      await world().stop()
      sitter.chat.say('раз')
      await restart(world())
      expect(sitter.last.text).toContain('Второй вопрос?')
      await sitter.say('два')
      await finish(sitter)
    })

    it('after the update was stored, before it took effect and before the messenger was told: it takes effect once', async () => {
      const sitter = await Sitter.asked(world(), 'three')
      await world().stop()
      await stored(sitter, sitter.chat.say('раз'))
      await restart(world())
      expect(sitter.last.text).toContain('Второй вопрос?')
      expect(asks(sitter, 'Второй вопрос?')).toBe(1)
      await sitter.say('два')
      await finish(sitter)
    })

    it('after the effect, before the next question was shown: it is shown, and nothing is recorded twice', async () => {
      const sitter = await Sitter.asked(world(), 'three')
      world().fake.fail('sendMessage', dropped('before'), 99)
      await sitter.say('раз')
      world().logged.length = 0
      expect(sitter.last.text).not.toContain('Второй вопрос?')
      expect(await inbox().count({ where: { state: 'taken' } })).toBe(1)
      world().fake.clearFaults()
      await restart(world())
      expect(sitter.last.text).toContain('Второй вопрос?')
      expect(asks(sitter, 'Второй вопрос?')).toBe(1)
      await sitter.say('два')
      await finish(sitter)
    })

    it('after the next question was shown, before that was written: it is asked again, and either card answers', async () => {
      const sitter = await Sitter.asked(world(), 'ticks')
      const tick = sitter.chat.press('☐ стол')
      await world().settle()
      const card = sitter.last
      await unshown(sitter, tick, packScreen(QUESTION))
      await restart(world())
      expect(sitter.last.buttons).toContain('☑ стол')
      await sitter.do(() => sitter.chat.forge(card.rows.flat().find(({ label }) => label === '☐ стул')?.data ?? '', card))
      await sitter.press('Готово')
      await sitter.say('название')
      expect(await sitter.save()).toEqual({ things: { keys: ['a', 'b'], others: [] }, name: 'название' })
    })

    it('what an impatient person wrote meanwhile is kept, not taken for the answer of a question nobody saw', async () => {
      const sitter = await Sitter.asked(world(), 'three')
      const update = sitter.chat.say('раз')
      await world().settle()
      await unshown(sitter, update, null)
      await world().stop()
      sitter.chat.say('раз, я же сказал')
      await restart(world())
      expect(await sitter.answers()).toEqual({ first: 'раз' })
      expect(sitter.last.text).toContain('Второй вопрос?')
      await sitter.press('Принять: «раз, я же сказал»')
      await finish(sitter, 'раз', 'раз, я же сказал')
    })

    it('after the last press: the interview is finished once, and where it led is shown', async () => {
      const sitter = await Sitter.asked(world(), 'three')
      for (const answer of ['раз', 'два', 'три']) await sitter.say(answer)
      const save = sitter.chat.press('✅ Сохранить')
      await world().settle()
      await unshown(sitter, save, packScreen(at('menu')))
      const said = sitter.texts.length
      await restart(world())
      expect(sitter.texts.length).toBe(said + 1)
      expect(sitter.last.buttons).toContain('Добавить точки')
      expect(await world().storage.db.journal.count({ where: { action: 'interview.finish' } })).toBe(1)
    })

    it('with something owed that this program does not understand: the menu is shown, and the way back is one tap', async () => {
      const sitter = await Sitter.asked(world(), 'three')
      const update = sitter.chat.say('раз')
      await world().settle()
      await unshown(sitter, update, 'nonsense')
      await restart(world())
      expect(sitter.last.buttons.length).toBeGreaterThan(0)
      await sitter.press(/Опрос three/)
      await sitter.say('два')
      await finish(sitter)
    })

    it('with a screen owed that there is no longer: the menu is shown', async () => {
      const sitter = await Sitter.at(world())
      const update = sitter.chat.say('/help')
      await world().settle()
      await unshown(sitter, update, packScreen(at('gone', 'x')))
      await restart(world())
      expect(sitter.last.buttons).toContain('Добавить точки')
    })

    it('an update that was handled before the kill and comes again after it is passed over', async () => {
      const sitter = await Sitter.asked(world(), 'three')
      const update = sitter.chat.say('раз')
      await world().settle()
      await restart(world())
      world().fake.deliver(update)
      await world().settle()
      expect(await sitter.answers()).toEqual({ first: 'раз' })
      await sitter.say('два')
      await finish(sitter)
    })

    it('with people in the middle of different things: everybody goes on', async () => {
      const sitters = [
        await Sitter.asked(world(), 'three', 'demo-p1'),
        await Sitter.asked(world(), 'three', 'demo-p4'),
        await Sitter.asked(world(), 'three', 'demo-p7'),
      ]
      const [stopped, waiting, silent] = sitters as [Sitter, Sitter, Sitter]
      await world().stop()
      await stored(stopped, stopped.chat.say('раз'))
      waiting.chat.say('раз')
      await restart(world())
      await silent.say('раз')
      for (const sitter of sitters) {
        expect(sitter.last.text).toContain('Второй вопрос?')
        await sitter.say('два')
        await sitter.say('три')
        expect(await sitter.save()).toEqual({ first: 'раз', second: 'два', third: 'три' })
      }
    })

    it('again and again in one interview: every answer is there once', async () => {
      const sitter = await Sitter.asked(world(), 'three')
      await restart(world())
      await sitter.say('раз')
      await restart(world())
      await world().stop()
      sitter.chat.say('два')
      await restart(world())
      await restart(world())
      await finish(sitter)
      expect(await world().storage.db.journal.count({ where: { action: 'interview.answer' } })).toBe(3)
    })
  })
})
