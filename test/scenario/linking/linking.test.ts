import { beforeEach, expect, it } from 'vitest'
import { loadDemo } from '../../../src/app/demo/load-demo.ts'
import { newLinkCode } from '../../../src/app/linking/link-code.ts'
import { actorAt } from '../../../src/app/people/actor-at.ts'
import { Committer } from '../../../src/storage/committer.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { beginPoints } from '../../support/talk/points.ts'

const PERSON = 'demo-p1'
const ENTRY = 'Демо-сотрудник 1'

/** The code that a card shows, without its groups. */
const codeIn = (person: TelegramPerson): string => /\d{4} \d{4} \d{4}/.exec(person.text)?.[0].replaceAll(' ', '') ?? ''

async function code(person: TelegramPerson): Promise<string> {
  await person.say('настройки')
  await person.press('Мои каналы')
  await person.press('Подключить ещё один канал')
  return codeIn(person)
}

const told = async (scene: Scene): Promise<void> => {
  scene.world.clock.pass(30_000)
  await scene.world.tick()
}

describeScene(
  'one person in several channels',
  (scene) => {
    beforeEach(async () => {
      await loadDemo({ committer: new Committer(scene.world.storage), clock: scene.world.clock })
      await scene.db.authority.updateMany({ data: { demo: 0 } })
      await scene.world.house.app.authorities.reload(scene.db)
    })
    const sit = async (personId: string): Promise<TelegramPerson> => {
      const person = scene.stranger()
      const externalId = String(person.chat.id)
      const account = { id: `acc${externalId}`, authorityId: 'demo', channel: 'telegram', externalId, chatId: externalId, personId }
      await scene.db.account.create({ data: { ...account, lastSeenAt: scene.world.clock.now().toISOString() } })
      return person
    }

    it('R96 a code links another account, and the dialogue goes on there at the same question', async () => {
      const [old, fresh] = [await sit(PERSON), scene.stranger()]
      await beginPoints(old, 'инвестиционного', 'Телефон')
      const digits = await code(old)
      expect(digits).toMatch(/^\d{12}$/)
      expect(await scene.db.linkCode.findMany()).toMatchObject([{ personId: PERSON, id: expect.not.stringContaining(digits) }])
      await fresh.say(digits.replace(/(\d{4})(?=\d)/g, '$1 '))
      expect(fresh.text).toContain('Канал подключён')
      expect(fresh.text).toContain(ENTRY)
      await fresh.press(/^Продолжить/)
      expect(fresh.text).toContain('Зачем клиент сюда обращается?')
      expect(await scene.lines('account.')).toEqual([
        expect.stringMatching(/^demo-p1 account\.code code:/),
        expect.stringMatching(/^demo-p1 account\.link account:/),
      ])
    })

    it('R96 by a link that begins the chat', async () => {
      const [old, fresh] = [await sit(PERSON), scene.stranger()]
      await fresh.say(`/start link-${await code(old)}`)
      expect(fresh.text).toContain('Канал подключён')
      await fresh.say('/start link-000000000000')
      expect(fresh.text).toContain('Этот аккаунт уже подключён.')
    })

    it('R96 a code is good once, for ten minutes, and only the newest', async () => {
      const [old, first, second] = [await sit(PERSON), scene.stranger(), scene.stranger()]
      const void_ = await code(old)
      const good = await code(old)
      await first.say(void_)
      expect(first.text).toContain('Этот код уже использован.')
      await first.say(good)
      expect(first.text).toContain('Канал подключён')
      await second.say(good)
      expect(second.text).toContain('Этот код уже использован.')
      const late = await code(old)
      scene.world.clock.pass(600_000)
      await second.say(late)
      expect(second.text).toContain('Срок этого кода истёк.')
      expect(await scene.db.account.count({ where: { personId: PERSON } })).toBe(2)
    })

    it('R96 R2 after five wrong codes within an hour not even a right one is looked at, across a restart', async () => {
      const [old, guesser] = [await sit(PERSON), scene.stranger()]
      for (let guess = 0; guess < 5; guess += 1) {
        await guesser.say(`11112222333${guess}`)
        expect(guesser.text).toContain('Такой код не действует.')
      }
      const good = await code(old)
      await guesser.say(good)
      expect(guesser.text).toContain('слишком много неверных кодов')
      await scene.world.stop()
      await scene.world.begin()
      await guesser.say(good)
      expect(guesser.text).toContain('слишком много неверных кодов')
      expect(await scene.db.account.count({ where: { personId: PERSON } })).toBe(1)
      scene.world.clock.pass(3_601_000)
      await guesser.say(await code(old))
      expect(guesser.text).toContain('Канал подключён')
    })

    it('R96 the account of a lost phone is cut off with its sessions, the last one only after a warning', async () => {
      const [phone, lost] = [await sit(PERSON), await sit(PERSON)]
      const account = await scene.db.account.findFirstOrThrow({ where: { externalId: String(lost.chat.id) } })
      await scene.db.webSession.create({
        data: { id: 'f'.repeat(64), authorityId: 'demo', accountId: account.id, userAgent: '', createdAt: '2026', lastSeenAt: '2026' },
      })
      await phone.say('настройки')
      await phone.press('Мои каналы')
      expect(phone.text).toContain('Ваши каналы: 2')
      await phone.forge(`d:unlinkAccount:${account.id}`)
      await lost.say('меню')
      expect(lost.text).toContain('Вас в его списке пока нет')
      expect(await scene.db.webSession.count({ where: { revokedAt: null } })).toBe(0)
      const own = await scene.db.account.findFirstOrThrow({ where: { personId: PERSON } })
      await phone.forge(`d:unlinkAccount:${own.id}`)
      expect(phone.text).toContain('Это Ваш единственный канал')
      await phone.press('Отключить канал')
      expect(phone.text).toContain('Бот больше не узнаёт Вас здесь')
      await phone.say('меню')
      expect(phone.text).toContain('Вас в его списке пока нет')
    })

    it('R5 R96 nobody cuts off what belongs to somebody else, and a code dies with its owner’s leaving', async () => {
      const [person, other, fresh] = [await sit(PERSON), await sit('demo-p4'), scene.stranger()]
      const account = await scene.db.account.findFirstOrThrow({ where: { personId: PERSON } })
      for (const data of [`d:unlinkAccount:${account.id}`, `d:unlinkAccount:${account.id}:last`, `s:accountDrop:${account.id}`]) {
        await other.say('меню')
        await other.forge(data)
        expect(other.text, data).toContain('Этого канала среди Ваших уже нет.')
      }
      const good = await code(person)
      await scene.db.person.update({ where: { id: PERSON }, data: { state: 'left' } })
      await fresh.say(good)
      expect(fresh.text).toContain('Такой код не действует.')
      const actor = await actorAt(scene.world.house.app, `telegram:${other.chat.id}`)
      if (!actor) throw new Error('nobody sits there')
      expect(await newLinkCode(scene.world.house.app, { ...actor, roles: [] })).toEqual({ refused: 'not-allowed' })
    })
  },
  { demo: false },
)

describeScene('a channel that somebody else has linked', (scene) => {
  it('R96 is told to the owner where they were before, never there, and the card leads to cutting it off', async () => {
    const [old, thief] = [await scene.sit(PERSON), scene.stranger()]
    await thief.say(await code(old))
    expect(thief.text).toContain('Канал подключён')
    scene.world.clock.pass(120_000)
    await thief.say('меню')
    await told(scene)
    expect(old.chat.last?.text).toContain('К Вам подключён ещё один канал: Telegram')
    expect(old.chat.buttons).toEqual(['Отключить канал', 'Мои каналы'])
    expect((await thief.seen()).map(({ text }) => text).join()).not.toContain('К Вам подключён')
    const account = await scene.db.account.findFirstOrThrow({ where: { externalId: String(thief.chat.id) } })
    expect(old.dataOf('Отключить канал')).toBe(`s:accountDrop:${account.id}`)
  })
})
