import type { AskedQuestion } from '../../app/dialogue/told.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { GateStep } from '../../domain/interview/path.ts'
import { askButton } from '../calls/call-buttons.ts'
import { clip, fitted, NAME } from '../cards/clip.ts'
import { layOut, navigationRows } from '../cards/layout.ts'
import { interviewPress } from '../cards/press-data.ts'
import { labelOf, type Say, spansOf } from '../cards/say.ts'
import { progressLine } from './question-text.ts'

/** «One more, or is it enough?», with the items so far: each can be changed or taken out. */
export function gateCard(question: AskedQuestion, step: GateStep, say: Say): Card {
  const press = (op: string, arg = ''): string => interviewPress(question.draftId, question.token, op, arg)
  const { list, items } = step
  const removing = /^remove:(.+)$/.exec(question.position.view.confirm ?? '')?.[1]
  const doomed = items.find((item) => item.key === removing)
  if (doomed) {
    const text = say.t('gate-remove', { item: clip(say.words(doomed.title), NAME) })
    return {
      text: spansOf(text),
      rows: navigationRows([
        { label: say.t('button-remove'), data: press('R', doomed.key) },
        { label: say.t('button-keep'), data: press('n') },
      ]),
    }
  }
  const bounds = say.t('gate-count', { count: items.length, min: String(list.min), max: String(list.max) })
  const hint = list.hint === undefined ? [] : [say.words(list.hint)]
  const text = fitted((cut) => {
    const lines = items.map((item, index) => `${index + 1}. ${cut(say.words(item.title))}`)
    return [progressLine(question, step, say), `**${say.words(list.label)}**`, ...hint, ...lines, bounds].join('\n')
  })
  const buttons = items.flatMap((item, index): Button[] => [
    { label: labelOf(`✏️ ${index + 1}`), data: press('e', item.key) },
    { label: labelOf(`✖ ${index + 1}`), data: press('r', item.key) },
  ])
  const add = items.length < list.max ? [{ label: say.t('button-add'), data: press('a') }] : []
  const enough = items.length >= list.min ? [{ label: say.t('button-enough'), data: press('k') }] : []
  const navigation = [
    ...add,
    ...enough,
    { label: say.t('button-back'), data: press('b') },
    { label: say.t('button-later'), data: press('z') },
    askButton(say),
  ]
  const more = (page: number, at: number, of: number): Button => ({
    label: say.t('button-more', { at: String(at), of: String(of) }),
    data: press('p', String(page)),
  })
  return { text: spansOf(text), rows: layOut(buttons, navigation, { page: question.position.view.page ?? 0, more }).rows }
}
