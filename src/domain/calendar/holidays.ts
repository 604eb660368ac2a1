import { type Day, dayFrom, weekdayOf, yearOf } from './day.ts'

/** Public holidays of article 112 of the Labour Code, as MM-DD: 1 to 8 January, and those of the rest of the year. */
const JANUARY = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08']
const LATER = ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04']
const HOLIDAYS: ReadonlySet<string> = new Set([...JANUARY, ...LATER])

const SATURDAY = 6

/** Whether the day is a public holiday (article 112, part 1). */
export const isHoliday = (day: Day): boolean => HOLIDAYS.has(day.slice(5))

/** Whether the day is a Saturday or a Sunday. */
export const isWeekend = (day: Day): boolean => weekdayOf(day) >= SATURDAY

/**
 * Holidays of a year that fall on a weekend and move the day off to the next working day by themselves (article 112, part 2). Those of
 * January do not: the Government moves two of them by decree.
 */
export const movingHolidays = (year: number): Day[] => LATER.map((date) => dayFrom(`${year}-${date}`)).filter(isWeekend)

/** Whether a day off of `day` can be moved to another date: weekends, holidays on them, and no date of another year. */
export const canMove = (from: Day, to: Day): boolean => yearOf(from) === yearOf(to) && isWeekend(from) && !isWeekend(to) && !isHoliday(to)
