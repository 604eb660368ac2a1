const HOURS = /^\D*(\d{1,2})(?:[:.](\d{2}))?\D+(\d{1,2})(?:[:.](\d{2}))?\D*$/

const timeOf = (hour: string | undefined, minute: string | undefined): string => `${(hour ?? '').padStart(2, '0')}:${minute ?? '00'}`
const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)

/** Office hours as people write them: two times of the day, whatever stands around them. Undefined where they cannot be understood or end before they begin. */
export function readHours(text: string): { from: string; to: string } | undefined {
  const [, fromHour, fromMinute, toHour, toMinute] = HOURS.exec(text.trim()) ?? []
  const [from, to] = [timeOf(fromHour, fromMinute), timeOf(toHour, toMinute)]
  return isTime(from) && isTime(to) && from < to ? { from, to } : undefined
}

/** Office hours as they are shown and understood again. */
export const hoursText = ({ from, to }: { from: string; to: string }): string => `${from}–${to}`
