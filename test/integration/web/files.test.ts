import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { AUTHORITY } from '../../support/storage-rows.ts'
import { openStage } from '../../support/web/stage.ts'
import { Visitor } from '../../support/web/visitor.ts'

const NOTE = Buffer.from('Пояснительная записка\n', 'utf8')
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

describeEachDatabase((open) => {
  it('R98 a file goes up, reaches the bot as a document and comes down again as an attachment', async () => {
    const { channel, bot, link } = await openStage(await open(), { demo: false })
    const person = await new Visitor(channel).enter(await link('3'))
    expect((await person.attach('../Записка «о часах».txt', NOTE)).status).toBe(200)
    const document = bot.taken[0]?.update.message?.document
    expect(document).toMatchObject({ file_name: 'Записка «о часах».txt', file_size: NOTE.length, mime_type: 'text/plain' })
    expect(Buffer.from(await channel.fetchFile(document?.file_id ?? ''))).toEqual(NOTE)
    const message = (await person.state()).messages.at(-1)
    expect(message).toMatchObject({ own: true, text: [], file: { name: 'Записка «о часах».txt', size: NOTE.length } })
    const down = await person.get(message?.file?.address ?? '')
    expect(Buffer.from(await down.arrayBuffer())).toEqual(NOTE)
    expect(down.headers.get('content-disposition')).toBe(
      `attachment; filename="_.txt"; filename*=UTF-8''${encodeURIComponent('Записка «о часах».txt')}`,
    )
    expect(down.headers.get('x-content-type-options')).toBe('nosniff')
    expect(down.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('the same upload again is one message and one document for the bot', async () => {
    const { channel, bot, link } = await openStage(await open(), { demo: false })
    const person = await new Visitor(channel).enter(await link('5'))
    const client = randomUUID()
    const before = (await person.state()).messages.length
    const [first, second] = [await person.attach('а.txt', NOTE, client), await person.attach('а.txt', NOTE, client)]
    expect([first.status, second.status, await second.json()]).toEqual([200, 200, await first.json()])
    expect((await person.state()).messages).toHaveLength(before + 1)
    expect(bot.taken).toHaveLength(1)
  })

  it('R98 a file that is empty, of a foreign kind or named otherwise than it is, is refused in words', async () => {
    const { channel, bot, link } = await openStage(await open(), { demo: false })
    const person = await new Visitor(channel).enter(await link('3'))
    for (const [name, bytes, message] of [
      ['пусто.txt', Buffer.alloc(0), 'Файл пуст.'],
      ['вирус.exe', Buffer.from('MZ\u0000\u0001'), 'Файлы такого вида не принимаются. Подойдут PDF, DOCX, XLSX, ODT, PNG, JPG и TXT.'],
      ['картинка.pdf', PNG, 'Содержимое файла не такое, как говорит его имя. Сохраните файл заново и приложите его ещё раз.'],
    ] as const) {
      const refused = await person.attach(name, bytes)
      expect([refused.status, ((await refused.json()) as { message: string }).message]).toEqual([409, message])
    }
    expect(bot.came).toEqual([])
  })

  it('a file beyond the limit is not read to its end, whether or not it says how large it is', async () => {
    const { channel, bot, link } = await openStage(await open(), { demo: false })
    const person = await new Visitor(channel).enter(await link('3'))
    const { limits } = await person.state()
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const refused = await person.attach('много.txt', endless)
    expect([refused.status, ((await refused.json()) as { message: string }).message]).toEqual([413, 'Файл больше 10 МБ.'])
    expect(pulled).toBeLessThan(limits.file / 1024 / 1024 + 5)
    expect((await person.attach('много.txt', new Uint8Array(limits.file + 1))).status).toBe(413)
    expect(bot.came).toEqual([])
  })

  it('a visitor of the demonstration chooses somebody before a file is kept', async () => {
    const { channel } = await openStage(await open())
    const visitor = await new Visitor(channel).visit()
    const refused = await visitor.attach('а.txt', NOTE)
    expect([refused.status, await refused.json()]).toEqual([
      409,
      { code: 'file-no-person', message: 'Сначала выберите сотрудника, потом приложите файл.' },
    ])
  })

  it('R5 a file is given only to the chat in which it stands', async () => {
    const { app, channel, link } = await openStage(await open(), { demo: false })
    const owner = await new Visitor(channel).enter(await link('3'))
    const other = await new Visitor(channel).enter(await link('5'))
    await owner.attach('а.txt', NOTE)
    const { file } = (await owner.state()).messages.at(-1) ?? {}
    expect((await owner.get(file?.address ?? '')).status).toBe(200)
    expect((await other.get(file?.address ?? '')).status).toBe(404)
    for (const path of ['/api/files/0', '/api/files/99999999', '/api/files/9999999999', '/api/files/x'])
      expect((await owner.get(path)).status).toBe(404)
    // A card that names a file of another authority does not hand it out either.
    const foreign = {
      id: 'foreign001',
      authorityId: 'another',
      personId: 'x',
      sha256: 'x',
      size: 1,
      mime: 'text/plain',
      name: 'x.txt',
      createdAt: '',
    }
    await app.storage.db.storedFile.upsert({ where: { id: foreign.id }, create: foreign, update: {} })
    const chatId = (await owner.state()).chat
    await channel.show({ channel: 'web', chatId }, { text: ['x'], rows: [], file: { id: foreign.id, name: 'x.txt' } }, app.ids.next())
    const card = (await owner.state()).messages.at(-1)
    expect((await owner.get(card?.file?.address ?? '')).status).toBe(404)
  })

  it('a picture that the bot sends is shown in the chat', async () => {
    const { app, channel, link } = await openStage(await open(), { demo: false })
    const person = await new Visitor(channel).enter(await link('3'))
    const meta = { id: app.ids.next(), authorityId: AUTHORITY, personId: '3', mime: 'image/png', name: 'Сводка.png', createdAt: '' }
    await app.committer.run([], (unit) => app.files.put(unit.tx, meta, PNG))
    const to = { channel: 'web' as const, chatId: (await person.state()).chat }
    await channel.show(to, { text: [], rows: [], file: { id: meta.id, name: meta.name } }, app.ids.next())
    const message = (await person.state()).messages.at(-1)
    expect(message?.file).toMatchObject({ name: 'Сводка.png', picture: true })
    const down = await person.get(message?.file?.address ?? '')
    expect([down.headers.get('content-type'), Buffer.from(await down.arrayBuffer())]).toEqual(['image/png', PNG])
  })
})
