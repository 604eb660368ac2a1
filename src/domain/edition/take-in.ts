import type { EntryChange } from '../proposal/entry-change.ts'
import { sameKey } from '../text/same-key.ts'
import type { TouchpointEntry } from '../touchpoint/entry.ts'
import type { FrozenEntry } from './frozen-entry.ts'

/** A change proposal as it was approved (R61). */
export type ApprovedProposal = { id: string; number: number; changes: readonly EntryChange[] }

/** What stands beside an entry in an edition, by the id of its business process. */
export type ProcessNames = ReadonlyMap<string, Pick<FrozenEntry, 'businessProcess' | 'functionName' | 'processNumber'>>

/**
 * Why an approved proposal cannot be put over an edition: an entry is not there as the approvers saw it, or the process has such a point already (R34).
 * `needs`: the number of a proposal approved before it that is not among the picked ones and touches the same entry or the same name.
 */
export type Misfit = { misfit: string; number: number; name: string; why: 'changed' | 'name-taken'; needs: number | undefined }

type Around = { areas: readonly { key: string }[]; names: ProcessNames; all: readonly ApprovedProposal[] }

const sorted = (keys: readonly string[]): string => [...keys].sort().join(' ')

/** What approvers see of an entry. Unit and direction follow the register of processes, not proposals; the sequence of needs and marks says nothing. */
const substanceOf = (entry: TouchpointEntry): string => {
  const { id, processId, name, kind, subtype, needs, otherNeed, actions, specifics, sourceKind, sourceRef, sourceFileId, marks } = entry
  const texts = [otherNeed, actions, specifics, sourceKind, sourceRef, sourceFileId]
  return JSON.stringify([id, processId, name, kind, subtype, sorted(needs), sorted(marks), texts])
}

/** Does an entry say the same as another one, as far as approvers decide about it? */
export const sameSubstance = (one: TouchpointEntry, other: TouchpointEntry): boolean => substanceOf(one) === substanceOf(other)

const placeOf = ({ processId, name }: TouchpointEntry): string => `${processId} ${sameKey(name)}`

const touched = ({ changes }: ApprovedProposal): string[] =>
  changes.flatMap((change) => [
    change.entryId,
    ...(change.kind === 'add' ? [] : [placeOf(change.before)]),
    ...(change.kind === 'remove' ? [] : [placeOf(change.after)]),
  ])

/** The latest proposal before `late` that is not picked and that it may rest on. */
function neededBy(late: ApprovedProposal, picked: readonly ApprovedProposal[], all: readonly ApprovedProposal[]): number | undefined {
  const about = new Set(touched(late))
  const before = all.slice(
    0,
    all.findIndex(({ id }) => id === late.id),
  )
  return before.findLast((one) => !picked.some(({ id }) => id === one.id) && touched(one).some((what) => about.has(what)))?.number
}

/** Where an added entry goes: behind the last of its process, else behind the last of the directions up to its own. */
function placeFor(lines: readonly FrozenEntry[], { processId, area }: TouchpointEntry, areas: Around['areas']): number {
  const own = lines.findLastIndex((line) => line.processId === processId)
  if (own >= 0) return own + 1
  const rank = (key: string): number => areas.findIndex((one) => one.key === key) >>> 0
  return lines.findLastIndex((line) => rank(line.area) <= rank(area)) + 1
}

/** The names beside an entry: those that the edition has for its process, else those of the register. */
function namesFor(lines: readonly FrozenEntry[], { processId }: TouchpointEntry, names: ProcessNames) {
  const { businessProcess, functionName, processNumber } = lines.find((line) => line.processId === processId) ??
    names.get(processId) ?? { businessProcess: '', functionName: '', processNumber: '' }
  return { businessProcess, functionName, processNumber }
}

const brings = ({ changes }: ApprovedProposal, entryId: string): boolean =>
  changes.some((change) => change.kind === 'add' && change.entryId === entryId)

