import { afterEach, expect, it, vi } from 'vitest'
import { listSessions, revokeSession } from '../../../src/app/web/web-sessions.ts'
import type { Address, Card } from '../../../src/channels/channel.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { openStage, type Stage } from '../../support/web/stage.ts'
import { type Stream, Visitor } from '../../support/web/visitor.ts'

const card = (text: string): Card => ({ text: [text], rows: [] })
const textsOf = async (stream: Stream, count: number): Promise<string[]> => {
  const texts: string[] = []
  while (texts.length < count) texts.push((await stream.until('message')).data.text[0].text)
  return texts
}

afterEach(() => {
  vi.useRealTimers()
})

describeEachDatabase((open) => {
  const openChat = async (stage: Stage) => {
    const visitor = await new Visitor(stage.channel).visit()
    const to: Address = { channel: 'web', chatId: (await visitor.state()).chat }
    return { visitor, to }
  }

  it('what happens comes at once to every page of the chat and to no other', async () => {
    const stage = await openStage(await open())
    const { visitor, to } = await openChat(stage)
    const other = await openChat(stage)
    const [first, second, foreign] = [await visitor.stream(0), await visitor.stream(0), await other.visitor.stream(0)]
    await visitor.write('вопрос')
    await stage.channel.show(to, card('ответ'), 's1')
    expect(await textsOf(first, 2)).toEqual(['вопрос', 'ответ'])
    expect(await textsOf(second, 2)).toEqual(['вопрос', 'ответ'])
    await stage.channel.show(other.to, card('чужое'), 's1')
    expect(await textsOf(foreign, 1)).toEqual(['чужое'])
    await Promise.all([first, second, foreign].map((stream) => stream.close()))
  })

  it('a page that comes back gets what it missed, each change once, edits included', async () => {
    const stage = await openStage(await open())
    const { visitor, to } = await openChat(stage)
    const before = await visitor.stream(0)
    const shown = await stage.channel.show(to, card('первое'), 's1')
    const known = await before.until('message')
    await before.close()
    await stage.channel.show(to, card('второе'), 's2')
    await stage.channel.show(to, card('первое, исправлено'), 's3', { ref: 'ref' in shown ? shown.ref : '', otherwise: 'send' })
    for (let at = 0; at < 60; at += 1) await stage.channel.show(to, card(`${at}`), `n${at}`)
    const missed = ['второе', 'первое, исправлено', ...Array.from({ length: 60 }, (_, at) => `${at}`)]
    const byQuery = await visitor.stream(Number(known.id))
    expect(await textsOf(byQuery, 62)).toEqual(missed)
    const byHeader = await visitor.stream(0, { 'last-event-id': known.id ?? '' })
    expect(await textsOf(byHeader, 62)).toEqual(missed)
    await stage.channel.show(to, card('последнее'), 'last')
    expect(await textsOf(byQuery, 1)).toEqual(['последнее'])
    await Promise.all([byQuery.close(), byHeader.close()])
  })

  it('what another process wrote comes with the next beat', async () => {
    const storage = await open()
    const stage = await openStage(storage)
    const { visitor, to } = await openChat(stage)
    const elsewhere = await openStage(storage)
    const stream = await visitor.stream(0)
    await stream.until('facts')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const next = stream.next()
    await elsewhere.channel.show(to, card('из другого процесса'), 's1')
    await vi.advanceTimersByTimeAsync(15_000)
    expect((await next)?.event).toBe('beat')
    vi.useRealTimers()
    expect(await textsOf(stream, 1)).toEqual(['из другого процесса'])
    await stream.close()
  })

  it('the typing sign and the end of a press reach the page, and need no page', async () => {
    const stage = await openStage(await open())
    const { visitor, to } = await openChat(stage)
    await stage.channel.busy(to)
    await stage.channel.ack({ id: 'nobody', to }, 'не дойдёт')
    const stream = await visitor.stream(0)
    await stream.until('facts')
    await stage.channel.busy(to)
    await stage.channel.ack({ id: 'c1', to }, 'Отмечено')
    await stage.channel.ack({ id: 'c2', to })
    expect([await stream.next(), await stream.next(), await stream.next()]).toEqual([
      { event: 'busy', data: {} },
      { event: 'ack', data: { id: 'c1', hint: 'Отмечено' } },
      { event: 'ack', data: { id: 'c2' } },
    ])
    await stream.close()
  })

  it('the stream of a session that was ended says so and closes', async () => {
    const stage = await openStage(await open(), { demo: false })
    const { app, channel, link } = stage
    const visitor = await new Visitor(channel).enter(await link('3'))
    const to: Address = { channel: 'web', chatId: (await visitor.state()).chat }
    const stream = await visitor.stream((await visitor.state()).change)
    await stream.until('facts')
    for (const { id } of await listSessions(app, '3')) await revokeSession(app, '3', id)
    await channel.show(to, card('не для него'), `after ${app.ids.next()}`)
    expect((await stream.next())?.event).toBe('gone')
    expect(await stream.next()).toBeUndefined()
  })

  it('the head of the page changes with the person who was chosen', async () => {
    const stage = await openStage(await open())
    const { visitor, to } = await openChat(stage)
    const stream = await visitor.stream(0)
    expect((await stream.until('facts')).data).toMatchObject({ person: null, locale: 'ru' })
    await stage.app.storage.db.person.update({ where: { id: '5' }, data: { locale: 'en' } })
    await stage.app.storage.db.account.updateMany({ where: { chatId: to.chatId }, data: { personId: '5' } })
    await stage.channel.show(to, card('Welcome'), 's1')
    expect((await stream.until('facts')).data).toMatchObject({ person: { name: 'Демо-сотрудник 5', position: 'специалист' }, locale: 'en' })
    expect((await visitor.state()).texts.send).toBe('Send')
    await stream.close()
  })

  it('a page that knows more than the history, as after a restored backup, is told to begin anew', async () => {
    const stage = await openStage(await open())
    const { visitor, to } = await openChat(stage)
    await stage.channel.show(to, card('есть'), 's1')
    const stream = await visitor.stream(500)
    expect((await stream.until('reset')).data).toEqual({ head: 1 })
    await stage.channel.show(to, card('новое'), 's2')
    expect(await textsOf(stream, 1)).toEqual(['новое'])
    await stream.close()
  })

  it('it is not kept by proxies on the way, and a page that leaves is forgotten', async () => {
    const stage = await openStage(await open())
    const { visitor } = await openChat(stage)
    const stream = await visitor.stream(0)
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(stream.response.headers.get('x-accel-buffering')).toBe('no')
    await stream.close()
    await stage.channel.close()
    expect(await (await visitor.get('/api/state')).json()).toHaveProperty('version')
  })

  it('when the server stops, pages are let go and a new one takes them up', async () => {
    const storage = await open()
    const stage = await openStage(storage)
    const { visitor, to } = await openChat(stage)
    const { port } = await stage.channel.listen(0)
    const response = await fetch(`http://127.0.0.1:${port}/api/stream?after=0`, { headers: { cookie: visitor.cookie } })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('event: hello')
    await stage.channel.show(to, card('до остановки'), 's1')
    await stage.channel.close()
    let rest = ''
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) rest += new TextDecoder().decode(chunk.value)
    expect(rest).not.toContain('gone')
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
    await expect(stage.channel.listen(port)).resolves.toEqual({ port })
    await expect((await openStage(storage)).channel.listen(port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await stage.channel.close()
  })
})
