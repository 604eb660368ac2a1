import { z } from 'zod'
import { searchKeyOf } from '../../domain/search/search-key.ts'
import { sameKey } from '../../domain/text/same-key.ts'
import { ENTRY_STATES, MARKS, SOURCE_KINDS, type TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import type { Prisma } from '../../storage/open.ts'

/** A row of the table, as the client gives it. */
export type EntryRow = Prisma.TouchpointEntryGetPayload<object>

const keys = z.array(z.string())

/** A stored list of keys; anything else is none. */
export const keysIn = (stored: unknown): string[] => keys.safeParse(stored).data ?? []

/** The row as the rules see it. */
export function toEntry(row: EntryRow): TouchpointEntry {
  const { id, unitId, processId, area, name, subtype, otherNeed, actions, specifics, sourceRef, sourceFileId, authorId } = row
  return {
    id,
    unitId,
    processId,
    area,
    name,
    subtype,
    otherNeed,
    actions,
    specifics,
    sourceRef,
    sourceFileId,
    authorId,
    kind: row.kind === 'offline' ? 'offline' : 'digital',
    needs: keysIn(row.needs),
    marks: MARKS.filter((mark) => keysIn(row.marks).includes(mark)),
    sourceKind: SOURCE_KINDS.find((kind) => kind === row.sourceKind) ?? '',
    state: ENTRY_STATES.find((state) => state === row.state) ?? 'approved',
  }
}

/** What is stored of an entry beside its own fields: the keys of sameness and search. */
export function keysOf(entry: Pick<TouchpointEntry, 'name' | 'actions' | 'specifics' | 'otherNeed' | 'sourceRef'>): {
  nameKey: string
  searchKey: string
} {
  const { name, actions, specifics, otherNeed, sourceRef } = entry
  return { nameKey: sameKey(name), searchKey: searchKeyOf([name, actions, specifics, otherNeed, sourceRef]) }
}
