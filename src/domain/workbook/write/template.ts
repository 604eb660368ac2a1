import type { Regulation } from '../../regulation/regulation.ts'
import { EXAMPLE_WORDS, EXAMPLES, OTHER_SHEET_WORDS } from '../../regulation/workbook-words.ts'
import type { ColumnShape, SheetKey, SheetShape } from '../sheets/shapes.ts'
import { sheetsOf } from '../sheets/sheets.ts'
import type { Snapshot } from '../snapshot.ts'
import { linesOf, type WrittenLine } from './lines.ts'
import { dropDownOf, lookupSheet, type Standing } from './lookup.ts'
import { type Paper, type PaperCell, type PaperSheet, plain, type Sayer } from './paper.ts'

/** Heading, example, then lines. */
const FIRST_LINE = 3

/** The example of a column: of the regulation where it has words of its own, as the first choice or need. */
function exampleOf({ key, choices, words, many }: ColumnShape, { listRules }: Regulation, say: Sayer): string {
  const own = EXAMPLES[key === 'businessProcess' ? 'process' : key]
  if (own) return say(own)
  if (key === 'needs')
    return (
      listRules?.needs
        .slice(0, 2)
        .map((need) => need.ru)
        .join('; ') ?? ''
    )
  if (key === 'actions')
    return (
      listRules?.needs
        .slice(0, 2)
        .map(({ action }) => action.ru)
        .join('; ') ?? ''
    )
  if (key === 'kind') return say(choices?.at(-1)?.words ?? words)
  if (key === 'subtype') return say(choices?.find((one) => one.key === 'premises')?.words ?? words)
  if (key === 'area') return say(choices?.[1]?.words ?? choices?.[0]?.words ?? words)
  return choices && !many && key !== 'retire' ? say(choices[0]?.words ?? words) : ''
}

const headingOf = (column: ColumnShape, say: Sayer): PaperCell =>
  plain(`${say(column.words)}${column.required ? ' *' : ''}`, column.required ? 'required' : 'heading')

function exampleRow(shape: SheetShape, regulation: Regulation, say: Sayer): PaperCell[] {
  return shape.columns.map((column, index) => {
    const text = exampleOf(column, regulation, say)
    return plain(index === 0 ? `${say(EXAMPLE_WORDS)}: ${text}`.trim() : text, 'example')
  })
}

function sheetPaper(shape: SheetShape, lines: readonly WrittenLine[], regulation: Regulation, say: Sayer): PaperSheet {
  const shapes = sheetsOf(regulation)
  const standing = (key: SheetKey): Standing | undefined => {
    const of = shapes.find((one) => one.key === key)
    return of && { name: say(of.words), at: (column) => of.columns.findIndex((one) => one.key === column), first: FIRST_LINE }
  }
  return {
    name: say(shape.words),
    widths: shape.columns.map(({ width }) => width),
    rows: [
      shape.columns.map((column) => headingOf(column, say)),
      exampleRow(shape, regulation, say),
      ...lines.map((line) => shape.columns.map(({ key }) => (line[key] ? plain(line[key]) : undefined))),
      shape.columns.map(() => plain('')),
    ],
    blankRow: FIRST_LINE + lines.length,
    dropDowns: shape.columns.flatMap(
      (column, index) => dropDownOf(column, { column: index, row: FIRST_LINE }, shapes, standing, say) ?? [],
    ),
    frozen: 1,
  }
}

const STEPS = ['fill', 'order', 'example', 'retire', 'list', 'again'] as const

/** What each sheet and column is for, with the words that may stand there. */
function guideSheet(shapes: readonly SheetShape[], regulation: Regulation, say: Sayer): PaperSheet {
  const about = (column: ColumnShape): string => {
    const choices = column.choices?.map(({ words }) => say(words)).join('; ')
    const text = say({ id: `workbook-column-${column.key}` })
    return choices === undefined || column.key === 'retire' ? text : say({ id: 'workbook-guide-words', params: { text, words: choices } })
  }
  const line = (shape: SheetShape, column: ColumnShape): PaperCell[] => [
    plain(say(shape.words)),
    plain(say(column.words)),
    plain(say({ id: column.required ? 'workbook-guide-yes' : 'workbook-guide-no' })),
    plain(about(column)),
    plain(exampleOf(column, regulation, say), 'example'),
  ]
  const heading = ['sheet', 'column', 'required', 'what', 'example'].map((key) => plain(say({ id: `workbook-guide-${key}` }), 'heading'))
  const text = [
    [plain(say({ id: 'workbook-guide-title' }), 'title')],
    ...STEPS.map((step) => [plain(say({ id: `workbook-guide-step-${step}` }), 'note')]),
    [],
    heading,
  ]
  return {
    name: say(OTHER_SHEET_WORDS.guide),
    widths: [22, 30, 14, 90, 44],
    rows: [...text, ...shapes.flatMap((shape) => shape.columns.map((column) => line(shape, column)))],
    dropDowns: [],
    frozen: 0,
  }
}

/**
 * The workbook to be filled in: explanations, a sheet for each register with an example and drop-downs, and the words of the drop-downs. With
 * a snapshot it holds what the database holds, so that it can be corrected and sent back; `frozen` is then the last edition.
 */
export function templatePaper(regulation: Regulation, say: Sayer, snapshot?: Snapshot): Paper {
  const shapes = sheetsOf(regulation)
  const lines = snapshot ? linesOf(snapshot, regulation, shapes, say) : undefined
  return {
    sheets: [
      guideSheet(shapes, regulation, say),
      ...shapes.map((shape) => sheetPaper(shape, lines?.[shape.key] ?? [], regulation, say)),
      lookupSheet(shapes, say),
    ],
  }
}