/** One change over the lines; the name of the entry where it does not fit. */
function applyOne(lines: FrozenEntry[], change: EntryChange, { areas, names, all }: Around): string | undefined {
  const at = lines.findIndex(({ id }) => id === change.entryId)
  const line = lines[at]
  if (change.kind === 'add') {
    if (line) return change.after.name
    lines.splice(placeFor(lines, change.after, areas), 0, { ...change.after, ...namesFor(lines, change.after, names) })
    return undefined
  }
  // A point that left with its process is out already, unless it is one that another proposal has yet to bring in.
  if (!line && change.kind === 'remove' && !all.some((one) => brings(one, change.entryId))) return undefined
  if (!line || !sameSubstance(line, change.before)) return change.before.name
  if (change.kind === 'remove') lines.splice(at, 1)
  else lines.splice(at, 1, { ...change.after, ...namesFor(lines, change.after, names) })
  return undefined
}

/** The name of a point that a proposal leaves twice in its process (R34). */
function doubled(lines: readonly FrozenEntry[], { changes }: ApprovedProposal): string | undefined {
  const ids = new Set(changes.map(({ entryId }) => entryId))
  const processes = new Set(lines.filter(({ id }) => ids.has(id)).map(({ processId }) => processId))
  const others = lines.filter((line) => processes.has(line.processId) && !ids.has(line.id))
  const met = new Set(others.map(placeOf))
  for (const line of lines.filter(({ id }) => ids.has(id))) {
    if (met.has(placeOf(line))) return line.name
    met.add(placeOf(line))
  }
  return undefined
}

/** One proposal over the lines, all of it; what does not fit otherwise. */
function applyAll(
  before: readonly FrozenEntry[],
  proposal: ApprovedProposal,
  around: Around,
): FrozenEntry[] | Pick<Misfit, 'name' | 'why'> {
  const lines = [...before]
  for (const change of proposal.changes) {
    const name = applyOne(lines, change, around)
    if (name !== undefined) return { name, why: 'changed' }
  }
  const twice = doubled(lines, proposal)
  return twice === undefined ? lines : { name: twice, why: 'name-taken' }
}

/**
 * The edition in force with exactly these approved proposals in it, in the succession of their approvals, each entry byte for byte as it was approved (R61).
 * What they do not touch stays as it was adopted, at its place. `all` are the approved proposals that are in no edition yet, for naming what is missing.
 */
export function takeIn(edition: readonly FrozenEntry[], picked: readonly ApprovedProposal[], around: Around): FrozenEntry[] | Misfit {
  let lines = [...edition]
  for (const one of picked) {
    const made = applyAll(lines, one, around)
    if ('why' in made) return { misfit: one.id, number: one.number, ...made, needs: neededBy(one, picked, around.all) }
    lines = made
  }
  return lines
}

/** Which approved proposals fit over the edition when every one that does is taken, and why the others do not. */
export function fitting(edition: readonly FrozenEntry[], around: Around): { fits: ApprovedProposal[]; misfits: Misfit[] } {
  const fits: ApprovedProposal[] = []
  const misfits: Misfit[] = []
  let lines = [...edition]
  for (const proposal of around.all) {
    const { id, number } = proposal
    const made = applyAll(lines, proposal, around)
    if ('why' in made) misfits.push({ misfit: id, number, ...made, needs: neededBy(proposal, fits, around.all) })
    else {
      fits.push(proposal)
      lines = made
    }
  }
  return { fits, misfits }
}

/**
 * Which approved proposals a list that was adopted as a whole already has in it: of each of their entries the last word of all of them is what the list says.
 * One that was overruled by what an order adopted is not.
 */
export function containedIn(list: readonly TouchpointEntry[], all: readonly ApprovedProposal[]): string[] {
  const there = new Map(list.map((entry) => [entry.id, entry]))
  const last = new Map(all.flatMap(({ changes }) => changes.map((change) => [change.entryId, change] as const)))
  const holds = (entryId: string): boolean => {
    const [change, entry] = [last.get(entryId), there.get(entryId)]
    if (!change || change.kind === 'remove') return entry === undefined
    return entry !== undefined && sameSubstance(entry, change.after)
  }
  return all.filter(({ changes }) => changes.every(({ entryId }) => holds(entryId))).map(({ id }) => id)
}
