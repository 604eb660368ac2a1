import type { Feature } from 'write-excel-file/node'
import { columnName } from '../../domain/workbook/book.ts'
import type { DropDown, PaperSheet } from '../../domain/workbook/write/paper.ts'

/** What a name of a sheet cannot hold, and how long it is at most. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g
const LONGEST_NAME = 31

/** A name that every reader of workbooks takes. */
export const sheetName = (name: string): string => name.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME) || 'Sheet'

/** As many lines as have drop-downs. */
const DEEP = 12_000

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign] ?? sign)

/** The name of a sheet before a reference to cells of it. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`

function ruleOf({ column, row, sheet, of, strict }: DropDown): string {
  const [at, letters] = [columnName(column), columnName(of.column)]
  const source = `${quoted(sheet)}!$${letters}$${of.from}:$${letters}$${of.to}`
  const attributes = `type="list" allowBlank="1" showErrorMessage="${strict ? 1 : 0}" sqref="${at}${row}:${at}${DEEP}"`
  return `<dataValidation ${attributes}><formula1>${escaped(source)}</formula1></dataValidation>`
}

const dropDowns = ({ dropDowns: rules }: PaperSheet): string =>
  rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.map(ruleOf).join('')}</dataValidations>`

/** Every column of a table with a header can be filtered. */
const filters = ({ filtered, widths, rows }: PaperSheet): string =>
  filtered && rows.length > 0 ? `<autoFilter ref="A1:${columnName(widths.length - 1)}${rows.length}"/>` : ''

/** Where the library leaves room for names, which may not stay empty. */
const NAMES = /<definedNames\s*\/>/

/** The header of a table is printed on each sheet. */
function printTitles(sheets: readonly PaperSheet[]): string {
  const names = sheets.map(({ name, frozen }, index) => {
    const lines = escaped(`${quoted(sheetName(name))}!$1:$${frozen}`)
    return frozen === 0 ? '' : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${lines}</definedName>`
  })
  return names.join('') === '' ? '' : `<definedNames>${names.join('')}</definedNames>`
}

/** Printed on sheets as wide as the table. */
const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
/** What may begin a sheet; the page's own settings stand before. */
const FIRST = /<(?:dimension|sheetViews|sheetFormatPr|cols|sheetData)\b/
/** A printed table has lines, as it has on the screen. */
const LINES = '<printOptions gridLines="1"/>'
const PAGE = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'

/** Cells that nobody has filled in yet take the style of the first of them: text stays text, so that 1.10 does not become 1.1. */
function styledColumns(xml: string, { blankRow, widths }: PaperSheet): string {
  if (blankRow === undefined) return xml
  return widths.reduce((whole, _, column) => {
    const style = new RegExp(`<c r="${columnName(column)}${blankRow}" s="(\\d+)"`).exec(whole)?.[1]
    return style === undefined ? whole : whole.replace(`<col min="${column + 1}" `, `<col style="${style}" min="${column + 1}" `)
  }, xml)
}

/** What has to stand after the rules and the page in a sheet: the first of them that is there. */
const AFTER = /<(?:headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/

function finished(xml: string, sheet: PaperSheet | undefined): string {
  if (!sheet) return xml
  const extras = filters(sheet) + dropDowns(sheet) + (sheet.filtered ? LINES : '') + PAGE
  return styledColumns(xml, sheet)
    .replace(FIRST, (next) => FIT + next)
    .replace(/<pageSetup\b[^>]*\/>/, '')
    .replace(' xSplit="0"', '')
    .replace(/(<pane (?:(?!xSplit)[^>])*activePane=")bottomRight/, '$1bottomLeft')
    .replace(AFTER, (next) => extras + next)
}

/** Adds to the sheets what the library has no option for: drop-downs, the format of empty columns, the page, the header on each printed sheet. */
export const extrasOf = (sheets: readonly PaperSheet[]): Feature<unknown> =>
  ({
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml: string): string => xml.replace(NAMES, () => printTitles(sheets)) },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string => finished(xml, sheets[sheetIndex]),
        },
      },
    },
  }) as Feature<unknown>
