import { AlignmentType, BorderStyle, type FileChild, Footer, HeadingLevel, PageNumber, Paragraph, TextRun } from 'docx'
import type { Block } from '../../domain/document/document.ts'
import { cleanRuns } from './clean-runs.ts'
import type { Tables } from './put-tables.ts'
import { factsXml, gridXml } from './table-xml.ts'

/** Half points: 12 and 14 points are those of official papers. */
export const TEXT_SIZE = 24
export const TITLE_SIZE = 28

/** In twips: a signature stands three lines below the text. */
const APART = 720

/** Where blocks are placed: `width` of the text in twips, and where their tables are kept until they are written. */
export type Placing = { tables: Tables; width: number }

/** After a table a line of nothing, so that the next one does not grow on to it; small, so that it makes no page of its own. */
const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: 120 }, children: [new TextRun({ text: '', size: 8 })] })

/** What a paper begins with: the mark of a draft at the right, what it is, and of what. */
export function headOf({ title, subtitle, mark }: { title: string; subtitle: string; mark?: string | undefined }): Paragraph[] {
  const centred = (text: string, bold: boolean, spacing: object): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, spacing, children: cleanRuns(text, { bold, size: TITLE_SIZE }) })
  const marked =
    mark === undefined
      ? []
      : [new Paragraph({ alignment: AlignmentType.RIGHT, keepNext: true, children: cleanRuns(mark, { bold: true, size: TITLE_SIZE }) })]
  return [
    ...marked,
    centred(title, true, { before: 120, after: subtitle === '' ? 240 : 0 }),
    ...(subtitle === '' ? [] : [centred(subtitle, false, { after: 240 })]),
  ]
}

function blockOf(block: Block, { tables, width }: Placing): FileChild[] {
  switch (block.kind) {
    case 'page':
      return [new Paragraph({ pageBreakBefore: true, children: [] })]
    case 'title':
      return headOf(block)
    case 'aside':
      return [new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 120 }, children: cleanRuns(block.text) })]
    case 'heading': {
      const level = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
      return [new Paragraph({ heading: level, keepNext: true, children: cleanRuns(block.text, { bold: true }) })]
    }
    case 'text':
      return [new Paragraph({ spacing: { before: block.apart ? APART : 0, after: 120 }, children: cleanRuns(block.text) })]
    case 'items':
      return block.items.map((item, at) => {
        const after = at === block.items.length - 1 ? 120 : 0
        return new Paragraph({ bullet: { level: 0 }, spacing: { after }, children: cleanRuns(item) })
      })
    case 'facts':
      return [tables.mark(() => factsXml(block.rows, width)), gap()]
    case 'table':
      return [tables.mark(() => gridXml(block.columns, block.rows, width)), gap()]
  }
}

/** Blocks as parts of a document. */
export const placed = (blocks: readonly Block[], placing: Placing): FileChild[] => blocks.flatMap((block) => blockOf(block, placing))

/** What stands at the bottom of every page, with its number. */
export const footerOf = (text: string): Footer =>
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
