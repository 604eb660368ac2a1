import { expect, it } from 'vitest'
import { listData } from '../../../src/domain/document/list-data.ts'
import { readBook } from '../../../src/reports/workbook/read-book.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { readDocx } from '../../support/documents/read-docx.ts'
import { describeScene } from '../../support/scene.ts'

const bytesOf = (person: TelegramPerson): Uint8Array => {
  const bytes = person.chat.last?.file?.bytes
  if (!bytes) throw new Error('no file was sent')
  return bytes
}

describeScene('the papers that have to be filed', (scene) => {
  it('R22 the document of a profile is two taps from its card and says all that the database knows of it', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('профили')
    await person.press('1')
    await person.press('История 📄')
    await person.press('📄 Документ, DOCX')
    expect(person.card.file).toBe('Профиль клиентского сегмента – Рассмотрение обращений граждан – версия 2 – 20.11.2026.docx')
    const { paragraphs, tables } = readDocx(bytesOf(person))
    expect(paragraphs.slice(0, 2)).toEqual(['Профиль клиентского сегмента', 'Рассмотрение обращений граждан'])
    const profileId = 'demo-s1'
    const traits = await scene.db.trait.findMany({ where: { profileId }, orderBy: { position: 'asc' } })
    const values = await scene.db.traitValue.findMany({ where: { profileId }, orderBy: { position: 'asc' } })
    const told = traits.map(({ id, name }) => [
      name,
      values
        .filter(({ traitId }) => traitId === id)
        .map(({ text }) => text)
        .join('\n'),
    ])
    expect(tables[1]?.slice(1).map((row) => row.slice(0, 2))).toEqual(told)
    const cells = tables.flat(2)
    for (const { text, evidence } of await scene.db.hypothesis.findMany({ where: { profileId } })) {
      expect(cells).toContain(text)
      if (evidence !== '') expect(cells.some((cell) => cell.endsWith(evidence))).toBe(true)
    }
    for (const { name } of await scene.db.segment.findMany({ where: { profileId } })) expect(paragraphs.join('\n')).toContain(`. ${name}`)
    expect(tables.at(-1)).toHaveLength(1 + (await scene.db.profileChange.count({ where: { profileId } })))
    expect(await scene.lines('document.')).toEqual(['demo-p5 document.profile profile:demo-s1'])
  })

  it('R17, R21 what is not known yet is said to be so, and a profile without a version bears the mark of a draft', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('профили')
    await person.press('1')
    await person.press('История 📄')
    await person.press('📄 Документ, DOCX')
    const { paragraphs, tables } = readDocx(bytesOf(person))
    expect(paragraphs[0]).toBe('ПРОЕКТ')
    expect(tables.flat()).toContainEqual(['уровень удовлетворенности представителей сегмента процессом', 'пока неизвестно', ''])
    expect(paragraphs).toContain('Пока не описаны.')
  })

  it('R30, R31 the list of a unit follows the columns of the act, numbered through, each direction under its heading', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('экспорт')
    await person.press('DOCX')
    expect(person.card.file).toMatch(/^Перечень точек взаимодействия – Отдел обращений и информирования – 20\.11\.2026\.docx$/)
    const { paragraphs, tables, xml } = readDocx(bytesOf(person))
    expect(paragraphs[0]).toBe('ПРОЕКТ')
    const [header, ...rows] = tables[0] ?? []
    expect(header).toEqual([
      'Номер строки',
      'Наименование функции, сервиса',
      'Наименование конкретного процесса',
      'Точка взаимодействия',
      'Удовлетворяемые потребности клиента',
      'Вид точки взаимодействия (цифровая/офлайн)',
    ])
    const lines = rows.filter((row) => row.length > 1)
    const entries = await scene.db.touchpointEntry.findMany({ where: { unitId: 'demo-u2' } })
    expect(lines.map((row) => row[3]).sort()).toEqual(entries.map(({ name }) => name).sort())
    expect(lines.map(([number]) => number)).toEqual(lines.map((_, index) => String(index + 1)))
    expect(rows.filter((row) => row.length === 1).length).toBe(new Set(entries.map(({ area }) => area)).size)
    expect(xml).toContain('<w:tblHeader/>')
    expect(xml).toContain('w:orient="landscape"')
  })

  it('R30 the workbook of the list holds the same lines, can be filtered and holds no formula, whatever was typed', async () => {
    await scene.db.touchpointEntry.updateMany({ where: { id: 'demo-e1' }, data: { name: '=2+5 & "кавычки"\nвторая строка 😀' } })
    const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role: 'coordinator' } })
    const person = await scene.sit(personId)
    await person.say('/export')
    await person.press('Всё ведомство')
    await person.press('XLSX')
    const book = await readBook(bytesOf(person))
    if ('refused' in book) throw new Error(book.refused)
    const texts = book.sheets.flatMap((sheet) => sheet.rows.map((row) => row.cells.map((cell) => cell?.text ?? '')))
    const entries = await scene.db.touchpointEntry.findMany({ where: { authorityId: 'demo' } })
    expect(texts).toHaveLength(entries.length + 1)
    const column = texts[0]?.indexOf('Точка взаимодействия') ?? -1
    expect(
      texts
        .slice(1)
        .map((row) => row[column])
        .sort(),
    ).toEqual(entries.map(({ name }) => name).sort())
  })

  it('R30 the list comes out as a page for a site and as open data that keeps its own schema', async () => {
    const person = await scene.sit('demo-p5')
    const entries = await scene.db.touchpointEntry.findMany({ where: { unitId: 'demo-u2' } })
    const text = async (format: string): Promise<string> => {
      await person.say('экспорт')
      await person.press(format)
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(person))
    }
    const data = listData.parse(JSON.parse(await text('JSON')))
    expect(data.entries.map(({ touchpoint }) => touchpoint).sort()).toEqual(entries.map(({ name }) => name).sort())
    const csv = await text('CSV')
    expect(csv.startsWith('\uFEFFНомер строки,Направление деятельности,')).toBe(true)
    for (const { name } of entries) expect(csv).toContain(name)
    const html = await text('HTML')
    expect(html).toContain('<html lang="ru">')
    expect(html.match(/<tr><td>/g)).toHaveLength(entries.length)
  })

  it('R5, R22 nobody gets the paper of a unit that they may not see, nor one that was made for somebody else', async () => {
    const stranger = await scene.sit('demo-p1')
    for (const forged of ['d:askDocument:profile:demo-s1:docx', 'd:askDocument:list:demo-u2:docx', 'd:askDocument:list::xlsx']) {
      await stranger.say('/menu')
      await stranger.forge(forged)
      expect(stranger.text).toContain('У Вас нет права на это действие.')
    }
    const owner = await scene.sit('demo-p5')
    await owner.say('экспорт')
    await owner.press('DOCX')
    const { id } = await scene.db.storedFile.findFirstOrThrow({ where: { personId: 'demo-p5' } })
    await stranger.forge(`s:document:${id}:list:demo-u2:docx`)
    expect(stranger.text).toContain('Этого документа больше нет.')
    expect(await scene.lines('document.')).toEqual(['demo-p5 document.list unit:demo-u2'])
  })
})
