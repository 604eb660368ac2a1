import { isDay } from '../../domain/calendar/day.ts'
import type { Findings } from '../../domain/formation/consolidation.ts'
import { may, unitsFor } from '../../domain/rights/may.ts'
import type { Day } from '../../domain/text/day.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { deadlineNow } from '../calendar/deadline-now.ts'
import { mayPresent } from './adopt.ts'
import { mayCheck } from './check-entries.ts'
import { findingsNow } from './consolidated.ts'
import { currentCampaign } from './store.ts'

export type SubmissionState = 'forming' | 'checking' | 'returned' | 'accepted'
export type SubmissionLine = { id: string; unit: string; state: SubmissionState; entries: number }

/** The round that is under way, as far as the person may see it: every unit, or the own ones (R50). */
export type FormationView = {
  campaign: { id: string; due: Day; written: Day; left: number; overdue: number; presented: boolean } | undefined
  lines: SubmissionLine[]
  /** Shown to those who check, present or adopt. */
  findings: Findings | undefined
  may: { open: boolean; check: boolean; present: boolean; adopt: boolean }
}

const STATES: readonly SubmissionState[] = ['forming', 'checking', 'returned', 'accepted']
export const stateOf = (state: string): SubmissionState => STATES.find((one) => one === state) ?? 'forming'

/** Refusals: `module-off`, `not-allowed`. */
export async function formationView(app: App, actor: Actor): Promise<FormationView | { refused: 'module-off' | 'not-allowed' }> {
  const { authorityId, roles } = actor
  if (!keepsList(app.authorities.get(authorityId).regulation)) return { refused: 'module-off' }
  const seen = unitsFor(roles, 'list.viewUnit')
  if (seen !== 'all' && seen.length === 0) return { refused: 'not-allowed' }
  const rights = {
    open: may(roles, 'formation.open'),
    check: mayCheck(app, actor),
    present: mayPresent(app, actor),
    adopt: may(roles, 'edition.adopt'),
  }
  const campaign = await currentCampaign(app.storage.db, authorityId)
  if (!campaign) return { campaign: undefined, lines: [], findings: undefined, may: rights }
  const lines = await linesOf(app, authorityId, campaign.id, seen)
  const looks = rights.check || rights.present || rights.adopt
  return {
    campaign: { id: campaign.id, presented: campaign.state === 'presented', ...termOf(app, authorityId, campaign.dueOn) },
    lines,
    findings: looks && lines.every(({ state }) => state === 'accepted') ? await findingsNow(app, authorityId) : undefined,
    may: rights,
  }
}

/** A day as it is written, the last day to work to (R71), and what is left of it in working days. */
export function termOf(app: App, authorityId: string, dueOn: string): { due: Day; written: Day; left: number; overdue: number } {
  if (!isDay(dueOn)) return { due: dueOn, written: dueOn, left: 0, overdue: 0 }
  const { deadline, left, overdue } = deadlineNow(app, authorityId, { written: dueOn })
  return { due: deadline.last, written: deadline.written, left, overdue }
}

async function linesOf(app: App, authorityId: string, campaignId: string, seen: 'all' | string[]): Promise<SubmissionLine[]> {
  const { db } = app.storage
  const where = { authorityId, campaignId, ...(seen !== 'all' && { unitId: { in: seen } }) }
  const rows = await db.unitSubmission.findMany({ where })
  const units = new Map((await db.unit.findMany({ where: { authorityId } })).map(({ id, name }) => [id, name]))
  const counted = await db.touchpointEntry.groupBy({ by: ['unitId'], where: { authorityId }, _count: true })
  const entries = new Map(counted.map((one) => [one.unitId, one._count]))
  const byName = new Intl.Collator('ru', { numeric: true })
  return rows
    .map(({ id, unitId, state }) => ({ id, unit: units.get(unitId) ?? '', state: stateOf(state), entries: entries.get(unitId) ?? 0 }))
    .sort((one, other) => byName.compare(one.unit, other.unit))
}
