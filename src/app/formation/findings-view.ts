import { FINDINGS, type FindingKind, findingsOf } from '../../domain/formation/consolidation.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { consolidated } from './consolidated.ts'
import { formationView } from './formation-view.ts'

/** One thing to look at: an entry, or a business process without any; with the list of its unit in the round. */
export type FindingLine = {
  entry: { id: string; name: string } | undefined
  businessProcess: string
  unit: string
  unitId: string
  submission: string
}

export type FindingsView = { counts: Record<FindingKind, number>; lines: Record<FindingKind, FindingLine[]> }

/** The findings of the round under way one by one, for those who check, present or adopt. Refusals: those of `formationView`, `formation-gone`. */
export async function findingsView(
  app: App,
  actor: Actor,
): Promise<FindingsView | { refused: 'module-off' | 'not-allowed' | 'formation-gone' }> {
  const view = await formationView(app, actor)
  if ('refused' in view) return view
  if (!view.campaign) return { refused: 'formation-gone' }
  if (!view.may.check && !view.may.present && !view.may.adopt) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const { db } = app.storage
  const { processes, entries } = await consolidated(app, authorityId)
  const units = new Map((await db.unit.findMany({ where: { authorityId } })).map(({ id, name }) => [id, name]))
  const rows = await db.unitSubmission.findMany({
    where: { authorityId, campaignId: view.campaign.id },
    select: { id: true, unitId: true },
  })
  const submissions = new Map(rows.map(({ id, unitId }) => [unitId, id]))
  const [byId, named] = [new Map(entries.map((one) => [one.id, one])), new Map(processes.map((one) => [one.id, one]))]
  const lineOf = (id: string): FindingLine => {
    const entry = byId.get(id)
    const of = named.get(entry?.processId ?? id)
    const unitId = entry?.unitId ?? of?.unitId ?? ''
    const about = { businessProcess: of?.name ?? '', unit: units.get(unitId) ?? '', unitId, submission: submissions.get(unitId) ?? '' }
    return { entry: entry && { id: entry.id, name: entry.name }, ...about }
  }
  const found = findingsOf(entries, processes)
  const lines = Object.fromEntries(FINDINGS.map((kind) => [kind, found[kind].map(lineOf)])) as FindingsView['lines']
  const counts = Object.fromEntries(FINDINGS.map((kind) => [kind, found[kind].length])) as FindingsView['counts']
  return { counts, lines }
}
