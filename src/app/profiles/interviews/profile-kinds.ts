import { hypothesesInterview } from '../../../domain/segment/questions/hypotheses/hypotheses-interview.ts'
import { deadlineInterview } from '../../../domain/segment/questions/one/deadline-interview.ts'
import { segmentInterview } from '../../../domain/segment/questions/one/segment-interview.ts'
import { verdictInterview } from '../../../domain/segment/questions/one/verdict-interview.ts'
import { segmentsInterview } from '../../../domain/segment/questions/segments/segments-interview.ts'
import { startInterview } from '../../../domain/segment/questions/start/start-interview.ts'
import { traitsInterview } from '../../../domain/segment/questions/traits/traits-interview.ts'
import { keepsProfiles } from '../../../domain/segment/rules.ts'
import type { Db } from '../../../storage/open.ts'
import type { InterviewKind } from '../../interviews/interview-kind.ts'
import { openedProfile } from '../store/profile-subject.ts'
import { developsProfiles, hypothesesFacts, segmentFacts, segmentsFacts, startFacts, traitsFacts, verdictFacts } from './profile-facts.ts'
import { saveDeadline, saveSegment } from './save-details.ts'
import { saveHypotheses, saveVerdict } from './save-hypotheses.ts'
import { saveSegments, saveTraits } from './save-stages.ts'
import { beginProfile } from './start-profile.ts'

/** An interview about a profile; the right to its unit is asked again when it is saved. */
function kindOf<F>(
  definition: { key: string },
  facts: (asked: Parameters<InterviewKind<F>['facts']>[0]) => Promise<F>,
  finish: InterviewKind['finish'],
): InterviewKind {
  return {
    definition: definition as InterviewKind['definition'],
    regulated: keepsProfiles,
    off: 'profiles-off',
    allowed: developsProfiles,
    ...(definition !== startInterview && { about: titleOf }),
    facts,
    finish,
  }
}

/** The title of the profile that a draft is about. */
async function titleOf(db: Db, { authorityId, subject }: { authorityId: string; subject: string }): Promise<string> {
  const { id } = openedProfile(subject)
  const row = await db.segmentProfile.findFirst({ where: { id, authorityId }, select: { title: true } })
  return row?.title ?? ''
}

/** Every interview about profiles of client segments, from the first question to a verdict. */
export const profileKinds: readonly InterviewKind[] = [
  kindOf(startInterview, startFacts, beginProfile),
  kindOf(traitsInterview, traitsFacts, saveTraits),
  kindOf(segmentsInterview, segmentsFacts, saveSegments),
  kindOf(hypothesesInterview, hypothesesFacts, saveHypotheses),
  kindOf(segmentInterview, segmentFacts, saveSegment),
  kindOf(verdictInterview, verdictFacts, saveVerdict),
  kindOf(deadlineInterview, async () => undefined, saveDeadline),
]
