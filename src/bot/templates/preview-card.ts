import { paperIn } from '../../app/documents/templates/template-actions.ts'
import { type TemplatePreview, templatePreview } from '../../app/documents/templates/template-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { Placeholder } from '../../domain/document/template.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { backButton } from './templates-card.ts'

const WORD = 40
/** Unknown placeholders that are named one by one. */
const NAMED = 10

/** What a template would make of a paper, with a sample, before it is put to use: args are the paper, the file and the sample. */
export async function templatePreviewCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [word, fileId = '', previewId = ''] = args
  const paper = paperIn(word)
  if (!paper) return refusalCard(drawing, 'stale-idle')
  const seen = await templatePreview(app, actor, paper, [fileId, previewId])
  const again: Button = { label: labelOf(say.t('button-template-again')), data: actionPress('startTemplate', paper) }
  if ('refused' in seen) {
    if (seen.refused === 'not-allowed') return refusalCard(drawing, seen.refused)
    return cardOf([say.t(`refused-${seen.refused}`)], navigationRows([again, backButton(paper, say), await wayBack(drawing)]))
  }
  const use: Button = { label: labelOf(say.t('button-template-use')), data: actionPress('useTemplate', paper, fileId) }
  return { ...cardOf(linesOf(seen, say), navigationRows([use, again, backButton(paper, say)])), file: seen.file }
}

function linesOf({ reading }: TemplatePreview, say: Say): string[] {
  const words = (of: readonly Placeholder[]): string =>
    of.map((one) => say.t('template-placeholder', { word: say.t(`template-word-${one}`) })).join(', ')
  const unknown = reading.unknown.slice(0, NAMED).map((word) => say.t('template-placeholder', { word: clip(word, WORD) }))
  return [
    say.t('template-preview'),
    say.t('template-found', { words: words(reading.found) }),
    ...(reading.lacking.length > 0 ? [say.t('template-lacking', { words: words(reading.lacking) })] : []),
    ...(unknown.length > 0 ? [say.t('template-unknown', { words: unknown.join(', ') })] : []),
    ...(reading.found.includes('mark') ? [] : [say.t('template-mark-above')]),
  ]
}
