import { addDays, type Day } from '../../../src/domain/calendar/day.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { AUTHORITY, chatsOf, instantAt } from './authority.ts'
import { act } from './deeds.ts'
import { Lines } from './lines.ts'
import { NotingChannel } from './noting-channel.ts'
import { Office } from './office.ts'
import type { Script } from './script.ts'

const [MORNING, AFTERNOON] = ['09:00', '14:00']

/** What left the program in a season: in the words of the oracle, sorted; the occasions of the messages; and what the program called a fault. */
export type Played = { lines: string[]; slots: string[]; faults: string[] }

/** Plays a script day by day, days off as well: time passes in the morning, people act, time passes again. `evening` is what happens at the end of a day. */
export async function playSeason(storage: Storage, script: Script, evening = async (_: Day): Promise<void> => {}): Promise<Played> {
  const chats = chatsOf(script)
  const [first = '9999', last = ''] = script.down ?? []
  const [lines, played] = [new Lines(storage.db), { lines: [], slots: [], faults: [] } as Played]
  const channel = new NotingChannel()
  let office = await Office.start(storage, channel, chats)
  for (let day = script.from as Day; day <= script.to; day = addDays(day, 1)) {
    if (first <= day && day <= last) continue
    // After the days on which it did not run it is another process: nothing of the first one is left but the database.
    if (last !== '' && day === addDays(last as Day, 1)) office = await Office.start(storage, channel, chats)
    await office.passes(instantAt(day, MORNING))
    const deeds = script.deeds.filter((one) => one.day === day)
    for (const deed of deeds) await act(office, deed)
    // Nobody has put anything off until an hour: on other days nothing is due later.
    if (deeds.length > 0) await office.passes(instantAt(day, AFTERNOON))
    await collect(storage, office, { day, lines, played })
    await evening(day)
  }
  return { ...played, lines: played.lines.sort() }
}

/** Takes down what left on a day. */
async function collect({ db }: Storage, office: Office, { day, lines, played }: { day: Day; lines: Lines; played: Played }): Promise<void> {
  const slots = office.channel.left.splice(0).flatMap(({ slot }) => (slot === undefined ? [] : [slot]))
  const rows = new Map((await db.outbox.findMany({ where: { authorityId: AUTHORITY, slot: { in: slots } } })).map((row) => [row.slot, row]))
  for (const slot of slots) {
    const row = rows.get(slot)
    played.lines.push(row ? await lines.lineOf(day, row) : `${day} ${slot}`)
  }
  played.slots.push(...slots)
  played.faults.push(...office.faults.splice(0))
}
