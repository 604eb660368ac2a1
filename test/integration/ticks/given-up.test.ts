import type { Update } from 'grammy/types'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Handler } from '../../../src/app/inbox/intake.ts'
import { drawMessage } from '../../../src/bot/outbox-card.ts'
import type { Storage } from '../../../src/storage/open.ts'
import type { Delivery } from '../../../src/ticks/letter.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { PostOffice } from '../../support/ticks/post-office.ts'

const FROM = '771001'

describeEachDatabase((open) => {
  let storage: Storage
  beforeAll(async () => {
    storage = await open()
  })

  const fault: Handler = () => Promise.reject(new Error('a bug'))
  const silent: Handler = async () => 'again'
  /** As `handler`, after the effect of the update has been written. */
  const taking =
    (office: PostOffice, handler: Handler): Handler =>
    async (row) => {
      if (row.state === 'open') await office.house.app.committer.run([], (unit) => unit.take(row.seq))
      return handler(row)
    }

  const employed = async (): Promise<PostOffice> => {
    const office = await PostOffice.open(storage)
    await office.hire('anna')
    for (const name of ['admin', 'second']) {
      const personId = await office.hire(name, { locale: name === 'admin' ? 'ru' : 'en', places: [`web:${name}`] })
      const grants = name === 'admin' ? ['administrator', 'publisher'] : ['administrator']
      const row = { authorityId: office.authorityId, personId, unitId: '' }
      await office.db.roleGrant.createMany({ data: grants.map((role) => ({ ...row, id: office.id(`${name}-${role}`), role })) })
    }
    return office
  }
  const send = (office: PostOffice, chat: string, text: string, more: object = {}): Promise<void> => {
    const update = { update_id: 1, message: { text, ...more } } as unknown as Update
    return office.house.intake.receive('telegram', [{ eventId: office.id(text), chatId: office.id(chat), update }])
  }
  /** Somebody writes and the bot cannot handle it, five times. */
  const giveUp = async (office: PostOffice, chat: string, handler: Handler, text = 'words', more: object = {}): Promise<void> => {
    const { intake } = office.house
    intake.register('telegram', handler)
    await send(office, chat, text, more)
    await intake.idle()
    for (let i = 0; i < 4; i += 1) {
      intake.retry()
      await intake.idle()
    }
  }
  const deliver = (office: PostOffice): Promise<void> => {
    const { app, voices } = office.house
    const render: Delivery['render'] = (message, locale) => drawMessage(app, message, voices[locale])
    return office.deliver({ render })
  }

  describe('an update that is given up', () => {
    it('R94 by a fault of the program: who sent it is asked to send it again, the administrators learn whose it was', async () => {
      const office = await employed()
      await giveUp(office, 'anna', fault)
      await deliver(office)
      const { seq } = await office.db.inbox.findFirstOrThrow({ where: { authorityId: office.authorityId } })
      expect(office.telegram.texts).toEqual([
        '⚠️ На Ваше сообщение ответить не удалось, и оно не сохранено. Получено: пт 20 ноября 2026, 10:00. Пожалуйста, отправьте его ещё раз.',
      ])
      expect(office.web.texts).toEqual([
        `⚠️ Сообщение не обработано. Автор: Демо-сотрудник anna. Получено: пт 20 ноября 2026, 10:00.\nПодробности – в журнале работы программы, номер ${seq}.`,
        expect.stringMatching(/^⚠️ A message was not handled\. Sender: Демо-сотрудник anna\. Received: Fri/),
      ])
      const slots = await office.db.outbox.findMany({ where: { authorityId: office.authorityId }, orderBy: { id: 'asc' } })
      expect(slots.every(({ slot }) => slot.startsWith(`given-up:${seq}:`))).toBe(true)
    })

    it('R94 pressed in a group: who pressed hears of it in private', async () => {
      const office = await employed()
      await office.db.account.updateMany({ where: { authorityId: office.authorityId, channel: 'telegram' }, data: { externalId: FROM } })
      await giveUp(office, 'group', fault, 'words', { from: { id: Number(FROM) } })
      await deliver(office)
      expect(office.telegram.texts).toEqual([expect.stringContaining('⚠️ На Ваше сообщение ответить не удалось')])
    })

    it('R94 by a messenger that is away: who sent it hears when it is back that the answer was kept, nobody else is disturbed', async () => {
      const office = await employed()
      await giveUp(office, 'anna', taking(office, silent))
      office.telegram.reply = () => ({ refused: 'unreachable' })
      await deliver(office)
      office.telegram.reply = () => ({ ref: '1', order: 1 })
      office.telegram.noted.length = 0
      await office.time.sleep(60_000)
      await deliver(office)
      expect(office.telegram.texts).toEqual([
        '⚠️ Ваш ответ сохранён, но показать, что дальше, сразу не удалось. Получен: пт 20 ноября 2026, 10:00.',
      ])
      expect(office.web.noted).toEqual([])
    })

    it('although its answer was kept: nothing more is said to somebody who has been answered since', async () => {
      const office = await employed()
      await giveUp(office, 'anna', taking(office, silent))
      office.house.intake.register('telegram', async () => 'done')
      await send(office, 'anna', 'next words')
      await office.house.intake.idle()
      await deliver(office)
      expect(office.telegram.noted).toEqual([])
      expect((await office.fates()).map((fate) => fate.split(' ').slice(1).join(' '))).toEqual(['dropped done-meanwhile'])
    })

    it('of somebody unknown is told to the administrators without a name', async () => {
      const office = await employed()
      await giveUp(office, 'stranger', fault)
      await deliver(office)
      expect(office.telegram.noted).toEqual([])
      expect(office.web.texts[0]).toMatch(/^⚠️ Сообщение не обработано\. Автор: неизвестен\./)
    })

    it('is told once, also when the program is started again', async () => {
      const office = await employed()
      await giveUp(office, 'anna', fault)
      await deliver(office)
      const again = await PostOffice.open(storage, { time: office.time, authorityId: office.authorityId })
      again.house.intake.register('telegram', fault)
      expect(await again.house.intake.replay('telegram')).toBe(0)
      await deliver(again)
      expect([office.telegram.noted.length, office.web.noted.length]).toEqual([1, 2])
      expect([...again.telegram.noted, ...again.web.noted]).toEqual([])
    })
  })
})
