import { type Answer, type Answers, linesAt } from '../../../interview/answers.ts'
import { sameKey } from '../../../text/same-key.ts'
import type { Hypothesis, Segment, SegmentProfile } from '../../segment-profile.ts'
import { keyOfId, openedSegments, openedWith } from '../opened.ts'
import { channelsAnswer, channelsAt } from './channel-question.ts'

const standing = ({ hypotheses }: Segment, about: Hypothesis['about']): Hypothesis[] =>
  hypotheses.filter((one) => one.about === about && one.status !== 'refuted')

const linesOf = (hypotheses: readonly Hypothesis[]): Answer => ({
  value: { lines: hypotheses.map(({ id, text }) => ({ key: keyOfId(id), text })) },
})

/** The answers that the hypotheses of a profile stand for. What was refuted is not asked about again; what is not said yet is left open. */
export function answersOfHypotheses({ segments }: SegmentProfile): Answers {
  const given = segments.flatMap((segment): [string, Answer][] => {
    const prefix = `segments/${keyOfId(segment.id)}/`
    const [specifics, pains, channels] = (['journeySpecifics', 'painPoint', 'channel'] as const).map((about) => standing(segment, about))
    const begun = segment.hypotheses.length > 0
    return [
      ...(specifics?.length ? [[`${prefix}specifics`, linesOf(specifics)] as [string, Answer]] : []),
      ...(pains?.length ? [[`${prefix}pains`, linesOf(pains)] as [string, Answer]] : []),
      ...(begun && !pains?.length ? [[`${prefix}pains`, { skipped: true }] as [string, Answer]] : []),
      ...(channels?.length ? [[`${prefix}channels`, channelsAnswer(channels.map(({ text }) => text))] as [string, Answer]] : []),
    ]
  })
  const opened = segments.map(({ id, name, valueIds }) => ({ key: keyOfId(id), name, values: valueIds }))
  return { ...openedWith(opened), ...Object.fromEntries(given) }
}

/**
 * The segments with the hypotheses that the answers make of those `before`; segments that the draft does not know stay as they are. A
 * hypothesis whose words changed is to be verified anew (R19), one that was refuted stays on record.
 */
export function hypothesesFromAnswers(answers: Answers, before: readonly Segment[], newId: () => string): Segment[] {
  const known = new Set(openedSegments(answers).map(({ key }) => key))
  return before.map((segment) => {
    const key = keyOfId(segment.id)
    return known.has(key) ? { ...segment, hypotheses: hypothesesOf(answers, `segments/${key}/`, segment, newId) } : segment
  })
}

type Said = { key?: string; text: string }

function hypothesesOf(answers: Answers, prefix: string, segment: Segment, newId: () => string): Hypothesis[] {
  const said: [Hypothesis['about'], Said[]][] = [
    ['journeySpecifics', linesAt(answers, `${prefix}specifics`)],
    ['painPoint', linesAt(answers, `${prefix}pains`)],
    ['channel', channelsAt(answers, `${prefix}channels`).map((text) => ({ text }))],
  ]
  const now = said.flatMap(([about, texts]) => became(texts, about, standing(segment, about), newId))
  const place = ({ id }: Hypothesis): number => {
    const at = segment.hypotheses.findIndex((one) => one.id === id)
    return at < 0 ? segment.hypotheses.length : at
  }
  const refuted = segment.hypotheses.filter(({ status }) => status === 'refuted')
  return [...now, ...refuted].sort((one, other) => place(one) - place(other))
}

/** What was said, each with the hypothesis that it goes on: by its line, else by its words. */
function became(said: readonly Said[], about: Hypothesis['about'], before: readonly Hypothesis[], newId: () => string): Hypothesis[] {
  const left = [...before]
  const take = (fits: (one: Hypothesis) => boolean): Hypothesis | undefined => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const byLine = said.map(({ key }) => take(({ id }) => key !== undefined && keyOfId(id) === key))
  return said.map(({ text }, index): Hypothesis => {
    const own = byLine[index] ?? take((one) => sameKey(one.text) === sameKey(text))
    if (own && sameKey(own.text) === sameKey(text)) return { ...own, text }
    return { id: own?.id ?? newId(), about, text, status: 'toVerify', evidence: '', evidenceFileId: null, evidenceOn: '' }
  })
}
