import { unzipSync } from 'fflate'
import { Unreadable, unzip } from '../workbook/unzip.ts'

/** A template is a page or two: what is larger is none, or a bomb. */
const MOST_BYTES = 2 * 1024 * 1024
const MOST_UNFOLDED = 12 * 1024 * 1024
const MOST_PARTS = 300

export type TemplateFault = 'template-too-large' | 'template-not-docx' | 'template-active' | 'template-external'

/** Programs, foreign files and whatever else acts by itself when a document is opened. */
const ACTIVE_PART = /vbaProject|vbaData|\/embeddings\/|\/activeX\/|\.bin$|afchunk/i
const ACTIVE_FIELD = /<w:(?:instrText|fldSimple)\b[^>]*>?[^<]*\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|MACROBUTTON|DATABASE)\b/i
const ENTITIES = /<!(?:DOCTYPE|ENTITY)/i
/** A link that somebody has to press stays harmless; everything else that lies elsewhere would be fetched. */
const EXTERNAL = /<Relationship\b[^>]*TargetMode\s*=\s*"External"[^>]*>/gi
const HYPERLINK = /Type\s*=\s*"[^"]*\/hyperlink"/i

/** The names of an archive's parts; nothing is unfolded for that. */
function namesOf(bytes: Uint8Array): string[] {
  const names: string[] = []
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name)
      return false
    },
  })
  return names
}

/** The XML parts of a file that was sent as a template, each unfolded within limits, or why it is none (R98). Nothing in it is ever run or fetched. */
export function openTemplate(bytes: Uint8Array): Map<string, string> | { refused: TemplateFault } {
  if (bytes.length > MOST_BYTES) return { refused: 'template-too-large' }
  try {
    const names = namesOf(bytes)
    if (names.length > MOST_PARTS) return { refused: 'template-too-large' }
    if (names.some((name) => ACTIVE_PART.test(name))) return { refused: 'template-active' }
    const read = unzip(bytes, MOST_UNFOLDED / 2)
    // Pictures are unfolded as well, to be counted.
    const parts = new Map(names.filter((name) => !name.endsWith('/')).map((name) => [name, read(name) ?? '']))
    return faultOf(parts) ?? new Map([...parts].filter(([name]) => /\.(?:xml|rels)$/i.test(name)))
  } catch (error) {
    return { refused: error instanceof Unreadable && error.refusal === 'unfolds-too-large' ? 'template-too-large' : 'template-not-docx' }
  }
}

function faultOf(parts: ReadonlyMap<string, string>): { refused: TemplateFault } | undefined {
  const types = parts.get('[Content_Types].xml')
  if (!parts.has('word/document.xml') || !types?.includes('wordprocessingml.document.main+xml')) return { refused: 'template-not-docx' }
  for (const [name, text] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue
    if (ENTITIES.test(text)) return { refused: 'template-not-docx' }
    if (ACTIVE_FIELD.test(text)) return { refused: 'template-active' }
    if ((text.match(EXTERNAL) ?? []).some((relation) => !HYPERLINK.test(relation))) return { refused: 'template-external' }
  }
  return undefined
}
