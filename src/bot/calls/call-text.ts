import type { CallLine, CallView } from '../../app/calls/call-views.ts'
import { clip, fitted, NAME } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'

/** As many messages of a conversation as a card shows, the latest. */
const SHOWN = 6
/** As much as leaves room for what stands around it. */
const LONGEST = 3500

/** What was written, with the name of a file. */
export const lineWords = ({ text, file }: CallLine, say: Say): string =>
  [text === '' ? undefined : say.words(text), file && say.t('answer-file', { name: clip(file.name, NAME) })].filter(Boolean).join('\n')

/** Where it was asked: the interview, what it is about and the step; nothing where it was asked nowhere in particular. */
export function contextLines({ context }: CallView, say: Say): string[] {
  const { title, step, about, at, of } = context
  if (title === undefined) return []
  const where = [say.words(title), about === '' ? '' : say.words(clip(about, NAME))].filter((part) => part !== '').join(' · ')
  const line = step === undefined || at === 0 ? [] : [say.t('call-step', { at: String(at), of: String(of), step: say.words(step) })]
  return [say.t('call-where', { where }), ...line]
}

/** Who asks, for whoever answers. */
export const askerLine = ({ who, position, unit }: CallView, say: Say): string =>
  say.t('call-author', { who: clip([who, position, unit].filter((part) => part !== '').join(' · '), NAME) })

/** A conversation from its beginning, as far as there is room for it. */
export function callText(call: CallView, heading: string, say: Say): string {
  const left = call.lines.length - SHOWN
  const head = [
    heading,
    ...(call.asks ? [] : [askerLine(call, say)]),
    ...contextLines(call, say),
    ...(call.taker === '' ? [] : [say.t('call-taker', { who: clip(call.taker, NAME) })]),
    ...(left > 0 ? [say.t('call-earlier', { count: left })] : []),
  ]
  return fitted((cut) => {
    const lines = call.lines
      .slice(-SHOWN)
      .flatMap((line) => ['', say.t('call-line', { who: clip(line.who, NAME), day: line.day, time: line.time }), cut(lineWords(line, say))])
    return [...head, ...lines].join('\n')
  }, LONGEST)
}
