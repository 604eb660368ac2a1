import { at } from '../../app/dialogue/screen.ts'
import { type ParameterLine, type SegmentView, segmentView } from '../../app/profiles/views/segment-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { Hypothesis } from '../../domain/segment/segment-profile.ts'
import { capital } from '../cards/capital.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import { profilePaper } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'

type Cut = (text: string) => string

/** One segment: its traits, parameters, path and channels, and who is responsible (R16–R19, R24). */
export async function segmentCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await segmentView(app, actor, args[0] ?? '', args[1] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  return cardOf([fitted((cut) => textOf(view, say, cut))], navigationRows([...waysOf(view, say), ...(await waysBack(drawing))]))
}

function textOf(view: SegmentView, say: Say, cut: Cut): string {
  const { profile, segment, traits, parameters, hypotheses, responsible } = view
  return [
    say.t('segment-title', { segment: cut(segment.name) }),
    say.t('segment-of', { title: cut(profile.title) }),
    '',
    say.t('segment-traits'),
    ...traits.map(({ name, values }) => say.t('segment-trait-line', { name: cut(name), values: cut(values.join(', ')) })),
    '',
    ...parameters.map((line) => parameterLine(line, say, cut)),
    ...blockOf('segment-specifics', hypotheses.journeySpecifics, say, cut),
    ...blockOf('segment-pains', hypotheses.painPoint, say, cut),
    ...blockOf('segment-channels', hypotheses.channel, say, cut),
    '',
    responsible === '' ? say.t('segment-no-responsible') : say.t('segment-responsible', { name: cut(responsible) }),
  ].join('\n')
}

/** What is known by one parameter, with its source; what is not known yet is marked (R17). */
function parameterLine({ name, known, text, amount, source }: ParameterLine, say: Say, cut: Cut): string {
  const field = capital(shortWords(name, say))
  if (!known) return say.t('segment-parameter-unknown', { field })
  const value = amount === null ? cut(text) : say.t('segment-persons', { amount })
  return source === undefined
    ? say.t('segment-parameter', { field, value })
    : say.t('segment-parameter-source', { field, value, source: shortWords(source, say) })
}

function blockOf(title: string, all: readonly Hypothesis[], say: Say, cut: Cut): string[] {
  const lines = all.map(({ text, status }) => say.t('segment-hypothesis', { text: cut(text), status: say.t(`hypothesis-${status}`) }))
  return ['', say.t(title), ...(lines.length > 0 ? lines : [say.t('segment-nothing-yet')])]
}

function waysOf({ profile, segment, mayEdit }: SegmentView, say: Say): Button[] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const edit = [
    way('button-refine', actionPress('editSegment', profile.id, segment.id)),
    way('button-responsible', actionPress('editSegment', profile.id, segment.id, 'responsible')),
  ]
  const verdict = segment.hypotheses.length > 0 ? [way('button-verdict', screenPress(at('hypotheses', profile.id, segment.id)))] : []
  return [
    ...(mayEdit ? edit : []),
    ...verdict,
    profilePaper(say, profile.id),
    way('button-back-to-segments', screenPress(at('profileSegments', profile.id))),
  ]
}
