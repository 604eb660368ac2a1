import { type FileChild, type IPatch, Paragraph, PatchType, patchDocument } from 'docx'
import type { Block, OfficialDocument } from '../../domain/document/document.ts'
import type { Placeholder, PlaceholderWords } from '../../domain/document/template.ts'
import { cleanRuns } from '../document/clean-runs.ts'
import { headOf, placed } from '../document/place-blocks.ts'
import { Tables } from '../document/put-tables.ts'
import { widthAt } from './page-widths.ts'
import { sectionsApart } from './sections-apart.ts'

/** What is filled in beside the document itself. */
export type Filling = { authority: string; date: string }
/** A template that was checked: its bytes, the XML of its body, which placeholders it has, and what they are called. */
export type CheckedTemplate = { bytes: Uint8Array; body: string; found: readonly Placeholder[]; words: PlaceholderWords }

type Parts = { content: Block[]; annex: Block[] }

/** What stands before the first new page, and after it; all of it is content where the template has no place for an annex. */
function partsOf({ blocks }: OfficialDocument, found: readonly Placeholder[]): Parts {
  const at = blocks.findIndex((block) => block.kind === 'page')
  if (at < 0 || !found.includes('annex')) return { content: [...blocks], annex: [] }
  return { content: blocks.slice(0, at), annex: blocks.slice(at + 1) }
}

/** What a template has no place of its own for stands above the content: nobody loses the mark of a draft by a template. */
function aboveContent({ title, subtitle, mark }: OfficialDocument, found: readonly Placeholder[]): Paragraph[] {
  const [named, marked] = [found.includes('title'), found.includes('mark') || mark === undefined]
  if (!named) return headOf({ title, subtitle: found.includes('subtitle') ? '' : subtitle, mark: marked ? undefined : mark })
  return marked ? [] : [new Paragraph({ keepNext: true, children: cleanRuns(mark ?? '', { bold: true }) })]
}

/** A document in the look of an authority's template, as the bytes of a DOCX file. */
export async function fillTemplate(document: OfficialDocument, template: CheckedTemplate, filling: Filling): Promise<Uint8Array> {
  const { bytes, body, found, words } = template
  const tables = new Tables()
  const { content, annex } = partsOf(document, found)
  const blocks = (of: readonly Block[], where: Placeholder): FileChild[] => placed(of, { tables, width: widthAt(body, words[where]) })
  const text = (value: string): IPatch => ({ type: PatchType.PARAGRAPH, children: cleanRuns(value) })
  const pages = (children: FileChild[]): IPatch => ({
    type: PatchType.DOCUMENT,
    children: children.length > 0 ? children : [new Paragraph('')],
  })
  const patches: Record<Placeholder, IPatch> = {
    title: text(document.title),
    subtitle: text(document.subtitle),
    mark: text(document.mark ?? ''),
    authority: text(filling.authority),
    date: text(filling.date),
    content: pages([...aboveContent(document, found), ...blocks(content, 'content')]),
    annex: pages(blocks(annex, 'annex')),
  }
  const named = Object.entries(patches).flatMap(([key, patch]) => words[key as Placeholder].map((word) => [word, patch] as const))
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: await sectionsApart(bytes),
    patches: Object.fromEntries(named),
    keepOriginalStyles: true,
    trimPlaceholders: true,
  })
  return tables.put(filled)
}
