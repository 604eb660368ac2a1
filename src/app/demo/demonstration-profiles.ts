import { addDays } from '../../domain/calendar/day.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import type { Hypothesis, Segment, SegmentProfile, Trait } from '../../domain/segment/segment-profile.ts'
import type { Tx } from '../../storage/open.ts'
import { headOf, orderly } from '../profiles/store/profile-rows.ts'
import { changeRow, insertChildren, type ProfileChangeKind } from '../profiles/store/save-profile.ts'
import type { Demonstration } from './demonstration.ts'

type Described = Demonstration['profiles'][number]
type Written = { profile: SegmentProfile; what: ProfileChangeKind }

const MS_PER_DAY = 86_400_000
/** Days between two steps of a profile's history. */
const STEP_DAYS = 2

const traitsOf = ({ traits }: Described, id: string): Trait[] =>
  traits.map(([name, values, source, affects], at) => ({
    id: `${id}t${at + 1}`,
    name,
    source,
    sourceNote: '',
    affects,
    values: values.map((text, place) => ({ id: `${id}v${at + 1}${place + 1}`, text })),
  }))

type OfSegment = Described['segments'][number]

const parametersOf = ({ parameters }: OfSegment): Segment['parameters'] =>
  parameters.map(([parameter, value, source]) => ({
    parameter,
    source,
    known: value !== null,
    text: typeof value === 'string' ? value : '',
    amount: typeof value === 'number' ? value : null,
  }))

const hypothesesOf = ({ hypotheses }: OfSegment, id: string, day: Hypothesis['evidenceOn']): Hypothesis[] =>
  hypotheses.map(([about, text, status, evidence], place) => ({
    id: `${id}h${place + 1}`,
    about,
    text,
    status,
    evidence,
    evidenceFileId: null,
    evidenceOn: status === 'toVerify' ? '' : day,
  }))

function segmentsOf(described: Described, id: string, traits: readonly Trait[], day: Hypothesis['evidenceOn']): Segment[] {
  const values = traits.flatMap((trait) => trait.values)
  return described.segments.map((segment, at) => {
    const valueIds = segment.values.map((text) => values.find((value) => value.text === text)?.id)
    if (valueIds.includes(undefined)) throw new Error(`demonstration segment ${segment.name}: unknown value`)
    return {
      id: `${id}g${at + 1}`,
      name: segment.name,
      responsibleId: segment.responsible === null ? null : `demo-p${segment.responsible}`,
      valueIds: valueIds.flatMap((value) => value ?? []),
      parameters: parametersOf(segment),
      hypotheses: hypothesesOf(segment, `${id}g${at + 1}`, day),
    }
  })
}

/** How a profile came about, step by step: begun, traits, segments, the first version, the second after research. */
function stepsOf(data: Demonstration, described: Described, id: string, day: Hypothesis['evidenceOn']): Written[] {
  const places = described.processes.map((number) => data.processes.findIndex((one) => one.number === number))
  const [first] = places.map((place) => data.processes[place])
  if (!first || places.includes(-1)) throw new Error(`demonstration profile ${id}: unknown business process`)
  const { clientKind, basis } = described
  const head = { unitId: first.unit, title: first.name, processIds: places.map((place) => `demo-b${place + 1}`), clientKind, basis }
  const begun = orderly({ ...head, id, scope: 'single', topic: '', dueOn: '', state: 'active', version: 0, traits: [], segments: [] })
  const traits = traitsOf(described, id)
  const segments = segmentsOf(described, id, traits, day)
  const supposed = segments.map((one) => ({
    ...one,
    hypotheses: one.hypotheses.map((two): Hypothesis => ({ ...two, status: 'toVerify', evidence: '', evidenceOn: '' })),
  }))
  const bare = segments.map((one) => ({ ...one, responsibleId: null, hypotheses: [] }))
  const steps: Written[] = [
    { what: 'created', profile: begun },
    { what: 'traits', profile: { ...begun, traits } },
    { what: 'segments', profile: { ...begun, traits, segments: bare } },
    { what: 'profile', profile: { ...begun, traits, segments: supposed, version: 1 } },
    { what: 'hypothesis', profile: { ...begun, traits, segments, version: 2 } },
  ]
  const half = segments.every(({ hypotheses }) => hypotheses.length === 0)
  return (half ? steps.slice(0, 3) : steps).map((step) => ({ ...step, profile: orderly(step.profile) }))
}

/** Writes the profiles of the demonstration with their history. Throws for a business process or a value that is not there: a bug in the data. */
export async function loadProfiles(tx: Tx, data: Demonstration, now: Date): Promise<void> {
  const { id: authorityId, timeZone } = data.authority
  for (const [at, described] of data.profiles.entries()) {
    const began = now.getTime() - described.daysAgo * MS_PER_DAY
    const day = addDays(dayIn(timeZone, new Date(began)), 4 * STEP_DAYS)
    const steps = stepsOf(data, described, `demo-s${at + 1}`, day)
    const instant = (step: number): string => new Date(began + step * STEP_DAYS * MS_PER_DAY).toISOString()
    await writeProfile(tx, steps, { authorityId, authorId: `demo-p${described.author}`, instant })
  }
}

type Of = { authorityId: string; authorId: string; instant: (step: number) => string }

async function writeProfile(tx: Tx, steps: readonly Written[], { authorityId, authorId, instant }: Of): Promise<void> {
  const last = steps.at(-1)?.profile
  if (!last) return
  const times = { createdAt: instant(0), updatedAt: instant(steps.length - 1) }
  await tx.segmentProfile.create({ data: { ...headOf(last), id: last.id, authorityId, authorId, ...times, revision: steps.length } })
  await insertChildren(tx, last, authorityId)
  for (const [at, { profile, what }] of steps.entries()) {
    const before = steps[at - 1]?.profile ?? null
    const of = { revision: at + 1, authorityId, at: instant(at), actorId: authorId, what }
    await tx.profileChange.create({ data: changeRow(before, profile, of) })
  }
}
