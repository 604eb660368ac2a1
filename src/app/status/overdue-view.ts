import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { namesOf } from '../proposals/views/people-names.ts'
import { type OpenWork, openWork } from './open-work.ts'
import { scopeOf } from './scope.ts'

/** What is past its deadline, with the names of those with whom it lies, perhaps none. */
export type OverdueLine = OpenWork & { who: string[] }

/** What is overdue in the units that the person may see (R5, R74), of one unit alone with `unitId`. Refusal: `not-allowed`. */
export async function overdueView(
  app: App,
  actor: Pick<Actor, 'authorityId' | 'roles'>,
  unitId = '',
): Promise<OverdueLine[] | { refused: 'not-allowed' }> {
  const { authorityId } = actor
  const scope = scopeOf(actor)
  if (!scope || (unitId !== '' && scope.unitId && !scope.unitId.in.includes(unitId))) return { refused: 'not-allowed' }
  const reading = { app, db: app.storage.db, authorityId, now: app.clock.now() }
  const late = (await openWork(reading, unitId === '' ? scope : { authorityId, unitId: { in: [unitId] } })).filter(
    ({ overdue }) => overdue > 0,
  )
  const names = await namesOf(app.storage.db, authorityId, [...new Set(late.flatMap(({ own }) => own))])
  return late.map((one) => ({ ...one, who: one.own.flatMap((id) => names.get(id)?.name ?? []) }))
}
