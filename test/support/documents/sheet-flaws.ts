import { attributesOf, type Element } from './strict-xml.ts'

/** What a sheet may hold, in the only succession that its format allows (CT_Worksheet). */
const SUCCESSION = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter drawing legacyDrawing tableParts extLst'
).split(' ')

/** Characters of the longest name of a sheet. */
const LONGEST_NAME = 31

const numberOf = (reference: string): number =>
  Array.from(reference.replace(/\d+$/, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

function sheetOrder(name: string, elements: readonly Element[]): string[] {
  const places = elements.map((one) => SUCCESSION.indexOf(one.name)).filter((place) => place >= 0)
  return places.every((place, index) => place >= (places[index - 1] ?? 0)) ? [] : [`${name}: what it holds stands in a wrong succession`]
}

/** Lines and cells ascend, shared words are there, nothing is calculated. */
function cellFlaws(name: string, elements: readonly Element[]): string[] {
  const flaws = new Set<string>()
  let [row, column] = [0, 0]
  for (const { name: tag, attributes } of elements) {
    if (tag === 'f') flaws.add(`${name}: a formula`)
    if (tag !== 'row' && tag !== 'c') continue
    const { r = '' } = attributesOf(attributes)
    if (tag === 'row') {
      if (Number(r) <= row) flaws.add(`${name}: line ${r} after ${row}`)
      ;[row, column] = [Number(r), 0]
    } else {
      if (numberOf(r) <= column || !r.endsWith(String(row))) flaws.add(`${name}: cell ${r} in line ${row}`)
      column = numberOf(r)
    }
  }
  return [...flaws]
}

/** What is wrong in the sheets of a workbook, by its parts. Nothing for what is no workbook. */
export function sheetFlaws(read: ReadonlyMap<string, readonly Element[]>): string[] {
  const names = (read.get('xl/workbook.xml') ?? [])
    .filter(({ name }) => name === 'sheet')
    .map(({ attributes }) => attributesOf(attributes)['name'] ?? '')
  const workbook = (read.get('xl/workbook.xml') ?? []).map(({ name }) => name)
  return [
    ...(workbook.includes('definedNames') && !workbook.includes('definedName') ? ['a list of names without one'] : []),
    ...(workbook.indexOf('definedNames') < workbook.lastIndexOf('definedNames') ? ['two lists of names'] : []),
    ...names.filter((name) => name.length > LONGEST_NAME || name === '').map((name) => `the name «${name}» of a sheet is too long`),
    ...(new Set(names.map((name) => name.toLowerCase())).size < names.length ? ['two sheets have the same name'] : []),
    ...[...read].flatMap(([name, elements]) =>
      name.startsWith('xl/worksheets/sheet') ? [...sheetOrder(name, elements), ...cellFlaws(name, elements)] : [],
    ),
  ]
}
