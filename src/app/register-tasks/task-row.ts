import { z } from 'zod'
import { type RegisterLine, WORK_KINDS, type WorkKind } from '../../domain/register/register-work.ts'
import type { Db, Tx } from '../../storage/open.ts'

const line = z.object({ unitId: z.string(), name: z.string(), functionName: z.string(), state: z.string() })
const change = z.object({ before: line.nullable(), after: line })

type Row = NonNullable<Awaited<ReturnType<Db['registerTask']['findFirst']>>>

/** A task as it is stored, with what is understood of it. */
export type RegisterTask = Omit<Row, 'kind' | 'change'> & { kind: WorkKind; before: RegisterLine | undefined; after: RegisterLine }

const NOWHERE: RegisterLine = { unitId: '', name: '', functionName: '', state: '' }

export function taskOf({ kind, change: stored, ...row }: Row): RegisterTask {
  const { before, after } = change.safeParse(stored).data ?? { before: null, after: NOWHERE }
  return { ...row, kind: WORK_KINDS.find((one) => one === kind) ?? 'renamed', before: before ?? undefined, after }
}

/** Tasks that nobody has ended yet, the longest waiting first; with `ids`, those only. */
export async function openTasks(db: Db | Tx, authorityId: string, ids?: readonly string[]): Promise<RegisterTask[]> {
  const where = { authorityId, state: 'open', ...(ids && { id: { in: [...ids] } }) }
  return (await db.registerTask.findMany({ where, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] })).map(taskOf)
}

/** Is a list in force that would have to follow the register? Before that the first formation does. */
export async function listInForce(db: Db | Tx, authorityId: string): Promise<boolean> {
  return (
    (await db.edition.count({ where: { authorityId } })) > 0 ||
    (await db.touchpointEntry.count({ where: { authorityId, state: 'approved' } })) > 0
  )
}
