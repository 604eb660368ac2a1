import type { AskedQuestion } from '../../app/dialogue/told.ts'
import { personCard } from '../../app/views/person-card.ts'
import { questionUnderWay } from '../../app/views/question-under-way.ts'
import type { Card } from '../../channels/channel.ts'
import { interviewTitle } from '../../domain/interview/definition.ts'
import { currentStep } from '../../domain/interview/env.ts'
import { may } from '../../domain/rights/may.ts'
import { askButton } from '../calls/call-buttons.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import type { Say } from '../cards/say.ts'
import { waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { progressLine, questionText } from '../interview/question-text.ts'

const COMMANDS = [
  'touchpoint',
  'list',
  'profiles',
  'find',
  'propose',
  'approvals',
  'absence',
  'drafts',
  'tasks',
  'status',
  'formation',
  'monitoring',
  'editions',
  'register_changes',
  'export',
  'faq',
  'glossary',
  'ask',
  'settings',
  'cancel',
  'menu',
] as const
/** For those who see what people think of the interviews (R93), and who take registers over (R41). */
const BY_RIGHT = [
  ['rating.view', 'ratings'],
  ['register.import', 'workbook'],
  ['person.view', 'admin'],
  ['person.release', 'leaving'],
  ['call.answer', 'calls'],
  ['chat.manage', 'group_chats'],
] as const
const DEMO_COMMANDS = ['persona', 'nextday'] as const
/** As much of a question as leaves room for the rest. */
const QUESTION = 2400

/** Help: the step at hand first, then what can be done at any time. */
export async function helpCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const question = await questionUnderWay(app, actor)
  const { demo } = await personCard(app, actor)
  const byRight = BY_RIGHT.flatMap(([right, name]) => (may(actor.roles, right) ? [name] : []))
  const commands = [...COMMANDS, ...byRight, ...(demo ? DEMO_COMMANDS : [])].map((name) =>
    say.t('help-command', { name, about: say.t(`help-command-${name}`) }),
  )
  const lines = [
    ...(question ? [say.t('help-now'), clip(stepText(question, say), QUESTION), say.t('help-go-on'), ''] : []),
    say.t('help-title'),
    say.t('help-about'),
    '',
    ...commands,
    '',
    say.t('help-words'),
  ]
  return cardOf(lines, navigationRows([askButton(say), ...(await waysBack(drawing))]))
}

/** The step at hand, explained: a question with its example and clause, the end of a list, or the review. */
function stepText(question: AskedQuestion, say: Say): string {
  const step = currentStep(question.env, question.position)
  if (!step) return [say.words(interviewTitle(question.env.definition, question.env.regulation)), say.t('help-review')].join('\n')
  if (step.kind === 'question') return questionText(question, step, '', say)
  const hint = step.list.hint === undefined ? [] : [say.words(step.list.hint)]
  return [progressLine(question, step, say), say.words(step.list.label), ...hint, say.t('help-gate')].join('\n')
}
