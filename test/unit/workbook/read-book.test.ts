import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Book } from '../../../src/domain/workbook/book.ts'
import { plain } from '../../../src/domain/workbook/write/paper.ts'
import { readBook } from '../../../src/reports/workbook/read-book.ts'
import { writeBook } from '../../../src/reports/workbook/write-book.ts'
import { bomb, handMade } from '../../support/workbook/hand-made.ts'
import { zip } from '../../support/zip.ts'

async function cellsOf(bytes: Uint8Array) {
  const book = await readBook(bytes)
  if ('refused' in book) throw new Error(book.refused)
  return book.sheets[0]?.rows.map(({ at, cells }) => [at, ...cells])
}

describe('reading a workbook', () => {
  it('R41 takes texts, numbers, values of formulas and faults for what they are, and calculates nothing', async () => {
    const shared =
      '<sst><si><t>Отдел &amp; «Ко»</t></si><si><r><t>из </t></r><r><t xml:space="preserve">кусков</t></r><rPh><t>ку</t></rPh></si></sst>'
    const rows = [
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>',
      '<row r="4"><c r="A4"><v>1.5</v></c><c r="B4"><f>SUM(1,2)</f><v>3</v></c><c r="C4" t="str"><f>"a"</f><v>a</v></c></row>',
      '<row r="5"><c r="A5" t="e"><v>#REF!</v></c><c r="B5" t="b"><v>1</v></c><c r="C5" t="inlineStr"><is><t>a_x000A_b</t></is></c><c r="D5"><f>A1</f></c></row>',
    ]
    expect(await cellsOf(handMade(rows.join(''), { 'xl/sharedStrings.xml': shared }))).toEqual([
      [2, { text: 'Отдел & «Ко»' }, undefined, { text: 'из кусков' }],
      [4, { text: '1.5', number: 1.5 }, { text: '3', number: 3, formula: true }, { text: 'a', formula: true }],
      [5, { text: '#REF!', error: true }, { text: 'TRUE' }, { text: 'a\nb' }, { text: '', formula: true }],
    ])
  })

  it('reads what other programs write: prefixes, no addresses, CDATA, comments, empty cells', async () => {
    const rows =
      '<!-- made elsewhere --><x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[<Отдел>]]></x:t></x:is></x:c><x:c s="4"/><x:c t=\'inlineStr\'><x:is><x:t>&#1071;&#x44F;</x:t></x:is></x:c></x:row><x:row r="9"/>'
    expect(await cellsOf(handMade(rows))).toEqual([[1, { text: '<Отдел>' }, undefined, { text: 'Яя' }]])
  })

  it('R41 what stands in merged cells holds for all their lines', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const rows = `<row r="1">${cell('A1', 'а')}${cell('B1', '1')}</row><row r="2"><c r="A2" s="1"/>${cell('B2', '2')}</row><row r="3">${cell('B3', '3')}</row>`
    const part = (merged: string) => `<worksheet><sheetData>${rows}</sheetData><mergeCells count="2">${merged}</mergeCells></worksheet>`
    const merged = '<mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/>'
    expect(await cellsOf(handMade('', { 'xl/worksheets/sheet1.xml': part(merged) }))).toEqual([
      [1, { text: 'а' }, { text: '1' }],
      [2, { text: 'а' }, { text: '2' }],
      [3, undefined, { text: '3' }],
    ])
    const wild = '<mergeCell ref="A1:XFD1048576"/>'.repeat(2000)
    expect(await cellsOf(handMade('', { 'xl/worksheets/sheet1.xml': part(wild) }))).toHaveLength(3)
  })

  it('R98 entities of a document of its own do not unfold', async () => {
    const part =
      '<!DOCTYPE x [<!ENTITY a "аааа">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>'
    const book = await readBook(handMade('', { 'xl/worksheets/sheet1.xml': part }))
    expect(JSON.stringify(book)).not.toContain('аааа')
  })

  it('R98 what unfolds too far is refused, whether it admits its size or not', async () => {
    const huge = new Uint8Array(60 * 1024 * 1024)
    expect(await readBook(bomb('xl/workbook.xml', huge))).toEqual({ refused: 'unfolds-too-large' })
    expect(await readBook(bomb('xl/workbook.xml', huge, 100))).toEqual({ refused: 'unfolds-too-large' })
  })

  it('R98 a sheet that goes on for a million rows is refused, not cut', async () => {
    const far = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'
    expect(await readBook(handMade(far))).toEqual({ refused: 'unfolds-too-large' })
    expect(await readBook(handMade('<row r="1048576"><c r="A1048576" s="3"/></row>'))).toEqual({
      sheets: [{ name: 'Подразделения', rows: [] }],
    })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['words', Buffer.from('план работы')],
    ['another archive', zip({ 'word/document.xml': '<w/>' })],
    ['half a workbook', handMade('<row r="1"><c t="n"><v>1</v></c></row>').slice(0, 150)],
    ['broken XML', handMade('', { 'xl/workbook.xml': '<workbook><sheets><sheet name="' })],
  ])('R98 %s is refused', async (_, bytes) => {
    expect(await readBook(bytes)).toEqual({ refused: 'not-a-workbook' })
  })

  it('R98 whatever is changed in the bytes of a workbook, it is read or refused and never fails', async () => {
    const whole = handMade('<row r="1"><c r="A1" t="inlineStr"><is><t>Отдел</t></is></c></row>')
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, cut) => {
        const bytes = whole.slice(0, Math.max(cut, at + 1))
        bytes[at] = byte
        const book = await readBook(bytes)
        expect('refused' in book || Array.isArray(book.sheets)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'valueOf',
    '__proto__',
    '=1+1',
    '+7 383',
    '-5',
    '@SUM(A1)',
    '\tтаб',
    'две\nстроки',
    '_x0041_',
    '\uFFFD',
    'a\uFFFDб',
    '😀'.repeat(2000),
    'я'.repeat(4000),
    '"<&>\'',
  ),
)

describe('writing a workbook', () => {
  it('R41 what was typed comes back as it was, and is never a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), async (texts) => {
        const rows = texts.map((row) => row.map((text) => plain(text)))
        const bytes = await writeBook({ sheets: [{ name: 'Лист', widths: [20], rows, dropDowns: [], frozen: 0 }] })
        const read = (await readBook(bytes)) as Book
        const kept = (text: string) => text.replace(/\r\n?/g, '\n')
        for (const [index, row] of texts.entries()) {
          const cells = read.sheets[0]?.rows.find(({ at }) => at === index + 1)?.cells ?? []
          for (const [column, text] of row.entries()) {
            expect(kept(cells[column]?.text ?? '')).toBe(kept(text))
            expect(cells[column]?.formula).toBeUndefined()
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('a sheet keeps its drop-downs, and the columns of a blank row their format', async () => {
    const { unzip } = await import('../../../src/reports/workbook/unzip.ts')
    const dropDowns = [{ column: 1, row: 2, sheet: "Слова 'и' другое", of: { column: 0, from: 2, to: 5 }, strict: true }]
    const rows = [
      [plain('а', 'heading'), plain('б', 'heading')],
      [plain(''), plain('')],
    ]
    const bytes = await writeBook({ sheets: [{ name: 'Лист', widths: [20, 20], rows, dropDowns, frozen: 1, blankRow: 2 }] })
    const xml = unzip(bytes)('xl/worksheets/sheet1.xml') ?? ''
    expect(xml).toContain("<formula1>'Слова ''и'' другое'!$A$2:$A$5</formula1>")
    expect(xml).toMatch(/<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B12000">/)
    expect(xml).toMatch(/<col style="\d+" min="2"/)
    expect(xml).not.toContain('<f>')
  })

  it.each([
    ['слово', 1],
    ['слова из нескольких букв', 2],
    ['короткое длинноедлинноедлинноедлинное', 3],
    ['строка\nвторая\n\nчетвёртая', 4],
    ['слово '.repeat(200), 27],
  ])('R30 a line with %s is %i lines high, as its words are wrapped and as the format allows', async (text, lines) => {
    const { unzip } = await import('../../../src/reports/workbook/unzip.ts')
    const rows = [[plain(text), plain('б')]]
    const bytes = await writeBook({ sheets: [{ name: 'Лист', widths: [20, 20], rows, dropDowns: [], frozen: 0 }] })
    const height = /<row r="1"[^>]*\bht="([\d.]+)"/.exec(unzip(bytes)('xl/worksheets/sheet1.xml') ?? '')?.[1]
    expect(height === undefined ? 1 : Number(height) / 15).toBe(lines)
  })
})
