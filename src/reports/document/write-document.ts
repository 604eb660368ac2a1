import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import type { Block, OfficialDocument } from '../../domain/document/document.ts'
import { cleanRuns } from './clean-runs.ts'
import { factsTable, gridTable } from './tables.ts'

/** Margins of official papers as ГОСТ Р 7.0.97-2016 has them: left 20 mm for the file, right 10, top and bottom 20. */
const MARGINS = { left: 20, right: 10, top: 20, bottom: 20 }
/** A4, in millimetres, upright. */
const [SHORT_SIDE, LONG_SIDE] = [210, 297]
const FONT = 'Times New Roman'
/** Half points: 12 and 14 points are those of official papers. */
const [TEXT_SIZE, TITLE_SIZE] = [24, 28]

const mm = convertMillimetersToTwip

/** How wide the text of a page is, in twips. */
const widthOf = ({ landscape }: OfficialDocument): number => mm((landscape ? LONG_SIDE : SHORT_SIDE) - MARGINS.left - MARGINS.right)

function blockOf(block: Block, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          children: cleanRuns(block.text),
        }),
      ]
    case 'text':
      return [new Paragraph({ spacing: { after: 120 }, children: cleanRuns(block.text) })]
    case 'items':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: cleanRuns(item) }))
    case 'facts':
      return [factsTable(block.rows, width), new Paragraph({ children: [] })]
    case 'table':
      return [gridTable(block.columns, block.rows, width), new Paragraph({ children: [] })]
  }
}

function headOf({ title, subtitle, mark }: OfficialDocument): Paragraph[] {
  const marked =
    mark === undefined
      ? []
      : [new Paragraph({ alignment: AlignmentType.RIGHT, children: cleanRuns(mark, { bold: true, size: TITLE_SIZE }) })]
  return [
    ...marked,
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 120 },
      children: cleanRuns(title, { bold: true, size: TITLE_SIZE }),
    }),
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: cleanRuns(subtitle, { size: TITLE_SIZE }) }),
  ]
}

const footerOf = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: '999999', space: 4 } },
        children: [
          ...cleanRuns(`${text} · `, { size: 18 }),
          new TextRun({ size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

const heading = { font: FONT, bold: true, color: '000000' }
const STYLES = {
  default: {
    document: { run: { font: FONT, size: TEXT_SIZE } },
    heading1: { run: { ...heading, size: TITLE_SIZE }, paragraph: { spacing: { before: 280, after: 120 } } },
    heading2: { run: { ...heading, size: TEXT_SIZE }, paragraph: { spacing: { before: 200, after: 80 } } },
  },
}

/** A document as the bytes of a DOCX file: A4, margins of official papers, headers of tables repeated on each page, pages numbered. */
export async function writeDocument(document: OfficialDocument): Promise<Uint8Array> {
  const width = widthOf(document)
  const page = {
    size: {
      width: mm(SHORT_SIDE),
      height: mm(LONG_SIDE),
      orientation: document.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { left: mm(MARGINS.left), right: mm(MARGINS.right), top: mm(MARGINS.top), bottom: mm(MARGINS.bottom) },
  }
  const file = new Document({
    title: `${document.title}: ${document.subtitle}`.replaceAll('\n', ', '),
    creator: document.footer,
    styles: {
      ...STYLES,
      default: {
        ...STYLES.default,
        document: { run: { ...STYLES.default.document.run, language: { value: document.language === 'ru' ? 'ru-RU' : 'en-GB' } } },
      },
    },
    sections: [
      {
        properties: { page },
        footers: { default: footerOf(document.footer) },
        children: [...headOf(document), ...document.blocks.flatMap((block) => blockOf(block, width))],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
