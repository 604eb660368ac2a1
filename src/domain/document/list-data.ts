import { z } from 'zod'
import { daySchema } from '../calendar/calendar-year.ts'
import type { Sayer } from './document.ts'
import { columnsOf, type ListFacts, listLines } from './list-document.ts'

/**
 * The list as open data: version of the format, whose list it is, which edition (null for a working list), the columns of the act's form by key, and one object an
 * entry. Keys stay, whatever the language of the words.
 */
export const listData = z.strictObject({
  format: z.literal('touchpoint-list/1'),
  authority: z.string(),
  unit: z.string().nullable(),
  made: daySchema,
  act: z.string().nullable(),
  edition: z
    .strictObject({ number: z.int().positive(), orderNumber: z.string(), orderDate: z.union([daySchema, z.literal('')]) })
    .nullable(),
  columns: z.array(z.strictObject({ key: z.string(), title: z.string() })),
  entries: z.array(z.record(z.string(), z.string())),
})

/** The list as data for `listData`. */
export function toListData(facts: ListFacts, say: Sayer): z.infer<typeof listData> {
  const columns = columnsOf(facts, say, 'withArea').map(({ key, title }) => ({ key, title }))
  return {
    format: 'touchpoint-list/1',
    authority: facts.authority,
    unit: facts.unit === '' ? null : facts.unit,
    made: facts.made,
    act: facts.act === '' ? null : facts.act,
    edition: facts.edition ?? null,
    columns,
    entries: listLines(facts, say, 'withArea').map((line) => Object.fromEntries(columns.map(({ key }, index) => [key, line[index] ?? '']))),
  }
}
