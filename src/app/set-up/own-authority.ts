import { COMPOSED } from '../../domain/regulation/compose-regulation.ts'
import type { Committer } from '../../storage/committer.ts'
import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'

const ZONE = 'Europe/Moscow'
/** One id for all programs on a database: two that start at once make one authority. */
const OWN = 'own'

/**
 * The authority that is served in earnest: the first that there is, or a fresh one that nobody has set up and that knows no rules yet, so that
 * accounts can be bound to it. Gives its id.
 */
export function ownAuthority({ committer, clock }: Pick<App, 'clock'> & { committer: Committer }): Promise<string> {
  return committer.run([], async (unit) => {
    const row = await unit.tx.authority.findFirst({ where: { demo: 0 }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
    if (row) return row.id
    const id = OWN
    const createdAt = nowIn({ clock })
    await unit.tx.authority.create({ data: { id, name: '', regulation: COMPOSED, settings: {}, timeZone: ZONE, demo: 0, createdAt } })
    record(unit, { authorityId: id, personId: '', place: '' }, createdAt, 'authority.create', `authority:${id}`)
    return id
  })
}
