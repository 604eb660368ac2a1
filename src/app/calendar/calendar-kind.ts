import { calendarInterview } from '../../domain/calendar/calendar-interview.ts'
import { fileValue, valueAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { at } from '../dialogue/screen.ts'
import type { InterviewKind } from '../interviews/interview-kind.ts'

/** Sending the working calendar of a year; the file is read where its preview is drawn (R75). */
export const calendarKind: InterviewKind = {
  definition: calendarInterview,
  startable: true,
  allowed: (actor) => may(actor.roles, 'calendar.load'),
  facts: () => undefined,
  finish: async ({ answers }) => {
    const file = fileValue.safeParse(valueAt(answers, 'file')).data
    return file ? at('calendarPreview', file.file) : { refused: 'calendar-file-gone', address: 'file' }
  },
}
