import { isDay } from '../../../calendar/day.ts'
import { type Answer, type Answers, textAt } from '../../../interview/answers.ts'
import type { Definition } from '../../../interview/definition.ts'
import type { Question } from '../../../interview/question.ts'
import type { ProfileHead } from '../../segment-profile.ts'
import { PROFILE_LIMITS } from '../../traits/typed-traits.ts'
import { said } from '../clauses.ts'

/** R23: why the profile is developed or updated. */
const basis: Question = {
  key: 'basis',
  kind: 'text',
  optional: true,
  max: PROFILE_LIMITS.basis,
  label: { id: 'profile-ask-basis' },
  title: { id: 'profile-ask-basis.title' },
  hint: { id: 'profile-ask-basis.hint' },
  example: { id: 'profile-ask-basis.example' },
  clause: said(({ occasion }) => occasion),
}

const dueOn: Question = {
  key: 'dueOn',
  kind: 'date',
  optional: true,
  skip: { button: { id: 'profile-ask-due.none' }, answer: { id: 'profile-ask-due.open' } },
  label: { id: 'profile-ask-due' },
  title: { id: 'profile-ask-due.title' },
  hint: { id: 'profile-ask-due.hint' },
  clause: said(({ occasion }) => occasion),
  check: (value, { today }) =>
    String(value) < today ? { refused: 'due-past', message: { id: 'refused-due-past' } } : { value: String(value) },
}

/** R23: the basis of a profile and the day by which it is due. */
export const deadlineInterview: Definition = {
  key: 'profileDeadline',
  version: 1,
  title: { id: 'profile-ask-deadline' },
  nodes: [basis, dueOn],
}

const given = (text: string): Answer => (text === '' ? { skipped: true } : { value: text })

/** The answers that basis and deadline stand for: none where neither is known. */
export const answersOfDeadline = ({ basis, dueOn }: Pick<ProfileHead, 'basis' | 'dueOn'>): Answers =>
  basis === '' && dueOn === '' ? {} : { basis: given(basis), dueOn: given(dueOn) }

/** Basis and deadline as they were answered. */
export function deadlineFromAnswers(answers: Answers): Pick<ProfileHead, 'basis' | 'dueOn'> {
  const day = textAt(answers, 'dueOn')
  return { basis: textAt(answers, 'basis'), dueOn: isDay(day) ? day : '' }
}
