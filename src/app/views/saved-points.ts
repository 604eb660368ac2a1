import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type ProcessName, type UnitCoverage, unitCoverage } from './unit-coverage.ts'

/** What the list looks like after touchpoints of a business process were entered. `next`: a business process that has none yet. */
export type SavedPoints = { name: string; finalOnly: boolean; coverage: UnitCoverage; next: ProcessName | undefined }

/** Refusals: `process-gone`, `not-allowed`. */
export async function savedPoints(
  app: App,
  actor: Actor,
  processId: string,
): Promise<SavedPoints | { refused: 'process-gone' | 'not-allowed' }> {
  const place = await app.storage.db.businessProcess.findFirst({ where: { id: processId, authorityId: actor.authorityId } })
  if (!place) return { refused: 'process-gone' }
  const coverage = await unitCoverage(app, actor, place.unitId)
  if ('refused' in coverage) return coverage
  const finalOnly = coverage.finalOnly.some(({ id }) => id === processId)
  return { name: place.name, finalOnly, coverage, next: coverage.mayAdd ? coverage.uncovered[0] : undefined }
}
