import type { Feature } from 'write-excel-file/node'
import { columnName } from '../../domain/workbook/book.ts'
import type { DropDown, PaperSheet } from '../../domain/workbook/write/paper.ts'

/** As many lines as have drop-downs. */
const DEEP = 12_000

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign] ?? sign)

function ruleOf({ column, row, sheet, of, strict }: DropDown): string {
  const [at, letters] = [columnName(column), columnName(of.column)]
  const source = `'${sheet.replaceAll("'", "''")}'!$${letters}$${of.from}:$${letters}$${of.to}`
  const attributes = `type="list" allowBlank="1" showErrorMessage="${strict ? 1 : 0}" sqref="${at}${row}:${at}${DEEP}"`
  return `<dataValidation ${attributes}><formula1>${escaped(source)}</formula1></dataValidation>`
}

const dropDowns = ({ dropDowns: rules }: PaperSheet): string =>
  rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.map(ruleOf).join('')}</dataValidations>`

/** Every column of a table with a header can be filtered. */
const filters = ({ filtered, widths, rows }: PaperSheet): string =>
  filtered && rows.length > 0 ? `<autoFilter ref="A1:${columnName(widths.length - 1)}${rows.length}"/>` : ''

/** Printed on sheets as wide as the table. */
const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
/** What may begin a sheet; the page's own settings stand before. */
const FIRST = /<(?:dimension|sheetViews|sheetFormatPr|cols|sheetData)\b/
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
  const extras = filters(sheet) + dropDowns(sheet) + PAGE
  return styledColumns(xml, sheet)
    .replace(FIRST, (next) => FIT + next)
    .replace(/<pageSetup\b[^>]*\/>/, '')
    .replace(AFTER, (next) => extras + next)
}

/** Adds to the sheets what the library has no option for: drop-downs, the format of empty columns, the page. */
export const extrasOf = (sheets: readonly PaperSheet[]): Feature<unknown> =>
  ({
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string => finished(xml, sheets[sheetIndex]),
        },
      },
    },
  }) as Feature<unknown>
