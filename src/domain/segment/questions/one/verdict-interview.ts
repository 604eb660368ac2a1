import { isDay } from '../../../calendar/day.ts'
import { type Answers, fileValue, textAt, valueAt } from '../../../interview/answers.ts'
import type { Definition } from '../../../interview/definition.ts'
import type { Question } from '../../../interview/question.ts'
import { HYPOTHESIS_STATES, type Hypothesis } from '../../segment-profile.ts'
import { PROFILE_LIMITS } from '../../traits/typed-traits.ts'
import { said, stageSaid } from '../clauses.ts'
import type { VerdictFacts } from '../facts.ts'

type Q = Question<VerdictFacts>

const isJudged = (answers: Answers): boolean => textAt(answers, 'verdict') !== 'toVerify'

/** R19: what became of the hypothesis. */
const verdict: Q = {
  key: 'verdict',
  kind: 'choice',
  label: ({ facts }) => ({ id: 'profile-ask-verdict', params: { text: facts.text } }),
  title: { id: 'profile-ask-verdict.title' },
  hint: ({ facts }) => ({ id: 'profile-ask-verdict.hint', params: { segment: facts.segment } }),
  clause: said(({ refinement }) => refinement),
  terms: ['hypothesis'],
  options: () => (['confirmed', 'refuted', 'toVerify'] as const).map((key) => ({ key, label: { id: `profile-verdict-${key}` } })),
}

const evidence: Q = {
  key: 'evidence',
  kind: 'text',
  max: PROFILE_LIMITS.evidence,
  when: ({ answers }) => isJudged(answers),
  label: { id: 'profile-ask-evidence' },
  title: { id: 'profile-ask-evidence.title' },
  hint: { id: 'profile-ask-evidence.hint' },
  example: { id: 'profile-ask-evidence.example' },
}

const evidenceFile: Q = {
  key: 'evidenceFile',
  kind: 'file',
  optional: true,
  when: ({ answers }) => isJudged(answers),
  label: { id: 'profile-ask-evidence-file' },
  title: { id: 'profile-ask-evidence-file.title' },
}

/** Today, unless it is changed. */
const evidenceOn: Q = {
  key: 'evidenceOn',
  kind: 'date',
  quiet: true,
  when: ({ answers }) => isJudged(answers),
  label: { id: 'profile-ask-evidence-day' },
  title: { id: 'profile-ask-evidence-day.title' },
  preset: ({ today }) => today || undefined,
  check: (value, { today }) =>
    String(value) > today ? { refused: 'evidence-later', message: { id: 'refused-evidence-later' } } : { value: String(value) },
}

/** Stage 4 (R12, R19, R20): a hypothesis is confirmed or refuted, with what shows it. */
export const verdictInterview: Definition<VerdictFacts> = {
  key: 'profileVerdict',
  version: 1,
  title: stageSaid('refinement', 'profile-ask-stage-refinement'),
  nodes: [verdict, evidence, evidenceFile, evidenceOn],
}

/** The answers that a verdict stands for: none for a hypothesis that was not judged yet. `file` is the evidence as it is kept. */
export function answersOfVerdict(
  { status, evidence: text, evidenceOn: day }: Hypothesis,
  file: { id: string; name: string; size: number } | null,
): Answers {
  if (status === 'toVerify') return {}
  return {
    verdict: { value: status },
    ...(text !== '' && { evidence: { value: text } }),
    evidenceFile: file ? { value: { file: file.id, name: file.name, size: file.size } } : { skipped: true },
    ...(day !== '' && { evidenceOn: { value: day } }),
  }
}

/** What the answers make of the hypothesis `before`; `today` is the day of a verdict that names none. */
export function verdictFromAnswers(answers: Answers, before: Hypothesis, today: string): Hypothesis {
  const status = HYPOTHESIS_STATES.find((state) => state === textAt(answers, 'verdict')) ?? before.status
  if (status === 'toVerify') return { ...before, status, evidence: '', evidenceFileId: null, evidenceOn: '' }
  const day = textAt(answers, 'evidenceOn') || today
  return {
    ...before,
    status,
    evidence: textAt(answers, 'evidence'),
    evidenceFileId: fileValue.safeParse(valueAt(answers, 'evidenceFile')).data?.file ?? null,
    evidenceOn: isDay(day) ? day : '',
  }
}
