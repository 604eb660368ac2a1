import { convertMillimetersToTwip } from 'docx'

/** Where a template says nothing of its page: A4 with narrow margins. */
const USUAL = convertMillimetersToTwip(170)
/** A table is never narrower. */
const LEAST = convertMillimetersToTwip(60)

const numberOf = (xml: string, element: string, attribute: string): number | undefined => {
  const found = new RegExp(`<w:${element}\\b[^>]*\\bw:${attribute}="(\\d+)"`).exec(xml)?.[1]
  return found === undefined ? undefined : Number(found)
}

function widthOf(section: string): number {
  const width = numberOf(section, 'pgSz', 'w')
  if (width === undefined) return USUAL
  return Math.max(LEAST, width - (numberOf(section, 'pgMar', 'left') ?? 0) - (numberOf(section, 'pgMar', 'right') ?? 0))
}

/** How wide the text is where a placeholder stands, in twips: by the section of the template that it stands in. */
export function widthAt(document: string, words: readonly string[]): number {
  const sections = [...document.matchAll(/<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/g)]
  let from = 0
  for (const section of sections) {
    // A word may be cut by marks of spelling and of edits.
    const text = document.slice(from, section.index).replace(/<[^>]+>/g, '')
    if (words.some((word) => new RegExp(`\\{\\{\\s*${word}\\s*\\}\\}`).test(text))) return widthOf(section[0])
    from = section.index + section[0].length
  }
  return widthOf(sections.at(-1)?.[0] ?? '')
}
