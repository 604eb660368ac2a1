import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openStage } from '../../support/web/stage.ts'
import { Visitor } from '../../support/web/visitor.ts'

describeEachDatabase((open) => {
  it('a text reaches the bot as a Telegram-shaped update and stands in the history', async () => {
    const { channel, bot } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    const client = randomUUID()
    const answer = await visitor.write('гос. услуги', client)
    expect(answer.status).toBe(200)
    const { chat, messages } = await visitor.state()
    const [message] = messages
    expect(message).toMatchObject({ own: true, client, text: [{ text: 'гос. услуги' }] })
    expect(bot.taken).toEqual([
      {
        eventId: `${chat}:${client}`,
        chatId: chat,
        update: {
          update_id: message?.seq,
          message: {
            message_id: message?.seq,
            date: 1795161600,
            chat: { id: Number(chat), type: 'private', first_name: '' },
            from: { id: Number(chat), is_bot: false, first_name: '' },
            text: 'гос. услуги',
          },
        },
      },
    ])
  })

  it('a command carries its entity, whatever follows it', async () => {
    const { channel, bot } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    await visitor.write('/list отдел')
    await visitor.write('нет, /list')
    expect(bot.taken.map(({ update }) => update.message?.entities)).toEqual([[{ type: 'bot_command', offset: 0, length: 5 }], undefined])
  })

  it('a press arrives as a callback query on its message and is not drawn', async () => {
    const { channel, bot } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    const { chat } = await visitor.state()
    const shown = await channel.show({ channel: 'web', chatId: chat }, { text: ['?'], rows: [[{ label: 'Да', data: 'd:yes' }]] }, 's1')
    const client = randomUUID()
    expect((await visitor.press('ref' in shown ? shown.ref : '', 'd:yes', client)).status).toBe(200)
    expect(bot.taken[0]?.update.callback_query).toMatchObject({
      id: client,
      data: 'd:yes',
      from: { id: Number(chat) },
      message: { message_id: 'order' in shown ? shown.order : 0, chat: { id: Number(chat) } },
    })
    expect((await visitor.state()).messages).toHaveLength(1)
  })

  it('the same client id again is answered 200 and has no second effect', async () => {
    const { channel, bot } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    const client = randomUUID()
    const first = await (await visitor.write('раз', client)).json()
    const second = await visitor.write('совсем другое', client)
    expect([second.status, await second.json()]).toEqual([200, first])
    expect((await visitor.state()).messages).toHaveLength(1)
    expect(bot.texts).toEqual(['раз'])
  })

  it('nothing is confirmed before it is stored, and what was not confirmed is taken when it comes again', async () => {
    const { channel, bot, errors } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    const client = randomUUID()
    bot.fails = true
    const refused = await visitor.write('важное', client)
    expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'not-stored' }])
    expect(errors).toHaveLength(1)
    bot.fails = false
    expect((await visitor.write('важное', client)).status).toBe(200)
    expect(bot.texts).toEqual(['важное'])
    expect((await visitor.state()).messages).toHaveLength(1)
  })

  it('two people may use the same client id without touching each other', async () => {
    const { channel, bot } = await openStage(await open())
    const [one, other] = [await new Visitor(channel).visit(), await new Visitor(channel).visit()]
    const client = randomUUID()
    await one.write('моё', client)
    await other.write('твоё', client)
    expect(bot.texts).toEqual(['моё', 'твоё'])
    expect((await one.state()).messages.map(({ text }) => text)).toEqual([[{ text: 'моё' }]])
    expect((await other.state()).messages.map(({ text }) => text)).toEqual([[{ text: 'твоё' }]])
  })

  it('what a database cannot hold is replaced, not refused', async () => {
    const { channel, bot } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    expect((await visitor.write('до\u0000после \ud83d')).status).toBe(200)
    expect(bot.texts).toEqual(['допосле \ufffd'])
  })
})
