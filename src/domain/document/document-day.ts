import type { Day } from '../text/day.ts'

/** A date as official papers write it: 27.11.2026. */
export const documentDay = (day: Day): string => day.split('-').reverse().join('.')
