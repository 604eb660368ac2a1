import type { GivenView, StepView } from '../../app/proposals/views/step-views.ts'
import { capital } from '../cards/capital.ts'
import { clip } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'

/** As much of names and titles as a line of a phone bears. */
const NAME = 60
const TITLE = 80

type Cut = (text: string) => string

/** «X за Y» where somebody stands in (R58). */
const whoIs = ({ name, forWhom }: { name: string; forWhom: string }, say: Say): string =>
  forWhom === '' ? say.words(clip(name, NAME)) : say.t('step-stands-in', { who: clip(name, NAME), whom: clip(forWhom, NAME) })

function givenLine(title: string, { verdict, who, forWhom, day, time }: GivenView, say: Say): string {
  return say.t(`step-did-${verdict}`, { step: title, who: whoIs({ name: who, forWhom }, say), day, time })
}

/** A step in one line: who decided what and when, with whom it lies, or that it is still to come; with the words of a decision below it. */
export function stepLines(step: StepView, say: Say, cut: Cut): string[] {
  const title = clip(capital(say.brief(step.title)), TITLE)
  const { given, state, people, since } = step
  if (given && state !== 'open') {
    const words = given.words === '' ? [] : [say.t('step-words', { words: cut(given.words) })]
    return [givenLine(title, given, say), ...words, ...(state === 'kept' ? [say.t('step-kept')] : [])]
  }
  if (state === 'passed') return [say.t('step-passed', { step: title })]
  if (state === 'closed') return [say.t('step-closed', { step: title })]
  if (state !== 'open') return [say.t('step-waiting', { step: title })]
  if (people.length === 0) return [say.t('step-nobody', { step: title })]
  if (people.some(({ own }) => own)) {
    const forWhom = people.find(({ own }) => own)?.forWhom ?? ''
    return [forWhom === '' ? say.t('step-you', { step: title }) : say.t('step-you-for', { step: title, whom: clip(forWhom, NAME) })]
  }
  return [say.t('step-open', { step: title, who: people.map((one) => whoIs(one, say)).join(', '), day: since ?? '' })]
}
