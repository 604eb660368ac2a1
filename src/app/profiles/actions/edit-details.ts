import { answersOfDeadline } from '../../../domain/segment/questions/one/deadline-interview.ts'
import { answersOfSegment } from '../../../domain/segment/questions/one/segment-interview.ts'
import { answersOfVerdict } from '../../../domain/segment/questions/one/verdict-interview.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import { nowIn } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { movedTo, positionOf } from '../../interviews/draft-position.ts'
import { editableProfile, openProfileDraft } from './open-profile-draft.ts'

/**
 * Opens one segment for editing, at the question of who is responsible where that is asked for (R17, R24): args are the profile, the segment and
 * perhaps `responsible`. Refusals as `openProfileDraft`, and `segment-unknown`.
 */
export async function editSegment(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor } = acting
  const [id = '', part = '', question] = acting.args
  const stored = await editableProfile(acting, id)
  if ('refused' in stored) return stored
  const segment = stored.profile.segments.find((one) => one.id === part)
  if (!segment) return { refused: 'segment-unknown', screen: at('profile', id) }
  const { authorityId } = actor
  const person = segment.responsibleId ? await unit.tx.person.findFirst({ where: { id: segment.responsibleId, authorityId } }) : null
  const { regulation } = app.authorities.get(authorityId)
  const answers = answersOfSegment(segment, person?.displayName, regulation)
  const opened = await openProfileDraft(acting, id, { kind: 'profileSegment', part, answers: () => answers })
  if (!('refused' in opened) && question === 'responsible') lead(acting, question)
  return opened
}

/** Puts the draft that was just opened at a question: from there the review is one step away. */
function lead({ app, unit, actor }: Acting, cursor: string): void {
  const draft = unit.draft(actor.personId)
  if (draft) unit.saveDraft(movedTo(draft, { ...positionOf(draft), cursor, view: { edited: true } }, nowIn(app), { pending: null }))
}

/** What a hypothesis is in the profile. */
const hypothesisIn = ({ segments }: SegmentProfile, id: string) =>
  segments.flatMap(({ hypotheses }) => hypotheses).find((one) => one.id === id)

/** Asks what research has shown of a hypothesis (R19): args are the profile and the hypothesis. Refusals as `openProfileDraft`, and `hypothesis-unknown`. */
export async function startVerdict(acting: Acting): Promise<Screen | Refusal> {
  const { unit, actor } = acting
  const [id = '', part = ''] = acting.args
  const stored = await editableProfile(acting, id)
  if ('refused' in stored) return stored
  const hypothesis = hypothesisIn(stored.profile, part)
  if (!hypothesis) return { refused: 'hypothesis-unknown', screen: at('profile', id) }
  const { authorityId } = actor
  const file = hypothesis.evidenceFileId
    ? await unit.tx.storedFile.findFirst({ where: { id: hypothesis.evidenceFileId, authorityId } })
    : null
  return openProfileDraft(acting, id, { kind: 'profileVerdict', part, answers: () => answersOfVerdict(hypothesis, file) })
}

/** Asks for the basis of a profile and the day by which it is due (R23): args are the profile. Refusals as `openProfileDraft`. */
export const startDeadline = (acting: Acting): Promise<Screen | Refusal> =>
  openProfileDraft(acting, acting.args[0] ?? '', { kind: 'profileDeadline', answers: answersOfDeadline })
