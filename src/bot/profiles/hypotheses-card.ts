import { at } from '../../app/dialogue/screen.ts'
import { type HypothesisLine, hypothesesView } from '../../app/profiles/views/hypotheses-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import { profilePaper } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'

/** Each has a number and perhaps a file: with the paper and the ways back they fill a card. */
const SIZE = 3
const NAME = 200
const TEXT = 400

/**
 * The hypotheses of a segment, or of a whole profile, with what became of them; a tap on a number tells what research has shown (R19, R20). Args
 * are the profile, the segment or nothing, and the page.
 */
export async function hypothesesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', segmentId = '', wanted] = args
  const view = await hypothesesView(app, actor, id, segmentId)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const page = pageOf(
    view.lines.map((line, index) => ({ line, number: String(index + 1) })),
    SIZE,
    pageIn(wanted),
  )
  const numbers = page.items.map(
    ({ line, number }): Button => ({ label: number, data: actionPress('startVerdict', id, line.hypothesis.id) }),
  )
  const files = page.items.flatMap(({ line, number }): Button[] =>
    line.file ? [{ label: `📄 ${number}`, data: screenPress(at('evidence', id, line.hypothesis.id)) }] : [],
  )
  const turn = turnButton(page, say, (next) => at('hypotheses', id, segmentId, String(next)))
  const back =
    segmentId === ''
      ? { label: labelOf(say.t('button-back-to-profile')), data: screenPress(at('profile', id)) }
      : { label: labelOf(say.t('button-back-to-segment')), data: screenPress(at('segment', id, segmentId)) }
  const title = segmentId === '' ? say.t('hypotheses-of', { title: clip(view.profile.title, NAME) }) : titleOf(view.segment, say)
  const lines = [
    title,
    say.t('hypotheses-signs'),
    ...page.items.map(({ line, number }) => `\n${lineOf(line, number, segmentId === '', say)}`),
    ...(view.lines.length === 0 ? [say.t('hypotheses-none')] : []),
    ...(view.mayEdit && view.lines.length > 0 ? [`\n${say.t('hypotheses-tap')}`] : []),
  ]
  const rows = [
    ...numberRows([...(view.mayEdit ? numbers : []), ...turn]),
    files,
    ...navigationRows([profilePaper(say, id), back, await wayBack(drawing)]),
  ]
  return cardOf(lines, rows)
}

const titleOf = (segment: string, say: Say): string => say.t('hypotheses-title', { segment: clip(segment, NAME) })

function lineOf({ hypothesis, segment, file }: HypothesisLine, number: string, withSegment: boolean, say: Say): string {
  const { about, text, status, evidence, evidenceOn } = hypothesis
  return [
    say.t('hypotheses-line', {
      number,
      about: say.t(`hypothesis-about-${about}`),
      text: clip(text, TEXT),
      status: say.t(`hypothesis-${status}`),
    }),
    ...(withSegment ? [say.t('hypotheses-line-segment', { segment: clip(segment, NAME) })] : []),
    ...(evidenceOn === '' ? [] : [say.t('hypotheses-evidence', { day: evidenceOn, evidence: clip(evidence, TEXT) })]),
    ...(file ? [say.t('entry-file', { name: clip(file.name, NAME) })] : []),
  ].join('\n')
}

/** Sends the file that shows what became of a hypothesis. Args are the profile and the hypothesis. */
export async function evidenceCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', hypothesisId = ''] = args
  const view = await hypothesesView(app, actor, id, '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const line = view.lines.find(({ hypothesis }) => hypothesis.id === hypothesisId)
  if (!line?.file) return refusalCard(drawing, 'evidence-gone')
  const back = { label: labelOf(say.t('button-back-to-profile')), data: screenPress(at('profile', id)) }
  return { ...cardOf([say.t('evidence-of', { text: clip(line.hypothesis.text, TEXT) })], navigationRows([back])), file: line.file }
}
