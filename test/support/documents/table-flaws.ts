import { attributesOf } from './strict-xml.ts'

const PIECE = /<(\/?)w:(tbl|tr|tc|p|gridCol|gridSpan|tblGrid)((?:\s+[\w.:-]+="[^"]*")*)\s*(\/?)>/g

/** What is wrong in the tables of a document: lines that are not as wide as the grid, cells that do not end with a paragraph. */
export function tableFlaws(xml: string | undefined): string[] {
  const flaws = new Set<string>()
  let [columns, width, lastInCell, lines] = [0, 0, '', 0]
  for (const [, closing, name, attributes = '', alone] of xml?.matchAll(PIECE) ?? []) {
    if (name === 'tblGrid' && !closing) columns = 0
    if (name === 'gridCol') columns += 1
    if (name === 'gridSpan') width += Number(attributesOf(attributes)['w:val']) - 1
    if (name === 'tr' && !closing) width = 0
    if (name === 'tc' && !closing) [width, lastInCell] = [width + 1, '']
    if (name === 'p' || name === 'tbl') lastInCell = name
    if (name === 'tc' && closing && lastInCell !== 'p') flaws.add('a cell does not end with a paragraph')
    if (name === 'tr' && closing) {
      lines += 1
      if (width !== columns) flaws.add(`line ${lines} is ${width} columns wide, the table ${columns}`)
    }
    if (name === 'tbl' && !closing && alone) flaws.add('a table without lines')
  }
  return [...flaws]
}
