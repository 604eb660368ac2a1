/**
 * A season as people live it, without a line of src: who works where, and what happens on which day. The program is driven by it, and the oracle reads
 * it to say who has to hear what.
 */
export type SeasonUnit = { id: string; officer?: string; head?: string }
export type Leave = { person: string; substitute: string; from: string; until: string }
/** `note` and `keep`: what a change of the register asked of a unit is known, or asks no change of its list. `by` is who does it. */
export type Deed =
  | { day: string; does: 'check' | 'confirm'; unit: string; by: string; changes?: true }
  | { day: string; does: 'receive' | 'return' | 'firstPoint' | 'note' | 'keep'; unit: string; by: string }
  | { day: string; does: 'merge'; unit: string; into: string; by: string }
  | { day: string; does: 'leave'; person: string; by: string }
  | { day: string; does: 'appoint'; person: string; unit: string; by: string }
  | { day: string; does: 'create'; unit: string; officer: string; by: string }
  | { day: string; does: 'publish'; edition: string; by: string }

export type Script = {
  from: string
  to: string
  units: SeasonUnit[]
  secretary: string
  coordinator: string
  deputy: string
  administrator: string
  leaves: Leave[]
  deeds: Deed[]
  /** Days on which the bot does not run, both inclusive. */
  down?: [string, string] | undefined
}

const number = (count: number): string => String(count).padStart(3, '0')
const unit = (count: number): SeasonUnit => ({ id: `u${number(count)}`, officer: `o${number(count)}`, head: `h${number(count)}` })

/** A unit is checked and handed over by its officer. */
const done = (count: number, checked: string, handed = checked, by = `o${number(count)}`): Deed[] => [
  { day: checked, does: 'check', unit: `u${number(count)}`, by },
  { day: handed, does: 'confirm', unit: `u${number(count)}`, by },
]
const each = (from: number, to: number, make: (count: number) => Deed[]): Deed[] =>
  Array.from({ length: to - from + 1 }, (_, at) => make(from + at)).flat()

/** The season 2026 of a hundred units, as diligent as units are. */
export const HUNDRED: Script = {
  from: '2026-11-09',
  to: '2027-01-15',
  units: [
    ...Array.from({ length: 99 }, (_, at) => unit(at + 1)).filter(({ id }) => id !== 'u094'),
    // Nobody answers for it at first.
    { id: 'u094' },
  ],
  secretary: 'secretary',
  coordinator: 'coordinator',
  deputy: 'deputy',
  administrator: 'administrator',
  // The officer of u090 is away when the second reminder is due, and somebody of another unit stands in.
  leaves: [{ person: 'o090', substitute: 'stand-in', from: '2026-12-01', until: '2026-12-20' }],
  down: ['2026-12-21', '2026-12-24'],
  deeds: [
    // Early: on the day on which they hear of it, and in the week after.
    ...each(1, 20, (count) => done(count, '2026-11-13')),
    ...each(21, 60, (count) => done(count, '2026-11-18', '2026-11-20')),
    ...each(61, 78, (count) => done(count, '2026-12-08', '2026-12-09')),
    // Late: in time for nothing, and after the year has turned.
    ...each(79, 82, (count) => done(count, '2026-12-25', '2026-12-29')),
    ...each(83, 84, (count) => done(count, '2026-12-28', '2027-01-11')),
    // u085 to u087 never answer; u088 checks and never hands over.
    { day: '2026-12-10', does: 'check', unit: 'u088', by: 'o088' },
    ...done(89, '2026-12-10'),
    ...done(90, '2026-12-14', '2026-12-15', 'stand-in'),
    // Merged away into a unit that had handed its result over: that one looks again.
    ...done(92, '2026-12-09'),
    { day: '2026-12-14', does: 'merge', unit: 'u091', into: 'u092', by: 'coordinator' },
    { day: '2026-12-14', does: 'note', unit: 'u091', by: 'o091' },
    { day: '2026-12-14', does: 'keep', unit: 'u092', by: 'o092' },
    ...done(92, '2026-12-15'),
    // The officer leaves, the head goes on.
    { day: '2026-12-10', does: 'leave', person: 'o093', by: 'coordinator' },
    ...done(93, '2026-12-17', '2026-12-17', 'h093'),
    { day: '2026-11-24', does: 'appoint', person: 'late-officer', unit: 'u094', by: 'administrator' },
    ...done(94, '2026-12-17', '2026-12-17', 'late-officer'),
    // With changes, of which one is proposed.
    { day: '2026-12-03', does: 'check', unit: 'u095', by: 'o095', changes: true },
    { day: '2026-12-03', does: 'confirm', unit: 'u095', by: 'o095' },
    ...done(96, '2026-12-15'),
    { day: '2026-12-16', does: 'return', unit: 'u096', by: 'secretary' },
    { day: '2026-12-18', does: 'confirm', unit: 'u096', by: 'o096' },
    // Created in the middle of the season; its first point comes when the monitoring is under way.
    { day: '2026-11-30', does: 'create', unit: 'u100', officer: 'o100', by: 'administrator' },
    { day: '2026-12-02', does: 'firstPoint', unit: 'u100', by: 'o100' },
    ...done(100, '2026-12-18'),
    ...each(97, 99, (count) => done(count, '2026-12-18')),
    ...each(1, 10, (count) => [{ day: '2026-11-16', does: 'receive', unit: `u${number(count)}`, by: 'secretary' }]),
    { day: '2026-12-25', does: 'receive', unit: 'u096', by: 'secretary' },
  ],
}

/** Six units in which nobody does anything: what a rehearsal shows. */
export const IDLE: Script = {
  from: '2026-11-01',
  to: '2027-01-15',
  units: [...Array.from({ length: 5 }, (_, at) => unit(at + 1)), { id: 'u006', head: 'h006' }],
  secretary: 'secretary',
  coordinator: 'coordinator',
  deputy: 'deputy',
  administrator: 'administrator',
  leaves: [{ person: 'o002', substitute: 'stand-in', from: '2026-12-01', until: '2026-12-20' }],
  deeds: [],
}
