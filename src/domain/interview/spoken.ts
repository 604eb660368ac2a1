import { sameKey } from '../text/same-key.ts'
import type { Step } from './path.ts'

/** What a person may type instead of pressing a button of navigation. */
export const SPOKEN_BUTTONS = ['done', 'back', 'skip', 'later', 'enough', 'add', 'save'] as const
export type SpokenButton = (typeof SPOKEN_BUTTONS)[number]

/** Words for yes, no and the buttons, without case and signs, as people type them. */
export type Spoken = { yes: readonly string[]; no: readonly string[] } & Partial<Record<SpokenButton, readonly string[]>>

type Buttons = Partial<Record<SpokenButton, string>>

/** The letters of the buttons that the card of `step` has. */
function buttonsAt<F>(step: Step<F> | undefined): Buttons {
  const everywhere = { back: 'b', later: 'z' }
  if (!step) return { ...everywhere, save: 'k' }
  if (step.kind === 'gate') return { ...everywhere, enough: 'k', add: 'a' }
  const { kind, max, optional } = step.question
  const several = kind === 'lines' || (kind === 'choices' && max !== 1)
  return { ...everywhere, ...(several && { done: 'k' }), ...(optional && { skip: 's' }) }
}

/** The letter of the button at `step` that a text names, or undefined when it names none: «готово», typed instead of pressed. */
export function spokenButton<F>(spoken: Spoken, step: Step<F> | undefined, text: string): string | undefined {
  const word = sameKey(text)
  const buttons = buttonsAt(step)
  const named = SPOKEN_BUTTONS.find((button) => buttons[button] !== undefined && spoken[button]?.includes(word))
  return named && buttons[named]
}
