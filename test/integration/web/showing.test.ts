import { expect, it } from 'vitest'
import { webHistory } from '../../../src/app/web/web-history.ts'
import type { Address, Card } from '../../../src/channels/channel.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { openStage } from '../../support/web/stage.ts'
import { Visitor } from '../../support/web/visitor.ts'

const card = (text: string, ...labels: string[]): Card => ({ text: [text], rows: labels.map((label, at) => [{ label, data: `d${at}` }]) })

describeEachDatabase((open) => {
  const openChat = async () => {
    const stage = await openStage(await open())
    const visitor = await new Visitor(stage.channel).visit()
    const { chat } = await visitor.state()
    const to: Address = { channel: 'web', chatId: chat }
    return { ...stage, visitor, to }
  }

  it('a card becomes a message with its marks, buttons and line breaks', async () => {
    const { channel, visitor, to } = await openChat()
    const text = [
      'Личный приём · 1 из 3\n',
      { text: 'Зачем клиент сюда обращается?', bold: true as const },
      { text: ' ', italic: true as const },
    ]
    const rows = [
      [
        { label: '☑ Сайт', data: 'a' },
        { label: '☐ МФЦ', data: 'b' },
      ],
      [{ label: 'Готово', data: 'c' }],
    ]
    const shown = await channel.show(to, { text, rows }, 's1')
    const [message] = (await visitor.state()).messages
    expect(shown).toEqual({ ref: String(message?.seq), order: message?.seq })
    expect(message).toMatchObject({
      own: false,
      text: [{ text: 'Личный приём · 1 из 3\n' }, { text: 'Зачем клиент сюда обращается?', bold: true }, { text: ' ', italic: true }],
      rows,
    })
  })

  it('the same slot again makes no second message and gives the same reference', async () => {
    const { channel, visitor, to } = await openChat()
    const first = await channel.show(to, card('раз'), 's1')
    expect(await channel.show(to, card('раз'), 's1')).toEqual(first)
    expect(await Promise.all([channel.show(to, card('два'), 's2'), channel.show(to, card('два'), 's2')])).toHaveLength(2)
    expect((await visitor.state()).messages.map(({ text }) => text[0]?.text)).toEqual(['раз', 'два'])
  })

  it('a card that replaces a message takes its place, and the same card again is no change', async () => {
    const { channel, visitor, to } = await openChat()
    const shown = await channel.show(to, card('вопрос', 'да'), 's1')
    const ref = 'ref' in shown ? shown.ref : ''
    await visitor.write('ответ')
    const before = (await visitor.state()).change
    expect(await channel.show(to, card('вопрос: ответ'), 's2', { ref, otherwise: 'send' })).toEqual(shown)
    expect(await channel.show(to, card('вопрос: ответ'), 's2', { ref, otherwise: 'send' })).toEqual(shown)
    const { messages, change } = await visitor.state()
    expect(messages.map(({ text, rows }) => [text[0]?.text, rows])).toEqual([
      ['вопрос: ответ', []],
      ['ответ', []],
    ])
    expect(change).toBe(before + 1)
  })

  it('a message that is not there is sent anew or skipped, as wanted, and nobody edits in another chat', async () => {
    const { channel, visitor, to } = await openChat()
    const other = await new Visitor(channel).visit()
    const shown = await channel.show(to, card('моё'), 's1')
    const ref = 'ref' in shown ? shown.ref : ''
    const theirs: Address = { channel: 'web', chatId: (await other.state()).chat }
    expect(await channel.show(theirs, card('чужое'), 's2', { ref, otherwise: 'skip' })).toEqual({ refused: 'unchangeable' })
    expect(await channel.show(theirs, card('новое'), 's3', { ref, otherwise: 'send' })).toMatchObject({
      ref: expect.not.stringMatching(`^${ref}$`),
    })
    await visitor.write('своими словами')
    const written = (await visitor.state()).messages.at(-1)
    expect(await channel.show(to, card('x'), 's4', { ref: String(written?.seq), otherwise: 'skip' })).toEqual({ refused: 'unchangeable' })
    expect(await channel.show(to, card('x'), 's5', { ref: 'of another messenger', otherwise: 'skip' })).toEqual({ refused: 'unchangeable' })
    expect((await visitor.state()).messages.map(({ text }) => text[0]?.text)).toEqual(['моё', 'своими словами'])
  })

  it('a card that a narrower messenger would refuse, and a chat that does not exist, are refused as invalid', async () => {
    const { channel, to, visitor } = await openChat()
    const seven = card('x', '1', '2', '3', '4', '5', '6', '7')
    const eleven: Card = { text: ['x'], rows: [Array.from({ length: 11 }, (_, at) => ({ label: `${at}`, data: `${at}` }))] }
    const wrong = [card('x'.repeat(4001)), seven, eleven, card('x', 'д'.repeat(41)), card('x', ''), card('')]
    const data: Card = { text: ['x'], rows: [[{ label: 'x', data: 'да' }]] }
    for (const each of [...wrong, data]) expect(await channel.show(to, each, 's1')).toEqual({ refused: 'invalid' })
    expect(await channel.show({ channel: 'web', chatId: '1' }, card('x'), 's1')).toEqual({ refused: 'invalid' })
    expect((await visitor.state()).messages).toEqual([])
    expect(await channel.show(to, card('x'.repeat(4000), 'д'.repeat(40)), 's1')).toHaveProperty('ref')
  })

  it('a database that does not answer makes a card unreachable, not a crash', async () => {
    const fault = new Error('down')
    const failing = { add: () => Promise.reject(fault), edit: () => Promise.reject(fault) }
    const { channel, errors } = await openStage(await open(), { history: failing as never })
    expect(await channel.show({ channel: 'web', chatId: '1' }, card('x'), 's1')).toEqual({ refused: 'unreachable' })
    expect(errors).toEqual([fault])
  })

  it('the order of messages grows with time, whoever wrote them', async () => {
    const { channel, visitor, to, bot } = await openChat()
    const orders: number[] = []
    for (const turn of ['1', '2', '3']) {
      const shown = await channel.show(to, card(turn), turn)
      orders.push('order' in shown ? shown.order : 0)
      await visitor.write(turn)
      orders.push(bot.taken.at(-1)?.update.message?.message_id ?? 0)
    }
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
    expect(new Set(orders).size).toBe(6)
  })

  it('earlier messages come in pages of 50, without gaps and without presses', async () => {
    const { app, visitor, to } = await openChat()
    const history = webHistory(app)
    for (let at = 1; at <= 120; at += 1) {
      await history.add({ chatId: to.chatId, direction: 'out', slot: `m${at}`, body: card(`${at}`) })
      await history.add({ chatId: to.chatId, direction: 'press', slot: `p${at}`, body: { ref: '1', data: 'x' } })
    }
    const latest = await visitor.state()
    const page = async (before: number) =>
      (await (await visitor.get(`/api/history?before=${before}`)).json()) as Pick<typeof latest, 'messages' | 'more'>
    const second = await page(latest.messages[0]?.seq ?? 0)
    const third = await page(second.messages[0]?.seq ?? 0)
    expect([latest.more, second.more, third.more]).toEqual([true, true, false])
    const texts = [third, second, latest].flatMap(({ messages }) => messages.map(({ text }) => text[0]?.text))
    expect(texts).toEqual(Array.from({ length: 120 }, (_, at) => String(at + 1)))
    expect(latest.messages).toHaveLength(50)
  })

  it('several processes that write to one chat at the same time number every change once', async () => {
    const { app, to } = await openChat()
    const elsewhere = (await openStage(await open())).app
    const writes = Array.from({ length: 40 }, (_, at) => {
      const history = webHistory(at % 2 === 0 ? app : elsewhere)
      return history.add({ chatId: to.chatId, direction: 'out', slot: `s${at % 30}`, body: card(`${at}`) })
    })
    await Promise.all(writes)
    const { rows, head } = await webHistory(app).after(to.chatId, 0, 100)
    expect(rows.map(({ change }) => change)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1))
    expect(head).toBe(30)
  })
})
