import { addDays, type Day } from '../../../src/domain/calendar/day.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { AUTHORITY, chatsOf, instantAt } from './authority.ts'
import { act } from './deeds.ts'
import { Lines } from './lines.ts'
import { NotingChannel } from './noting-channel.ts'
import { Office } from './office.ts'
import type { Deed, Script } from './script.ts'

const [MORNING, AFTERNOON] = ['09:00', '14:00']

/**
 * What left the program in a season: in the words of the oracle, sorted; the occasions of the messages; those that say something else; and what the program
 * called a fault.
 */
export type Played = { lines: string[]; slots: string[]; strays: string[]; faults: string[] }

/** People act side by side, each of them in turn; where the register changes, what follows from it comes after it. */
async function live(office: Office, deeds: readonly Deed[]): Promise<void> {
  const isAlone = deeds.some(({ does }) => does === 'merge')
  const doers = isAlone ? [deeds] : [...new Set(deeds.map(({ by }) => by))].map((doer) => deeds.filter(({ by }) => by === doer))
  const inTurn = async (own: readonly Deed[]): Promise<void> => {
    for (const deed of own) await act(office, deed)
  }
  await Promise.all(doers.map(inTurn))
}

/** Plays a script day by day, days off as well: time passes in the morning, people act, time passes again. `evening` is what happens at the end of a day. */
export async function playSeason(storage: Storage, script: Script, evening = async (_: Day): Promise<void> => {}): Promise<Played> {
  const chats = chatsOf(script)
  const [first = '9999', last = ''] = script.down ?? []
  const [lines, played] = [new Lines(storage.db), { lines: [], slots: [], strays: [], faults: [] } as Played]
  const channel = new NotingChannel()
  let office = await Office.start(storage, channel, chats)
  for (let day = script.from as Day; day <= script.to; day = addDays(day, 1)) {
    if (first <= day && day <= last) continue
    // After the days on which it did not run it is another process: nothing of the first one is left but the database.
    if (last !== '' && day === addDays(last as Day, 1)) office = await Office.start(storage, channel, chats)
    await office.passes(instantAt(day, MORNING))
    const deeds = script.deeds.filter((one) => one.day === day)
    await live(office, deeds)
    // Nobody has put anything off until an hour: on other days nothing is due later.
    if (deeds.length > 0) await office.passes(instantAt(day, AFTERNOON))
    await collect(storage, office, { day, lines, played })
    await evening(day)
  }
  return { ...played, lines: played.lines.sort() }
}

const UNIT = /\bu\d{3}\b/g

/** Whether the words of a message speak of the units that it is about, or of the first of many, and of no others. */
function speaksOf(text: string, line: string): boolean {
  const [named, meant]: [string[], string[]] = [text.match(UNIT) ?? [], line.match(UNIT) ?? []]
  return meant.length === 0 || (named.length > 0 && named.every((unit) => meant.includes(unit)))
}

type Taking = { day: Day; lines: Lines; played: Played }

/** Takes down what left on a day. */
async function collect({ db }: Storage, office: Office, { day, lines, played }: Taking): Promise<void> {
  const sent = office.channel.left.splice(0).flatMap(({ slot, text }) => (slot === undefined ? [] : [{ slot, text }]))
  const slots = sent.map(({ slot }) => slot)
  const rows = new Map((await db.outbox.findMany({ where: { authorityId: AUTHORITY, slot: { in: slots } } })).map((row) => [row.slot, row]))
  for (const { slot, text } of sent) {
    const row = rows.get(slot)
    const line = row ? await lines.lineOf(day, row) : `${day} ${slot}`
    played.lines.push(line)
    if (!speaksOf(text, line)) played.strays.push(`${line}: ${text}`)
  }
  played.slots.push(...slots)
  played.faults.push(...office.faults.splice(0))
}
