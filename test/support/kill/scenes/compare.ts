import { masked, type Outcome } from './outcome.ts'
import type { Stage } from './stage.ts'

/** A scene that was played: what it led to, and what people went through. */
export type Played = { outcome: Outcome; stage: Stage; attempts: ReadonlyMap<string, number> }

const counted = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** What is in one list and not in the other. */
function unequal(what: string, expected: readonly string[], found: readonly string[]): string[] {
  const [before, after] = [counted(expected), counted(found)]
  const said: string[] = []
  for (const text of new Set([...expected, ...found])) {
    const more = (after.get(text) ?? 0) - (before.get(text) ?? 0)
    if (more !== 0) said.push(`${what}: ${more > 0 ? 'too many' : 'missing'} (${Math.abs(more)}): ${text}`)
  }
  return said
}

/** Nobody hears of a card that is drawn over: which one shows what and when depends on where the kill fell. */
const unasked = ({ showings }: Stage): string[] =>
  showings.filter((showing) => showing.unasked && !showing.redrawn).map(({ personId, text }) => `${personId} is told ${masked(text)}`)

/** Everybody is told what they are told in a scene without kills; once more only what was on its way at a kill. */
function told(expected: Played, found: Played): string[] {
  const [before, after] = [counted(unasked(expected.stage)), counted(unasked(found.stage))]
  const said: string[] = []
  let twice = found.stage.inFlight.length
  for (const text of new Set([...before.keys(), ...after.keys()])) {
    const more = (after.get(text) ?? 0) - (before.get(text) ?? 0)
    if (more < 0) said.push(`never: ${text}`)
    else if (more > 0 && !before.has(text)) said.push(`unheard of: ${text}`)
    else twice -= more
  }
  if (twice < 0) said.push(`told ${-twice} times too often`)
  return said
}

/** No slot was delivered more often than once and once more for each kill at which it was on its way. */
function delivered({ stage, attempts }: Played): string[] {
  const lost = counted(stage.inFlight)
  return [...attempts]
    .filter(([slot, count]) => count > 1 + (lost.get(slot) ?? 0))
    .map(([slot, count]) => `${masked(slot)} was delivered ${count} times, in flight at ${lost.get(slot) ?? 0} kills`)
}

/** Whoever did something ends up in front of the same card. Who has done it twice was told so besides. */
const seen = ({ stage }: Played, twice: Stage): string[] =>
  stage.steps.flatMap(({ name, lastSeen }, number) => {
    const told = lastSeen !== undefined && !twice.steps[number]?.repeated
    return told ? [`${number} ${masked(name)} sees ${masked(lastSeen)}`] : []
  })

/** What differs from the scene played without kills: nothing, if killing does no harm. */
export function differences(expected: Played, found: Played): string[] {
  return [
    ...unequal('row', expected.outcome.rows, found.outcome.rows),
    ...unequal('journal', expected.outcome.journal, found.outcome.journal),
    ...found.outcome.unfinished,
    ...found.stage.silent.map((whom) => `in silence: ${whom}`),
    ...found.stage.complaints.map((line) => `complaint: ${line}`),
    ...told(expected, found),
    ...delivered(found),
    ...unequal('screen', seen(expected, found.stage), seen(found, found.stage)),
  ]
}
