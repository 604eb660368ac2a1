import { describe, expect, it } from 'vitest'
import { dayFrom } from '../../../src/domain/calendar/day.ts'
import type { OfficialDocument } from '../../../src/domain/document/document.ts'
import { fileName } from '../../../src/domain/document/file-name.ts'
import { type ListFacts, listDocument, listLines } from '../../../src/domain/document/list-document.ts'
import type { Words } from '../../../src/domain/interview/words.ts'
import { writeDocument } from '../../../src/reports/document/write-document.ts'
import { writeCsv } from '../../../src/reports/list/write-csv.ts'
import { writeHtml } from '../../../src/reports/list/write-html.ts'
import { readDocx } from '../../support/documents/read-docx.ts'

const say = (words: Words): string => (typeof words === 'string' ? words : 'id' in words ? words.id : words.ru)

const entry = (area: string, touchpoint: string) => ({
  area,
  functionName: 'функция',
  businessProcess: 'процесс',
  touchpoint,
  needs: [{ ru: 'узнать' }, { ru: 'подать' }],
  otherNeed: '',
  kind: { ru: 'цифровая' },
  actions: 'отвечает',
  specifics: { ru: 'без особенностей' },
})

const facts = (more: Partial<ListFacts> = {}): ListFacts => ({
  authority: 'Ведомство',
  unit: '',
  columns: (['lineNumber', 'area', 'touchpoint', 'actions'] as const).map((key) => ({ key, words: { ru: key } })),
  needsIn: 'actions',
  only: [],
  areas: [
    { key: 'one', words: { ru: 'Первое' } },
    { key: 'two', words: { ru: 'Второе' } },
  ],
  entries: [entry('two', 'б'), entry('one', 'а'), entry('gone', 'в')],
  edition: undefined,
  made: dayFrom('2026-11-27'),
  act: '',
  ...more,
})

const paper = (more: Partial<OfficialDocument>): OfficialDocument => ({
  title: 'Название',
  subtitle: 'О чём',
  mark: undefined,
  landscape: false,
  language: 'ru',
  footer: 'внизу',
  blocks: [],
  ...more,
})

describe('papers', () => {
  it('R30, R31 a list is numbered through, by the directions of the act, those that it does not know last; needs are disclosed where the act has them', () => {
    expect(listLines(facts(), say, 'withArea')).toEqual([
      ['1', 'Первое', 'а', 'отвечает\nузнать;\nподать'],
      ['2', 'Второе', 'б', 'отвечает\nузнать;\nподать'],
      ['3', 'gone', 'в', 'отвечает\nузнать;\nподать'],
    ])
  })

  it('R51 an edition names its number and order and bears no mark of a draft', () => {
    const edition = { number: 2, orderNumber: '54', orderDate: dayFrom('2026-04-11') }
    expect(listDocument(facts(), say, 'ru').mark).toBe('document-draft')
    const adopted = listDocument(facts({ edition }), say, 'ru')
    expect(adopted.mark).toBeUndefined()
    expect(adopted.blocks[0]).toEqual({ kind: 'text', text: 'document-edition' })
  })

  it('R22 whatever people typed comes back from the file as they typed it, without what XML cannot hold', async () => {
    const typed = ['«Ёлка» & <b>жирный</b>', 'строка\nвторая 😀', `\u0000\uD800=1+1\uFFFE`, 'я'.repeat(4000)]
    const columns = [
      { title: 'Один', share: 1 },
      { title: 'Два', share: 3 },
    ]
    const rows = [typed.slice(0, 2), { group: 'Раздел' }, typed.slice(2)]
    const bytes = await writeDocument(
      paper({
        blocks: [
          { kind: 'table', columns, rows },
          { kind: 'items', items: ['пункт'] },
        ],
      }),
    )
    const { paragraphs, tables } = readDocx(bytes)
    expect(tables).toEqual([[['Один', 'Два'], ['«Ёлка» & <b>жирный</b>', 'строка\nвторая 😀'], ['Раздел'], ['=1+1', 'я'.repeat(4000)]]])
    expect(paragraphs).toEqual(['Название', 'О чём', 'пункт'])
  })

  it('R30 signs of a page and of a spreadsheet stay signs', () => {
    const blocks = [
      { kind: 'table', columns: [{ title: 'Один', share: 1 }], rows: [['<script>"x"</script>\nвторая'], { group: 'A & B' }] },
    ] as const
    const html = new TextDecoder().decode(writeHtml(paper({ blocks, mark: '<b>' })))
    expect(html).toContain('<td>&lt;script&gt;&quot;x&quot;&lt;/script&gt;<br>вторая</td>')
    expect(html).toContain('<th scope="rowgroup" colspan="1">A &amp; B</th>')
    expect(html).not.toMatch(/<script|<b>/)
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      writeCsv([
        ['а', 'б'],
        ['=1+1', 'с "кавычкой", и\nстрокой'],
      ]),
    )
    expect(csv).toBe('\uFEFFа,б\r\n\'=1+1,"с ""кавычкой"", и\nстрокой"\r\n')
  })

  it('R30 a list of 2000 points comes back from the paper line by line, with quotes, breaks, emoji and 4000 characters in its names', async () => {
    const odd = ['«Ёлка» "и" <кавычки>', 'строка\nвторая 😀', '=1+1', 'я'.repeat(4000)]
    const entries = Array.from({ length: 2000 }, (_, at) => entry(at % 2 === 0 ? 'one' : 'two', `${odd[at % odd.length]} ${at}`))
    const list = facts({ entries })
    const { tables } = readDocx(await writeDocument(listDocument(list, say, 'ru')))
    const lines = tables[0]?.slice(1).filter((row) => row.length > 1)
    expect(lines).toEqual(listLines(list, say, 'asHeading'))
    expect(tables[0]?.filter((row) => row.length === 1)).toEqual([['Первое'], ['Второе']])
  })

  it('a file is named so that every system takes it', () => {
    expect(fileName(['Профиль', 'Выдача «справки» / "копии": раздел 1?', '', '27.11.2026'], 'docx')).toBe(
      'Профиль – Выдача «справки» копии раздел 1 – 27.11.2026.docx',
    )
    expect(Buffer.byteLength(fileName(['я'.repeat(500)], 'docx'))).toBeLessThanOrEqual(255)
    expect(fileName(['...', ' '], 'xlsx')).toBe('document.xlsx')
  })
})
