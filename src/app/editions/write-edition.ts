import type { FrozenEntry } from '../../domain/edition/frozen-entry.ts'
import { writeLines } from '../../storage/registers/line-tables.ts'
import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type Doer, record } from '../journal/record.ts'

/** The head of an edition: its order, and where it comes from. */
export type NewHead = {
  id: string
  number: number
  orderNumber: string
  orderDate: string
  orderFileId: string | null
  layout: string
  origin: 'import' | 'consolidation' | 'change'
}

type Writing = { app: Pick<App, 'ids'>; unit: Unit; doer: Doer; now: string }

/** Writes an edition with its lines, in their succession; nothing writes to them ever after (R51). */
export async function writeEdition({ app, unit, doer, now }: Writing, head: NewHead, lines: readonly FrozenEntry[]): Promise<void> {
  const { authorityId, personId } = doer
  await unit.tx.edition.create({ data: { ...head, authorityId, createdById: personId, createdAt: now } })
  const rows = lines.map((body, position) => ({
    id: app.ids.next(),
    authorityId,
    editionId: head.id,
    position,
    entryId: body.id,
    unitId: body.unitId,
    processId: body.processId,
    body,
  }))
  await writeLines(unit.tx, unit.dialect, 'editionEntry', rows)
}

/** The journal's word for the number of an edition and its order. */
export const ORDER_RECORDED = 'order.recorded'

/** What the journal keeps the digest of, so that neither number nor order of an edition is altered unseen (R62). */
export const orderOf = ({
  id,
  number,
  orderNumber,
  orderDate,
  orderFileId,
  layout,
  origin,
}: Omit<NewHead, 'layout' | 'origin'> & { layout: string; origin: string }) => ({
  ...{ id, number, orderNumber, orderDate, orderFileId, layout, origin },
})

/**
 * Writes an edition into the journal: its number with its order, what was done, then a line for each of its entries, in their succession, with the digest of all that it says. So an
 * edition can be rebuilt, and what is stored of it be proved, from the journal alone (R62).
 */
export function recordEdition(
  { unit, doer, now }: Omit<Writing, 'app'>,
  action: string,
  head: NewHead,
  lines: readonly FrozenEntry[],
  details: unknown,
): void {
  record(unit, doer, now, ORDER_RECORDED, `edition:${head.id}`, orderOf(head))
  record(unit, doer, now, action, `edition:${head.id}`, details)
  for (const body of lines) record(unit, doer, now, 'edition.line', `entry:${body.id}`, body)
}
