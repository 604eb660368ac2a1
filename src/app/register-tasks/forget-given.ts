import { z } from 'zod'
import type { Tx } from '../../storage/open.ts'

const given = z.object({ personId: z.string() })

/** Takes name and position of somebody whose data are erased out of the tasks that they ended; that it was done, when and why stays. */
export async function forgetGiven(tx: Tx, authorityId: string, personId: string): Promise<void> {
  const ended = await tx.registerTask.findMany({ where: { authorityId, NOT: { doneAt: null } }, select: { id: true, given: true } })
  const ids = ended.filter((task) => given.safeParse(task.given).data?.personId === personId).map(({ id }) => id)
  for (const id of ids) await tx.registerTask.update({ where: { id }, data: { given: { personId } } })
}
