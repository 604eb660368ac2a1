import { at } from '../../app/dialogue/screen.ts'
import { cycleTimes } from '../../app/proposals/views/cycle-times.ts'
import { proposalPage } from '../../app/proposals/views/proposal-lists.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { StepCycle } from '../../domain/status/cycles.ts'
import { capital } from '../cards/capital.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const TITLE = 100
/** How many of those that lie longest are named; as many are looked through for them. */
const [SHOWN, LOOKED] = [3, 100]

/** How long approvals take (R74): whole proposals, each step, what lies longest now; flagged where a step's term is exceeded (D VIII). */
export async function approvalsTimesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const found = await cycleTimes(app, actor)
  if ('refused' in found) return refusalCard(drawing, found.refused)
  const { proposals, steps } = found
  const { lines } = await proposalPage(app, actor, 'all', { skip: 0, take: LOOKED, filter: 'approving' })
  const lying = lines
    .flatMap(({ lies, id, number }) => (lies ? [{ ...lies, id, number }] : []))
    .sort((one, other) => other.days - one.days)
    .slice(0, SHOWN)
  const text = [
    say.t('times-title'),
    proposals
      ? say.t('times-proposals', { count: proposals.count, usual: proposals.median, longest: proposals.longest })
      : say.t('times-none'),
    ...(steps.length > 0 ? ['', say.t('times-steps')] : []),
    ...steps.map((cycle) => stepLine(cycle, say)),
    ...(lying.length > 0 ? ['', say.t('times-lying')] : []),
    ...lying.map(({ number, step, who, days, late }) =>
      say.t(late ? 'times-lies-late' : 'times-lies', {
        number: String(number),
        step: say.brief(step),
        who: clip(who || '–', TITLE),
        count: days,
      }),
    ),
  ]
  const open = lying.map(({ number, id }): Button => ({ label: `№ ${number}`, data: screenPress(at('proposal', id)) }))
  const back = { label: labelOf(say.t('button-approvals')), data: screenPress(at('approvals')) }
  return cardOf(text, [...(open.length > 0 ? [open] : []), ...navigationRows([back, menuButton(say)])])
}

function stepLine({ step, decided, median, longest, exceeded }: StepCycle, say: Say): string {
  const params = { step: clip(capital(say.brief(step)), TITLE), count: decided, usual: median, longest }
  return exceeded > 0 ? say.t('times-step-late', { ...params, late: exceeded }) : say.t('times-step', params)
}
