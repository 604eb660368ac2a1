import { unzipSync } from 'fflate'
import { writeArchive } from '../archive/write-archive.ts'

const BODY = 'word/document.xml'
/** The end of a section, as a paragraph bears it. */
const SECTION = /<w:sectPr\b(?:[^>]*\/>|(?:(?!<w:sectPr\b)[\s\S])*?<\/w:sectPr>)(?=(?:(?!<w:p[ >])[\s\S])*?<\/w:pPr>)/g
const PARAGRAPH = /<w:p(?=[ >])[^>]*?(\/?)>|<\/w:p>/g

/** Where the paragraph ends in which `from` lies; paragraphs of text boxes lie within others. */
function endOfParagraph(xml: string, from: number): number {
  PARAGRAPH.lastIndex = from
  for (let depth = 1; depth > 0; ) {
    const tag = PARAGRAPH.exec(xml)
    if (!tag) return xml.length
    if (tag[0] === '</w:p>') depth -= 1
    else if (tag[1] !== '/') depth += 1
    if (depth === 0) return tag.index + tag[0].length
  }
  return xml.length
}

/** The XML of a body in which the end of each section stands in a paragraph of its own. */
export function withSectionsApart(xml: string): string {
  const ends = [...xml.matchAll(SECTION)]
  return ends.reduceRight((whole, { 0: section, index }) => {
    const end = endOfParagraph(whole, index)
    const rest = whole.slice(index + section.length, end)
    return `${whole.slice(0, index)}${rest}<w:p><w:pPr>${section}</w:pPr></w:p>${whole.slice(end)}`
  }, xml)
}

/**
 * A template whose placeholders can be filled without losing a section: office programs write the end of a section into its last paragraph, which is often
 * that of a placeholder, and whatever replaces that one would take the page's format with it.
 */
export async function sectionsApart(template: Uint8Array): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(template))
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  return writeArchive(parts.map(([name, bytes]) => ({ name, pieces: [name === BODY ? withSectionsApart(text(bytes)) : bytes] })))
}
