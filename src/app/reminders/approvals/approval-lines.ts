import type { Day } from '../../../domain/calendar/day.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import type { Recipient } from '../../../domain/monitoring/ladder.ts'
import type { App } from '../../app.ts'
import { deadlineNow } from '../../calendar/deadline-now.ts'
import { lineOf, type ProposalLine } from '../../proposals/views/proposal-lists.ts'
import type { Addressee } from '../source.ts'
import { approvalDeadlines } from './approval-source.ts'

/** A decision that waits, as one person hears of it: `to` says why it concerns the person, `overdue` counts working days. */
export type ApprovalLine = { id: string; proposal: ProposalLine; since: Day; last: Day; overdue: number; to: Recipient }

/** The decisions of these steps that still wait and concern the person, the longest waiting first. */
export async function approvalLines(app: App, { authorityId, personId }: Addressee, ids: readonly string[]): Promise<ApprovalLine[]> {
  const { db } = app.storage
  const now = app.clock.now()
  const { timeZone } = app.authorities.get(authorityId)
  const lines: ApprovalLine[] = []
  for (const { id, proposalId, openedAt, recipients, ...set } of await approvalDeadlines({ app, db, authorityId, now }, ids)) {
    const to = recipients.get(personId)
    const row = to && (await db.changeProposal.findFirst({ where: { id: proposalId, authorityId } }))
    if (!to || !row) continue
    const { deadline, overdue } = deadlineNow(app, authorityId, set)
    const since = dayIn(timeZone, new Date(openedAt))
    lines.push({ id, proposal: await lineOf(app, row), since, last: deadline.last, overdue, to })
  }
  return lines.sort((one, other) => one.since.localeCompare(other.since))
}
