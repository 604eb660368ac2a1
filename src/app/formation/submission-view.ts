import { may } from '../../domain/rights/may.ts'
import { orderEntries } from '../../domain/touchpoint/listing.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { areasOf } from '../views/words-of-list.ts'
import { mayCheck } from './check-entries.ts'
import { type SubmissionState, stateOf, termOf } from './formation-view.ts'

/** One entry of a submission with what was said of it. */
export type CheckedEntry = { id: string; name: string; businessProcess: string; state: 'open' | 'accepted' | 'returned'; remark: string }

/** A unit's list in the round (R50): what those who check, and the unit, see of it. */
export type SubmissionView = {
  id: string
  unit: { id: string; name: string }
  state: SubmissionState
  open: boolean
  due: ReturnType<typeof termOf>
  entries: CheckedEntry[]
  counts: { open: number; accepted: number; returned: number }
  gapsReason: string
  may: { handOver: boolean; check: boolean; reopen: boolean }
}

/** Refusals: `formation-gone`, `not-allowed`. */
export async function submissionView(
  app: App,
  actor: Pick<Actor, 'authorityId' | 'roles'>,
  id: string,
): Promise<SubmissionView | { refused: 'formation-gone' | 'not-allowed' }> {
  const { authorityId, roles } = actor
  const { db } = app.storage
  const row = await db.unitSubmission.findFirst({ where: { id, authorityId } })
  const campaign = row && (await db.formationCampaign.findFirst({ where: { id: row.campaignId, authorityId } }))
  const unit = row && (await db.unit.findFirst({ where: { id: row.unitId, authorityId } }))
  if (!row || !campaign || !unit) return { refused: 'formation-gone' }
  if (!may(roles, 'list.viewUnit', { unitId: unit.id })) return { refused: 'not-allowed' }
  const entries = await entriesOf(app, authorityId, row)
  const count = (state: CheckedEntry['state']): number => entries.filter((entry) => entry.state === state).length
  const state = stateOf(row.state)
  const open = campaign.state === 'open'
  return {
    id,
    unit: { id: unit.id, name: unit.name },
    state,
    open,
    due: termOf(app, authorityId, campaign.dueOn),
    entries,
    counts: { open: count('open'), accepted: count('accepted'), returned: count('returned') },
    gapsReason: row.gapsReason,
    may: {
      handOver: open && (state === 'forming' || state === 'returned') && may(roles, 'list.handOver', { unitId: unit.id }),
      check: open && state === 'checking' && mayCheck(app, actor),
      reopen: open && state === 'accepted' && mayCheck(app, actor),
    },
  }
}

/** The unit's entries in the succession of the form; what nobody was asked about yet is open. */
async function entriesOf(app: App, authorityId: string, { id, unitId }: { id: string; unitId: string }): Promise<CheckedEntry[]> {
  const { db } = app.storage
  const processes = await db.businessProcess.findMany({ where: { authorityId, unitId } })
  const rows = await db.touchpointEntry.findMany({ where: { authorityId, unitId } })
  const checks = new Map((await db.entryCheck.findMany({ where: { authorityId, submissionId: id } })).map((one) => [one.entryId, one]))
  const names = new Map(processes.map((one) => [one.id, one.name]))
  return orderEntries(areasOf(app.authorities.get(authorityId).regulation), processes, rows).map((entry) => {
    const check = checks.get(entry.id)
    const said =
      check?.entryRevision === entry.revision && (check.state === 'accepted' || check.state === 'returned') ? check.state : 'open'
    const state = entry.state === 'approved' ? 'accepted' : said
    return { id: entry.id, name: entry.name, businessProcess: names.get(entry.processId) ?? '', state, remark: check?.remark ?? '' }
  })
}
