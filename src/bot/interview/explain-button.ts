import { at } from '../../app/dialogue/screen.ts'
import type { AskedQuestion } from '../../app/dialogue/told.ts'
import type { Button } from '../../channels/channel.ts'
import { scopeOf } from '../../domain/interview/env.ts'
import type { QuestionStep } from '../../domain/interview/path.ts'
import { termOf } from '../../domain/regulation/terms.ts'
import { withShortAsk } from '../calls/call-buttons.ts'
import { type Laid, layOut, type Paging } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

/** «What is it?», which leads to the glossary's entry on the first word of the question; the entry leads on to the others. */
export function explainButton({ question }: QuestionStep, say: Say): Button[] {
  const key = question.terms?.find((term) => termOf(term) !== undefined)
  return key === undefined ? [] : [{ label: labelOf(say.t('button-what-is-it')), data: screenPress(at('term', key)) }]
}

/** Is the explanation asked for? Example and clause are unfolded, or there is nothing that could be. */
export const asksToExplain = ({ position, env }: AskedQuestion, step: QuestionStep): boolean =>
  position.view.open === 'hint' ||
  (step.question.example === undefined && step.question.clause?.(scopeOf(env, position, step)) === undefined)

/** A card before it is laid out; `explain` joins its navigation where it takes no option's place, or where it `must`. */
type Plan = {
  options: readonly Button[]
  navigation: readonly Button[]
  explain: readonly Button[]
  must: boolean
  paging: Paging
  say: Say
}

const samePage = (one: Laid, other: Laid): boolean => one.from === other.from && one.to === other.to

/** Lays a question's card out: with few options the explanation is at hand at once, else under the unfolded example and clause. */
export function layOutExplained({ options, navigation, explain, must, paging, say }: Plan): Laid {
  const lay = (ways: readonly Button[]): Laid => {
    const short = layOut(options, withShortAsk(ways, say), paging)
    const full = layOut(options, ways, paging)
    return samePage(full, short) ? full : short
  }
  const plain = lay(navigation)
  if (explain.length === 0) return plain
  const explained = lay([...navigation, ...explain])
  return must || samePage(explained, plain) ? explained : plain
}
