import { expect, it } from 'vitest'
import { listData } from '../../../src/domain/document/list-data.ts'
import { readBook } from '../../../src/reports/workbook/read-book.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { madeSoon, named, sentFile } from '../../support/documents/ordered.ts'
import { filesOf, readDocx } from '../../support/documents/read-docx.ts'
import { adopt } from '../../support/editions.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

/** The publisher of the demonstration in front of the card of edition № 2. */
async function atEdition(scene: Scene): Promise<TelegramPerson> {
  await adopt(scene, 1, 1)
  await adopt(scene, 2, 0, { edit: (body) => (body.id === 'demo-e2' ? { ...body, needs: [] } : body) })
  const dueOn = { editionId: 'edition2', authorityId: 'demo', dueOn: '2026-12-04', link: '', publishedOn: '' }
  await scene.db.publication.create({ data: { ...dueOn, createdAt: '2026-11-20T00:00:00.000Z' } })
  const person = await scene.sit('demo-p1')
  await person.say('редакции')
  await person.press('№ 2')
  return person
}

describeScene('the package for publication', (scene) => {
  it('R51, R52 holds the list in every format, what changed, the draft of the order and the checklist; who took it is recorded', async () => {
    const person = await atEdition(scene)
    await person.press('Комплект для публикации')
    expect(person.text).toContain('⏳ Готовится комплект для публикации.')
    expect(person.buttons).toContain('Отменить подготовку')
    const before = person.chat.messages.length
    await madeSoon(scene)
    // The card that was pressed has followed the making, and points to the message with the file.
    expect(person.chat.messages.at(before - 1)?.text).toContain('Документ готов, он в новом сообщении.')
    expect(person.chat.messages.at(before - 1)?.buttons).toEqual([])
    const { name, bytes } = sentFile(person)
    expect(name).toMatch(/^Комплект для публикации – .+ – редакция № 2 – 20\.11\.2026\.zip$/)
    const files = filesOf(bytes)
    expect([...files.keys()]).toEqual([
      ...['docx', 'xlsx', 'html', 'csv', 'json'].map((format) => `Перечень точек взаимодействия – редакция № 2.${format}`),
      'Схема данных перечня – редакция № 2.schema.json',
      'Изменения перечня – редакция № 2.docx',
      'Проект приказа – редакция № 2.docx',
      'Памятка о публикации – редакция № 2.docx',
    ])
    expect(await scene.lines('document.')).toEqual(['demo-p1 document.package edition:edition2'])
  })

  it('R30, R51 every list in it reads back equal to the edition in the database', async () => {
    const person = await atEdition(scene)
    await person.press('Комплект для публикации')
    await madeSoon(scene)
    const files = filesOf(sentFile(person).bytes)
    const list = (format: string): Uint8Array => named(files, `Перечень точек взаимодействия – редакция № 2.${format}`)
    const entries = await scene.db.editionEntry.findMany({ where: { editionId: 'edition2' } })
    const names = entries.map(({ body }) => (body as { name: string }).name).sort()
    const lines =
      readDocx(list('docx'))
        .tables[0]?.filter((row) => row.length > 1)
        .slice(1) ?? []
    expect(lines.map((row) => row[3]).sort()).toEqual(names)
    const data = listData.parse(JSON.parse(new TextDecoder().decode(list('json'))))
    expect(data.edition).toEqual({ number: 2, orderNumber: '20-П', orderDate: '2026-02-11' })
    expect(data.entries.map(({ touchpoint }) => touchpoint).sort()).toEqual(names)
    const book = await readBook(list('xlsx'))
    if ('refused' in book) throw new Error(book.refused)
    const cells = book.sheets.flatMap((sheet) => sheet.rows.slice(1).map((row) => row.cells.map((cell) => cell?.text ?? '')))
    // The same line in the paper (which has no column of directions) and in the workbook.
    expect(cells.map((row) => row.filter((_, column) => column !== 1))).toEqual(lines)
    const schema = JSON.parse(new TextDecoder().decode(named(files, 'Схема данных перечня – редакция № 2.schema.json')))
    expect(Object.keys(schema.properties)).toEqual(Object.keys(listData.shape))
  })

  it('R51, R52 the difference is told in words, the order has its annex, and the checklist names the day, the place by the act, and who', async () => {
    const person = await atEdition(scene)
    await person.press('Комплект для публикации')
    await madeSoon(scene)
    const files = filesOf(sentFile(person).bytes)
    const difference = readDocx(named(files, 'Изменения перечня – редакция № 2.docx'))
    expect(difference.paragraphs).toContain('Добавлено точек: 1. Изменено: 1. Исключено: 0.')
    expect(difference.tables[0]?.[1]).toEqual(['потребности', expect.stringMatching(/\p{L}/u), '–'])
    const order = readDocx(named(files, 'Проект приказа – редакция № 2.docx'))
    const entries = await scene.db.editionEntry.count({ where: { editionId: 'edition2' } })
    expect(order.paragraphs.slice(0, 4)).toEqual([
      'ПРОЕКТ',
      'ПРИКАЗ',
      scene.world.house.app.authorities.get('demo').name,
      'от 11.02.2026 № 20-П',
    ])
    expect(order.paragraphs.join('\n')).toMatch(/2\. Опубликовать перечень .+ в течение 10 рабочих дней \(п\. 14/)
    expect(order.paragraphs.join('\n')).toContain('3. Признать утратившим силу перечень в редакции № 1')
    expect(order.tables[0]?.filter((row) => row.length > 1)).toHaveLength(entries + 1)
    expect(order.xml.match(/w:orient="(\w+)"/g)).toEqual(['w:orient="portrait"', 'w:orient="landscape"'])
    const checklist = readDocx(named(files, 'Памятка о публикации – редакция № 2.docx'))
    const facts = new Map(checklist.tables[0]?.map(([name, value]) => [name, value]))
    expect(facts.get('Опубликовать до')).toBe('04.12.2026')
    expect(facts.get('Место публикации')).toMatch(/^на официальном сайте .+ \(п\. 14/)
    expect(facts.get('Опубликовано')).toBe('ещё нет')
    const publishers = await scene.db.roleGrant.findMany({ where: { role: { in: ['publisher', 'coordinator'] } } })
    const { displayName } = await scene.db.person.findFirstOrThrow({ where: { id: publishers[0]?.personId ?? '' } })
    expect(facts.get('Кто публикует')).toContain(displayName)
    expect(checklist.tables[1]?.map((row) => row.at(-1))).toEqual(['Отметка', ...Array.from({ length: 5 }, () => '☐')])
  })

  it('R94 a package can be given up while it waits: no file comes, and it can be asked for again', async () => {
    const person = await atEdition(scene)
    await person.press('Комплект для публикации')
    await person.press('Отменить подготовку')
    expect(person.text).toContain('Подготовка документа отменена.')
    await madeSoon(scene)
    expect(person.chat.messages.some((message) => message.file)).toBe(false)
    expect(await scene.lines('document.')).toEqual([])
    await person.press('Подготовить снова')
    await madeSoon(scene)
    expect(sentFile(person).name).toContain('Комплект')
  })

  it('R94 a package that is given up in the middle of its making stops at the next part', async () => {
    const person = await atEdition(scene)
    await person.press('Комплект для публикации')
    const { app } = scene.world.house
    const html = app.documents.html
    let made = 0
    app.documents.html = (document) => {
      made += 1
      return html(document)
    }
    const docx = app.documents.docx
    app.documents.docx = async (...given) => {
      await scene.db.paperOrder.updateMany({ data: { state: 'cancelled' } })
      return docx(...given)
    }
    await madeSoon(scene)
    expect(made).toBe(0)
    expect(person.chat.messages.some((message) => message.file)).toBe(false)
    expect(await scene.db.storedFile.count({ where: { mime: 'application/zip' } })).toBe(0)
  })

  it('R94 what a death leaves half made is taken up again after a minute, and comes once', async () => {
    const person = await atEdition(scene)
    await person.press('Комплект для публикации')
    const since = scene.world.clock.now().toISOString()
    await scene.db.paperOrder.updateMany({ data: { state: 'making', since, attempts: 1, done: 3, parts: 9 } })
    await madeSoon(scene)
    expect(person.chat.messages.some((message) => message.file)).toBe(false)
    scene.world.clock.pass(61_000)
    await madeSoon(scene)
    await madeSoon(scene)
    expect(person.chat.messages.filter((message) => message.file)).toHaveLength(1)
  })

  it('R5 nobody gets a package whom the list is not for, and a second press orders no second one', async () => {
    const person = await atEdition(scene)
    await person.press('Комплект для публикации')
    await person.forge('d:askDocument:package:edition2:zip')
    expect(await scene.db.paperOrder.count()).toBe(1)
    const stranger = await scene.sit('demo-p2')
    const { id } = await scene.db.paperOrder.findFirstOrThrow()
    await stranger.say('/menu')
    await stranger.forge(`s:document:${id}:package:edition2:zip`)
    expect(stranger.text).toContain('Этого документа больше нет.')
    await stranger.forge(`d:cancelPaper:${id}`)
    expect((await scene.db.paperOrder.findFirstOrThrow()).state).toBe('waiting')
    await scene.db.roleGrant.deleteMany({ where: { personId: 'demo-p1' } })
    await madeSoon(scene)
    expect(person.chat.messages.some((message) => message.file)).toBe(false)
    expect(person.chat.last?.text).toContain('У Вас нет права на это действие.')
  })
})
