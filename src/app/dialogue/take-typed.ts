import { judgeTiming, type Timing } from '../../domain/interview/reply/timing.ts'
import { cardToken } from '../../domain/interview/token.ts'
import { nowIn } from '../app.ts'
import { movedTo, positionOf, stored } from '../interviews/draft-position.ts'
import { type Asking, asked, envOf, stepOf } from '../interviews/question-env.ts'
import { takeReply } from '../interviews/take-reply.ts'
import type { Taken } from '../interviews/taken.ts'
import type { Intent } from './intent.ts'
import { QUESTION } from './screen.ts'

/** Characters of a text that is kept behind a button. */
const MOST_HELD = 4000

/** Whatever is written once a list's question stands is meant for the list, also when it is quicker than the card that shows the last line. */
function forList(asking: Asking, place: string, order: number, timing: Timing): Asking | undefined {
  const step = stepOf(asking)
  const { draft } = asking
  if (step?.kind !== 'question' || step.question.kind !== 'lines' || !draft.pending || timing === 'unasked') return undefined
  const position = positionOf(draft)
  const { since } = position.view
  const first = since?.place === place ? since : { place, order: draft.pending.order }
  if (order <= first.order) return undefined
  return { ...asking, draft: { ...draft, ...stored({ ...position, view: { ...position.view, since: first } }) } }
}

/** A text answers only the question that stood here before it was written; otherwise it is kept behind a button. */
export async function takeTyped(asking: Asking, place: string, intent: { text: string; order: number }): Promise<Taken> {
  const step = stepOf(asking)
  const timing = judgeTiming(asking.draft.pending, place, cardToken(asking.kind.definition, step), intent.order)
  const list = forList(asking, place, intent.order, timing)
  if (list) return takeReply(list, { reply: { kind: 'text', text: intent.text } })
  if (timing === 'in-time') return takeReply(asking, { reply: { kind: 'text', text: intent.text } })
  if (step?.kind !== 'question' || step.question.kind === 'file') return takeReply(asking, { reply: { kind: 'other', what: 'text' } })
  const position = positionOf(asking.draft)
  const held = { ...position, view: { ...position.view, held: joined(position.view.held, intent.text) } }
  const row = movedTo(asking.draft, held, nowIn(asking.app))
  asking.unit.saveDraft(row)
  return {
    effect: true,
    told: {
      actor: asking.actor,
      note: { id: `refused-${timing}` },
      screen: QUESTION,
      question: asked(row, await envOf(asking, held), held),
    },
  }
}

/** Somebody who writes in several messages means them together; the same words once more are a repetition. */
function joined(before: string | undefined, text: string): string {
  if (before?.split('\n').includes(text)) return before
  const all = Array.from(before === undefined ? text : `${before}\n${text}`)
  return all.slice(0, MOST_HELD).join('')
}

/** Like a text, a file answers only the question that stood here before it was sent. Its content is kept in the transaction of the answer. */
export async function takeFile(asking: Asking, intent: Extract<Intent, { kind: 'file' }>): Promise<Taken> {
  const { file } = intent
  if ('refused' in file) return takeReply(asking, { reply: { kind: 'other', what: file.refused } })
  const timing = judgeTiming(asking.draft.pending, asking.actor.place, cardToken(asking.kind.definition, stepOf(asking)), intent.order)
  if (timing !== 'in-time') return takeReply(asking, { reply: { kind: 'other', what: 'early-file' } })
  const { bytes, ...meta } = file
  const taken = await takeReply(asking, { reply: { kind: 'file', file: { file: meta.id, name: meta.name, size: bytes.byteLength } } })
  const { authorityId, personId } = asking.actor
  if (taken.effect) await asking.app.files.put(asking.unit.tx, { ...meta, authorityId, personId, createdAt: nowIn(asking.app) }, bytes)
  return taken
}
