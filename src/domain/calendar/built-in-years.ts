import { type CalendarYear, calendarYear } from './calendar-year.ts'

/** Days off moved by the Government: the decree's number and date, then from which day to which, as MM-DD. */
const DECREES: readonly [year: number, number: string, date: string, transfers: readonly string[]][] = [
  [2024, '1314', '2023-08-10', ['01-06 05-10', '01-07 12-31', '04-27 04-29', '11-02 04-30', '12-28 12-30']],
  [2025, '1335', '2024-10-04', ['01-04 05-02', '01-05 12-31', '02-23 05-08', '03-08 06-13', '11-01 11-03']],
  [2026, '1466', '2025-09-24', ['01-03 01-09', '01-04 12-31']],
]

/** The years whose decrees are known to the product (R75). */
export const BUILT_IN_YEARS: readonly CalendarYear[] = DECREES.map(([year, number, date, transfers]) =>
  calendarYear.parse({
    year,
    decree: { number, date },
    transfers: transfers.map((transfer) => {
      const [from, to] = transfer.split(' ')
      return { from: `${year}-${from}`, to: `${year}-${to}` }
    }),
  }),
)
