import type { Tx } from '../../storage/open.ts'
import type { Heir } from './estate.ts'

/** Who goes on where nobody is named (R4), by role: the head of the unit, else whoever keeps the whole in view. */
const IN_TURN = [
  { role: 'unitHead', ofUnit: true },
  { role: 'coordinator', ofUnit: false },
  { role: 'administrator', ofUnit: false },
] as const

type Left = { id: string; authorityId: string; unitId: string | null }
export type FoundHeir = Heir & { name: string }

const SHOWN = { id: true, displayName: true, settings: true } as const
const heirOf = ({ id, displayName: name, settings }: { id: string; displayName: string; settings: unknown }): FoundHeir => ({
  id,
  name,
  settings,
})

/** The named successor, if that is somebody at work in the authority and not the person. */
export async function namedHeir(tx: Tx, { id, authorityId }: Left, named: string): Promise<FoundHeir | undefined> {
  const person = await tx.person.findFirst({ where: { id: named, authorityId, state: 'active', NOT: { id } }, select: SHOWN })
  return person ? heirOf(person) : undefined
}

/** Who goes on without a named successor; undefined where nobody is left who could. */
export async function usualHeir(tx: Tx, { id, authorityId, unitId }: Left): Promise<FoundHeir | undefined> {
  for (const { role, ofUnit } of IN_TURN) {
    if (ofUnit && unitId === null) continue
    const where = { authorityId, role, unitId: ofUnit ? (unitId ?? '') : '', NOT: { personId: id } }
    const grants = await tx.roleGrant.findMany({ where, select: { personId: true } })
    const ids = grants.map(({ personId }) => personId)
    const person = await tx.person.findFirst({
      where: { id: { in: ids }, authorityId, state: 'active' },
      select: SHOWN,
      orderBy: { id: 'asc' },
    })
    if (person) return heirOf(person)
  }
  return undefined
}
