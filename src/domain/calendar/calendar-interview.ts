import type { Definition } from '../interview/definition.ts'

/** One question: the file. What comes of it is shown before anything changes, so there is nothing to review (R75). */
export const calendarInterview: Definition = {
  key: 'calendarYear',
  version: 1,
  direct: true,
  title: { id: 'calendar-interview' },
  nodes: [
    {
      key: 'file',
      kind: 'file',
      label: { id: 'calendar-file' },
      hint: { id: 'calendar-file.hint' },
      example: { id: 'calendar-file.example' },
    },
  ],
}
