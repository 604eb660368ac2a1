import type { Json, Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { AuthorityRow } from '../authorities.ts'

/** Writes an authority's row, which holds for everybody from the commit on. The caller has read its rules through the schema. */
export async function writeAuthority(app: Pick<App, 'authorities'>, unit: Unit, row: AuthorityRow): Promise<void> {
  const { id, name, regulation, settings, timeZone, setUpAt } = row
  await unit.tx.authority.update({ where: { id }, data: { name, regulation, settings: settings as NonNullable<Json>, timeZone, setUpAt } })
  unit.committed(() => app.authorities.put(row))
}
