import type { ProfileDeadline } from '../../app/profiles/views/deadline.ts'
import type { ProfileStatus, StageLine } from '../../app/profiles/views/profile-status.ts'
import type { ProfileView } from '../../app/profiles/views/profile-view.ts'
import { capital } from '../cards/capital.ts'
import type { Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'

/** Whose profile it is, in few words. */
export function clientWords({ kind, topic }: ProfileView['client'], say: Say): string {
  return topic === undefined
    ? shortWords(kind, say)
    : say.t('profile-client-topic', { kind: shortWords(kind, say), topic: shortWords(topic, say) })
}

/** How a stage stands (R12). */
export const stageLine = ({ number, name, state, optional }: StageLine, say: Say): string => {
  const stage = capital(shortWords(name, say))
  const mark = say.t(`profile-stage-${state}`)
  return optional && state === 'notStarted'
    ? say.t('profile-stage-optional', { mark, number: String(number), stage })
    : say.t('profile-stage', { mark, number: String(number), stage })
}

/** The stage at hand, or that the profile is complete (R12, R21). */
export function statusWords({ stages, next, complete }: ProfileStatus, say: Say): string {
  if (next) return say.t('profile-at-stage', { at: String(next.number), of: String(stages.length), stage: shortWords(next.name, say) })
  return say.t(complete ? 'profile-complete' : 'profile-incomplete')
}

/** The day by which a profile is to be ready, with what is left of it (R23). */
export function deadlineWords({ day, left }: ProfileDeadline, say: Say): string {
  return left < 0 ? say.t('profile-overdue', { day }) : say.t('profile-due', { day, left })
}

/** The same at length: why it is another day than the one that was named (R71). */
export const deadlineLines = (deadline: ProfileDeadline, say: Say): string[] => [
  deadlineWords(deadline, say),
  ...(deadline.moved === undefined ? [] : [say.t('deadline-moved', { day: deadline.moved })]),
]
