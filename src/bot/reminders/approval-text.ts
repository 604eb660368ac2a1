import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import { type ApprovalLine, approvalLines } from '../../app/reminders/approvals/approval-lines.ts'
import type { Addressee, Reminded } from '../../app/reminders/source.ts'
import type { Button } from '../../channels/channel.ts'
import { proposalTitle } from '../approvals/approvals-card.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

/** A decision that waits in one line: for whoever decides, since when and until when; for somebody above, with whom it lies. */
export function approvalText({ proposal, since, last, overdue, to }: ApprovalLine, say: Say): string {
  const name = proposalTitle(proposal, say)
  if (to === 'person') {
    return overdue > 0
      ? say.t('approval-waits-overdue', { name, since: say.t('approval-day', { day: since }), count: overdue })
      : say.t('approval-waits', { name, since: say.t('approval-day', { day: since }), until: say.t('approval-day', { day: last }) })
  }
  const { lies } = proposal
  return say.t('approval-late', { name, count: overdue, step: lies ? say.brief(lies.step) : '', who: lies?.who || '–', day: since })
}

/** What can be done at once: open it, and, for whoever decides, name somebody who stands in. */
export function approvalButtons({ to }: ApprovalLine, press: string, say: Say): Button[] {
  return [{ label: labelOf(say.t('button-open-proposal')), data: press }, ...(to === 'person' ? [substituteButton(say)] : [])]
}

const substituteButton = (say: Say): Button => ({ label: labelOf(say.t('button-absence')), data: screenPress(at('absences')) })

/** Several decisions of one person in two lines (R57); undefined where some of them are another's. */
export async function approvalsAtOnce(
  app: App,
  to: Addressee,
  standing: ReadonlyMap<string, Reminded[]>,
  say: Say,
): Promise<{ text: string; buttons: Button[] } | undefined> {
  const ids = (standing.get('approvals') ?? []).map(({ id }) => id)
  const lines = await approvalLines(app, to, ids)
  const [first] = lines
  if (!first || lines.some((line) => line.to !== 'person')) return undefined
  const open = { label: labelOf(say.t('button-open-proposal')), data: screenPress(at('approvalsList', 'waiting')) }
  return { text: say.t('approvals-wait', { count: lines.length, day: first.since }), buttons: [open, substituteButton(say)] }
}
