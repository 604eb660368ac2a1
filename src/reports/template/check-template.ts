import { patchDetector } from 'docx'
import { unzipSync } from 'fflate'
import type { OfficialDocument } from '../../domain/document/document.ts'
import {
  type PlaceholderWords,
  REQUIRED,
  readPlaceholders,
  type TemplatePaper,
  type TemplateReading,
} from '../../domain/document/template.ts'
import { type CheckedTemplate, fillTemplate } from './fill-template.ts'
import { openTemplate, type TemplateFault } from './open-template.ts'

const BODY = 'word/document.xml'
/** Stands in the trial document; no template holds it. */
const TRIAL = '\u2060trial\u2060'

const TRIAL_DOCUMENT: OfficialDocument = {
  ...{ title: '', subtitle: '', mark: undefined, landscape: false, language: 'ru', footer: '' },
  blocks: [{ kind: 'table', columns: [{ title: TRIAL, share: 1 }], rows: [] }],
}

export type TemplateRefusal = TemplateFault | 'template-lacks-content' | 'template-not-filled'

/**
 * What a file that was sent as a template of `paper` holds. Refusals: those of `openTemplate`, `template-lacks-content` without a place for the
 * content, `template-not-filled` where filling it in for a trial comes to nothing, such as a placeholder inside of another text.
 */
export async function checkTemplate(
  bytes: Uint8Array,
  paper: TemplatePaper,
  words: PlaceholderWords,
): Promise<{ reading: TemplateReading; template: CheckedTemplate } | { refused: TemplateRefusal }> {
  const parts = openTemplate(bytes)
  if ('refused' in parts) return parts
  try {
    const reading = readPlaceholders(await patchDetector({ data: bytes, trimPlaceholders: true }), paper, words)
    if (REQUIRED.some((one) => reading.lacking.includes(one))) return { refused: 'template-lacks-content' }
    const template = { bytes, body: parts.get(BODY) ?? '', found: reading.found, words }
    return (await isFilled(template)) ? { reading, template } : { refused: 'template-not-filled' }
  } catch {
    // The library throws for what it cannot read.
    return { refused: 'template-not-docx' }
  }
}

async function isFilled(template: CheckedTemplate): Promise<boolean> {
  const filled = await fillTemplate(TRIAL_DOCUMENT, template, { authority: '', date: '' })
  const body = unzipSync(filled, { filter: ({ name }) => name === BODY })[BODY]
  return body !== undefined && new TextDecoder().decode(body).includes(TRIAL)
}
