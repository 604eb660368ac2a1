import type { Answers } from '../../../domain/interview/answers.ts'
import { sameEntry } from '../../../domain/proposal/apply-changes.ts'
import { changeItems } from '../../../domain/proposal/questions/changes-of.ts'
import { CHANGES, changeAddress, pickedEntry } from '../../../domain/proposal/questions/item-answers.ts'
import type { Tx } from '../../../storage/open.ts'
import { toEntry } from '../../touchpoints/entry-row.ts'

/** The answers with the entries as they stand in the list now. `moved`: names of entries that are not what they were; `gone`: of those that are no more. */
export type FreshAnswers = { answers: Answers; moved: string[]; gone: string[] }

/** Looks the entries of a proposal up anew: they may have changed since they were picked. A change whose entry is gone is left out. */
export async function freshAnswers(tx: Tx, authorityId: string, before: Answers): Promise<FreshAnswers> {
  const picked = changeItems(before).flatMap((item) => {
    const entry = pickedEntry(before, item)
    return entry ? [{ item, entry }] : []
  })
  const ids = picked.map(({ entry }) => entry.id)
  const rows = await tx.touchpointEntry.findMany({ where: { authorityId, id: { in: ids } } })
  const now = new Map(rows.map((row) => [row.id, toEntry(row)]))
  const fresh: FreshAnswers = { answers: { ...before }, moved: [], gone: [] }
  for (const { item, entry } of picked) {
    const current = now.get(entry.id)
    const address = changeAddress(item, 'entry')
    const answer = before[address]
    if (!current || !answer || !('value' in answer)) fresh.gone.push(entry.name)
    else if (!sameEntry(current, entry)) {
      fresh.moved.push(entry.name)
      fresh.answers[address] = { ...answer, more: { ...answer.more, entry: current } }
    }
  }
  return without(
    fresh,
    changeItems(before).filter((item) => picked.some((one) => one.item === item && !now.has(one.entry.id))),
  )
}

function without(fresh: FreshAnswers, gone: readonly string[]): FreshAnswers {
  if (gone.length === 0) return fresh
  const items = changeItems(fresh.answers).filter((item) => !gone.includes(item))
  const kept = Object.entries(fresh.answers).filter(([address]) => !gone.some((item) => address.startsWith(`${CHANGES}/${item}/`)))
  return { ...fresh, answers: { ...Object.fromEntries(kept), [CHANGES]: { value: { items, enough: items.length > 0 } } } }
}
