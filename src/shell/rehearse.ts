import { type Day, isDay } from '../domain/calendar/day.ts'
import { dayIn, timeIn } from '../domain/calendar/zone.ts'
import type { Command } from './command.ts'

const WANTS = '--from YYYY-MM-DD --to YYYY-MM-DD'
const MOST_DAYS = 400
const DAY_MS = 86_400_000

/** The days that the arguments name; undefined where they name none, or more than a year. */
function daysIn(args: readonly string[]): { from: Day; to: Day } | undefined {
  const after = (name: string): string => args[args.indexOf(name) + 1] ?? ''
  const [from, to] = [after('--from'), after('--to')]
  if (!args.includes('--from') || !args.includes('--to') || !isDay(from) || !isDay(to) || from > to) return undefined
  return new Date(to).getTime() - new Date(from).getTime() > MOST_DAYS * DAY_MS ? undefined : { from, to }
}

/**
 * Prints who would be told what on each day, if nobody did anything: day, time, name and the words, divided by tabs. It plays the days on a copy of the database: nothing
 * is sent and nothing changes.
 */
export const rehearse: Command = {
  wants: WANTS,
  async run({ args, config, say, complain, now }) {
    const days = daysIn(args)
    if (!days) {
      complain(`rehearse ${WANTS}: the first and the last day, at most ${MOST_DAYS} days`)
      return false
    }
    // Most commands need the database alone: the dialogue is loaded only here.
    const { openCopy } = await import('../main/rehearsal/open-copy.ts')
    const { wordsOf } = await import('../main/rehearsal/words-of.ts')
    const { rehearse: play } = await import('../app/rehearsal/rehearse.ts')
    const { house, set, close } = await openCopy(config, now())
    try {
      const { app, authorityId } = house
      const persons = new Map((await app.storage.db.person.findMany({ where: { authorityId } })).map((one) => [one.id, one]))
      const { timeZone } = app.authorities.get(authorityId)
      const heard = new Set<string>()
      let count = 0
      await play({
        app,
        authorityId,
        ...days,
        set,
        told: async (message, at) => {
          const words = await wordsOf(house, message)
          if (words === undefined) return
          heard.add(message.personId)
          count += 1
          say([dayIn(timeZone, at), timeIn(timeZone, at), persons.get(message.personId)?.displayName ?? '', words].join('\t'))
        },
      })
      say(`${count} messages to ${heard.size} persons; nothing was sent`)
      return true
    } finally {
      await close()
    }
  },
}
