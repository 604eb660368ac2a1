import { type Answers, choicesAt, textAt } from '../../interview/answers.ts'
import type { Regulation } from '../../regulation/regulation.ts'
import { needsOf } from './list-clause.ts'

/** Whether a need is chosen that has to be said in words (R33). `prefix` is the address of the item, empty at the top. */
export function isOtherChosen(answers: Answers, regulation: Regulation, prefix = ''): boolean {
  const chosen = choicesAt(answers, `${prefix}needs`).keys
  return needsOf(regulation).some((need) => need.words === true && chosen.includes(need.key))
}

/** The words of the need that is not listed; none when it is no longer chosen, though they were given. */
export const otherNeedOf = (answers: Answers, regulation: Regulation, prefix = ''): string =>
  isOtherChosen(answers, regulation, prefix) ? textAt(answers, `${prefix}otherNeed`) : ''
