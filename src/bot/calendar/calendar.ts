import type { Feature } from '../feature.ts'
import { adminCalendarCard } from './calendar-card.ts'
import { calendarPreviewCard } from './preview-card.ts'

/** The working calendar, and loading a year of it. */
export const calendar: Feature = { screens: { adminCalendar: adminCalendarCard, calendarPreview: calendarPreviewCard } }
