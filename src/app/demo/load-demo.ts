import { regulationOf } from '../../domain/regulation/regulation.ts'
import { listWording } from '../../domain/touchpoint/questions/list-clause.ts'
import type { App } from '../app.ts'
import { record } from '../journal/record.ts'
import { readDemonstration } from './demonstration.ts'
import { loadProfiles } from './demonstration-profiles.ts'
import { consentRows, entryRows, grantRows, personRows, processRows } from './demonstration-rows.ts'

/**
 * Writes the demonstration authority in one transaction, with a line in its journal, unless it is there: whatever was changed in it since
 * stays. Gives its id and whether it was written now. Several programs may start at once.
 */
export function loadDemo({ committer, clock }: Pick<App, 'committer' | 'clock'>): Promise<{ authorityId: string; loaded: boolean }> {
  const data = readDemonstration()
  const { id, name, regulation, timeZone } = data.authority
  const wording = listWording(regulationOf(regulation))
  return committer.run([], async (unit) => {
    const { tx } = unit
    if (await tx.authority.findUnique({ where: { id } })) return { authorityId: id, loaded: false }
    const now = clock.now()
    const createdAt = now.toISOString()
    await tx.authority.create({ data: { id, name, regulation, timeZone, settings: {}, demo: 1, createdAt } })
    await tx.unit.createMany({ data: data.units.map((row) => ({ ...row, authorityId: id })) })
    await tx.person.createMany({ data: personRows(data, createdAt) })
    await tx.consent.createMany({ data: consentRows(data, createdAt) })
    await tx.roleGrant.createMany({ data: grantRows(data) })
    await tx.businessProcess.createMany({ data: processRows(data) })
    await tx.touchpointEntry.createMany({ data: entryRows(data, wording, now) })
    await loadProfiles(tx, data, now)
    record(unit, { authorityId: id, personId: '', place: '' }, createdAt, 'demo.load', `authority:${id}`, data)
    return { authorityId: id, loaded: true }
  })
}
