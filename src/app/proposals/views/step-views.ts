import type { Approval, Step, StepState, Verdict } from '../../../domain/approval/approval.ts'
import type { Day } from '../../../domain/calendar/day.ts'
import { dayIn, timeIn } from '../../../domain/calendar/zone.ts'
import type { Words } from '../../../domain/interview/words.ts'
import type { App } from '../../app.ts'
import { proposalRoute } from '../store/approval-rules.ts'
import type { Names } from './people-names.ts'

/** A decision as it is told: who, perhaps in whose place, when, with which words and from which channel. */
export type GivenView = {
  verdict: Verdict
  who: string
  position: string
  forWhom: string
  words: string
  day: Day
  time: string
  channel: string
}

/** A step as its card shows it. `people` are those who may decide, `kept` says that an earlier round's approval holds. */
export type StepView = {
  title: Words
  state: StepState
  people: { name: string; forWhom: string; own: boolean }[]
  since: Day | undefined
  dueOn: Day | undefined
  given: GivenView | undefined
}

/** What was written down of decisions, for names and channels as they were at that moment. */
export type DecisionRow = { personId: string; name: string; position: string; forName: string; channel: string; at: string }

type Looking = { app: App; authorityId: string; personId: string; names: Names; decisions: readonly DecisionRow[] }

/** The steps of the route with their state; before it is submitted, all of them wait. */
export function stepViews(looking: Looking, approval: Approval): StepView[] {
  const { app, authorityId } = looking
  const route = proposalRoute(app.authorities.get(authorityId).regulation)
  const steps: readonly Step[] =
    approval.steps.length > 0
      ? approval.steps
      : route.map(({ key, role }) => ({ key, role, state: 'waiting', people: [], openedAt: '', dueOn: '' }))
  return steps.map((step) => stepView(looking, step, route.find(({ key }) => key === step.key) ?? step.key))
}

function stepView(looking: Looking, step: Step, title: Words): StepView {
  const { app, authorityId, personId, names } = looking
  const { timeZone } = app.authorities.get(authorityId)
  const nameOf = (id: string): string => names.get(id)?.name ?? ''
  return {
    title,
    state: step.state,
    people: step.people.map(({ id, forId }) => ({ name: nameOf(id), forWhom: forId === '' ? '' : nameOf(forId), own: id === personId })),
    since: step.openedAt === '' ? undefined : dayIn(timeZone, new Date(step.openedAt)),
    dueOn: step.dueOn === '' ? undefined : (step.dueOn as Day),
    given: givenView(looking, step),
  }
}

function givenView({ app, authorityId, names, decisions }: Looking, { given }: Step): GivenView | undefined {
  if (!given) return undefined
  const { timeZone } = app.authorities.get(authorityId)
  const when = new Date(given.at)
  const kept = decisions.find(({ personId, at }) => personId === given.id && at === given.at)
  return {
    verdict: given.verdict,
    who: kept?.name ?? names.get(given.id)?.name ?? '',
    position: kept?.position ?? '',
    forWhom: kept?.forName ?? '',
    words: given.words,
    day: dayIn(timeZone, when),
    time: timeIn(timeZone, when),
    channel: kept?.channel ?? '',
  }
}
