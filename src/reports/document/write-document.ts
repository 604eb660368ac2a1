import { convertMillimetersToTwip, Document, type ISectionOptions, Packer, PageOrientation } from 'docx'
import type { Block, OfficialDocument } from '../../domain/document/document.ts'
import { footerOf, headOf, type Placing, placed, TEXT_SIZE, TITLE_SIZE } from './place-blocks.ts'
import { Tables } from './put-tables.ts'

/** Margins of official papers that are kept for long, in millimetres (ГОСТ Р 7.0.97-2016): the left one takes the holes. */
const MARGINS = { left: 30, right: 10, top: 20, bottom: 20 }
/** A4, in millimetres, upright. */
const [SHORT_SIDE, LONG_SIDE] = [210, 297]
const FONT = 'Times New Roman'

const mm = convertMillimetersToTwip

/** How wide the text of a page is, in twips. */
const widthOf = (landscape: boolean): number => mm((landscape ? LONG_SIDE : SHORT_SIDE) - MARGINS.left - MARGINS.right)

const heading = { font: FONT, bold: true, color: '000000' }
const stylesOf = (language: OfficialDocument['language']) => ({
  default: {
    document: { run: { font: FONT, size: TEXT_SIZE, language: { value: language === 'ru' ? 'ru-RU' : 'en-GB' } } },
    heading1: { run: { ...heading, size: TITLE_SIZE }, paragraph: { spacing: { before: 280, after: 120 } } },
    heading2: { run: { ...heading, size: TEXT_SIZE }, paragraph: { spacing: { before: 200, after: 80 } } },
  },
})

/** The blocks from one page that is asked for to the next. */
function sectionsOf({ blocks, landscape }: OfficialDocument): { landscape: boolean; blocks: Block[] }[] {
  const sections: { landscape: boolean; blocks: Block[] }[] = [{ landscape, blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'page') sections.push({ landscape: block.landscape, blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

function sectionOf({ landscape, blocks }: { landscape: boolean; blocks: Block[] }, first: boolean, of: OfficialDocument, placing: Placing) {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  const page = {
    size: { width: mm(SHORT_SIDE), height: mm(LONG_SIDE), orientation },
    margin: { left: mm(MARGINS.left), right: mm(MARGINS.right), top: mm(MARGINS.top), bottom: mm(MARGINS.bottom) },
  }
  return {
    properties: { page },
    footers: { default: footerOf(of.footer) },
    children: [...(first ? headOf(of) : []), ...placed(blocks, { ...placing, width: widthOf(landscape) })],
  } satisfies ISectionOptions
}

/** A document as the bytes of a DOCX file: A4, margins of official papers, headers of tables repeated on each page, pages numbered. */
export async function writeDocument(document: OfficialDocument): Promise<Uint8Array> {
  const tables = new Tables()
  const frame = new Document({
    title: `${document.title}: ${document.subtitle}`.replaceAll('\n', ', '),
    creator: document.footer,
    styles: stylesOf(document.language),
    sections: sectionsOf(document).map((section, index) => sectionOf(section, index === 0, document, { tables, width: 0 })),
  })
  return tables.put(new Uint8Array(await Packer.toBuffer(frame)))
}
