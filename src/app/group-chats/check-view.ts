import { checkersOf } from '../../domain/formation/checkers.ts'
import type { App } from '../app.ts'
import { type SubmissionView, submissionView } from '../formation/submission-view.ts'
import { type EntryView, entryView } from '../views/entry-view.ts'

/** A unit's list as a group of those who check sees it: how far it is, and one point that nobody has looked at. `skip`: how many of those were turned over. */
export type GroupCheck = { submission: SubmissionView; entry: EntryView | undefined; skip: number; others: number }

/** Nobody's rights are asked: what a group sees is what every checker sees, without words that somebody wrote beside a point. Undefined when it is gone. */
export async function groupCheck(app: App, authorityId: string, id: string, skip: number): Promise<GroupCheck | undefined> {
  const roles = checkersOf(app.authorities.get(authorityId).regulation).map((role) => ({ role, unitId: '' }))
  const submission = await submissionView(app, { authorityId, roles }, id)
  if ('refused' in submission) return undefined
  const open = submission.state === 'checking' && submission.open ? submission.entries.filter(({ state }) => state === 'open') : []
  const at = open.length === 0 ? 0 : skip % open.length
  const chosen = open[at]
  const entry = chosen && (await entryView(app, { authorityId, roles }, chosen.id))
  return { submission, entry: entry && !('refused' in entry) ? entry : undefined, skip: at, others: open.length }
}
