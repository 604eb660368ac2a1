import { describe, expect, it } from 'vitest'
import { officeFlaws } from '../../support/documents/office-flaws.ts'
import { zip } from '../../support/zip.ts'

const TYPES = '<Types><Default Extension="rels" ContentType="r"/><Default Extension="xml" ContentType="x"/></Types>'
const file = (parts: Record<string, string>): Uint8Array => zip({ '[Content_Types].xml': TYPES, ...parts })
const document = (body: string): Uint8Array =>
  file({ 'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` })
const row = (cells: number): string => `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(cells)}</w:tr>`

describe('what an office program would repair', () => {
  it.each([
    ['a tag that is not closed', document('<w:p>'), /closes something else/],
    ['a lone ampersand', document('<w:p>a & b</w:p>'), /ampersand/],
    ['a prefix that nobody tells', document('<x:p/>'), /prefix/],
    [
      'a line that is not as wide as its table',
      document(`<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${row(2)}${row(1)}</w:tbl>`),
      /1 columns wide, the table 2/,
    ],
    [
      'a cell without a paragraph',
      document('<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc></w:tc></w:tr></w:tbl>'),
      /does not end/,
    ],
    ['a part without a type', file({ 'word/media/a.png': 'x' }), /has no type/],
    [
      'a relationship that leads nowhere',
      file({ 'word/document.xml': '<a/>', 'word/_rels/document.xml.rels': '<Rs><Relationship Id="1" Target="b.xml"/></Rs>' }),
      /leads to word\/b\.xml/,
    ],
    ['a reference to no relationship', file({ 'word/document.xml': '<a xmlns:r="r" r:id="7"/>' }), /refers to 7/],
    [
      'a sheet in a wrong succession',
      file({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData/><cols/></worksheet>' }),
      /wrong succession/,
    ],
    [
      'a formula',
      file({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><f/></c></row></sheetData></worksheet>' }),
      /a formula/,
    ],
    ['an empty list of names', file({ 'xl/workbook.xml': '<workbook><definedNames/></workbook>' }), /names without one/],
    ['two sheets of one name', file({ 'xl/workbook.xml': '<workbook><sheet name="A"/><sheet name="a"/></workbook>' }), /the same name/],
  ])('R22 finds %s', (_, bytes, flaw) => {
    expect(officeFlaws(bytes).join('\n')).toMatch(flaw)
  })

  it('R22 finds nothing in a sound file', () => {
    expect(officeFlaws(document(`<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>${row(1)}</w:tbl><w:p>a &amp; b</w:p>`))).toEqual([])
  })
})
