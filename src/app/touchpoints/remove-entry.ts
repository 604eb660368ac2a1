import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { isHandedOver } from '../formation/store.ts'
import { record } from '../journal/record.ts'
import { isProposed } from '../proposals/store/busy-entries.ts'
import { toEntry } from './entry-row.ts'

/**
 * Removes an entry of the draft list, after its confirmation: args are the entry and the revision that the person saw. Refusals:
 * `entry-unknown`, `not-allowed`, `entry-approved`, `entry-changed` (somebody edited it meanwhile).
 */
export async function removeEntry({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = '', revision = ''] = args
  const row = await unit.tx.touchpointEntry.findFirst({ where: { id, authorityId: actor.authorityId } })
  if (!row) return { refused: 'entry-unknown', screen: at('list') }
  if (!may(actor.roles, 'touchpoint.remove', { unitId: row.unitId })) return { refused: 'not-allowed' }
  if (row.state === 'approved') return { refused: 'entry-approved', params: { name: row.name }, screen: at('entry', id) }
  if (await isProposed(unit.tx, row)) return { refused: 'entry-proposed', params: { name: row.name }, screen: at('entry', id) }
  if (await isHandedOver(unit.tx, actor.authorityId, row.unitId)) return { refused: 'list-handed-over', screen: at('entry', id) }
  const { count } = await unit.tx.touchpointEntry.deleteMany({
    where: { id, revision: /^\d{1,9}$/.test(revision) ? Number(revision) : 0, state: 'draft' },
  })
  if (count !== 1) return { refused: 'entry-changed', params: { name: row.name }, screen: at('entry', id) }
  record(unit, actor, nowIn(app), 'touchpoint.remove', `entry:${id}`, toEntry(row))
  return at('list')
}
