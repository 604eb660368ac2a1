import { registerValue, valueAt } from '../../../domain/interview/answers.ts'
import { maySomewhere, unitsFor } from '../../../domain/rights/may.ts'
import type {
  HypothesesFacts,
  ProfiledProcess,
  SegmentFacts,
  SegmentsFacts,
  StartFacts,
  TraitsFacts,
  VerdictFacts,
} from '../../../domain/segment/questions/facts.ts'
import type { Trait } from '../../../domain/segment/segment-profile.ts'
import { sameKey } from '../../../domain/text/same-key.ts'
import type { Tx } from '../../../storage/open.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { FactsAsked } from '../../interviews/interview-kind.ts'
import { traitsOf } from '../store/profile-rows.ts'
import { openedProfile } from '../store/profile-subject.ts'

const questionOf = ({ step }: FactsAsked): string => (step?.kind === 'question' ? step.question.key : '')

/** The own row of the profile that a draft is about. What every reply reads is read narrowly: these statements stand in the way of each answer. */
const headOf = ({ tx, actor, draft }: FactsAsked) =>
  tx.segmentProfile.findFirst({
    where: { authorityId: actor.authorityId, id: openedProfile(draft.subject).id },
    select: { id: true, unitId: true, clientKind: true },
  })

/** Active business processes whose profiles the person may develop, in the sequence of the register, with the number of these (R10). */
async function processesOf(tx: Tx, { authorityId, roles }: Pick<Actor, 'authorityId' | 'roles'>): Promise<ProfiledProcess[]> {
  const units = unitsFor(roles, 'profile.create')
  const where = { authorityId, state: 'active', ...(units !== 'all' && { unitId: { in: units } }) }
  const processes = await tx.businessProcess.findMany({ where, orderBy: { number: 'asc' } })
  const active = await tx.segmentProfile.findMany({ where: { authorityId, state: 'active' }, select: { id: true } })
  const rows = await tx.profileProcess.findMany({ where: { authorityId, processId: { in: processes.map(({ id }) => id) } } })
  const known = new Set(active.map(({ id }) => id))
  return processes.map(({ id, name, area }) => {
    const profiles = rows.filter(({ processId, profileId }) => processId === id && known.has(profileId)).length
    return { id, name, area, profiles }
  })
}

/** What `profileStart` needs. */
export async function startFacts(asked: FactsAsked): Promise<StartFacts> {
  return { processes: questionOf(asked) === 'process' ? await processesOf(asked.tx, asked.actor) : [] }
}

/** Names of traits by how many profiles have them, the most frequent first. */
function usualOf(all: readonly { name: string }[]): string[] {
  const counts = new Map<string, { name: string; count: number }>()
  for (const { name } of all) {
    const key = sameKey(name)
    counts.set(key, { name: counts.get(key)?.name ?? name, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ name }) => name)
}

/** The other profiles of the unit that have traits, by title, with these. */
async function othersOf({ tx, actor: { authorityId } }: FactsAsked, { id, unitId }: { id: string; unitId: string }) {
  const heads = await tx.segmentProfile.findMany({
    where: { authorityId, unitId, state: 'active', NOT: { id } },
    select: { id: true, title: true, updatedAt: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })
  if (heads.length === 0) return []
  const traits = await tx.trait.findMany({
    where: { authorityId, profileId: { in: heads.map((head) => head.id) } },
    orderBy: { position: 'asc' },
    select: { profileId: true, name: true, source: true },
  })
  const own = (profileId: string) => traits.filter((trait) => trait.profileId === profileId)
  return heads.map((head) => ({ ...head, traits: own(head.id) })).filter((head) => head.traits.length > 0)
}

type Other = Awaited<ReturnType<typeof othersOf>>[number]

/** The source that the unit named last: of the profile that was changed last. */
function lastSourceOf(profiles: readonly Other[]): string | undefined {
  const latest = [...profiles].sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
  return latest.flatMap(({ traits }) => traits.map(({ source }) => source)).find((source) => source !== '')
}

/** The traits of a profile with their values, as they stand. */
async function traitRows({ tx, actor: { authorityId } }: FactsAsked, profileId: string): Promise<Trait[]> {
  const placed = { where: { authorityId, profileId }, orderBy: { position: 'asc' } } as const
  const traits = await tx.trait.findMany(placed)
  return traitsOf({ traits, values: await tx.traitValue.findMany(placed) })
}

/** Questions about traits that need nothing but the answers. */
const KNOWN = ['affects', 'affectsLater']

/** What `profileTraits` needs: what the unit's profiles have taught (R13). */
export async function traitsFacts(asked: FactsAsked): Promise<TraitsFacts> {
  const key = questionOf(asked)
  const none = { clientKind: '', usual: [], patterns: [], pattern: [], lastSource: undefined }
  const head = KNOWN.includes(key) ? null : await headOf(asked)
  if (!head) return none
  const others = await othersOf(asked, head)
  if (key === 'source' || key === 'own') return { ...none, lastSource: lastSourceOf(others) }
  const copied = registerValue.safeParse(valueAt(asked.answers, 'copyFrom')).data?.id
  const pattern = others.some(({ id }) => id === copied) && copied !== undefined ? await traitRows(asked, copied) : []
  return {
    ...none,
    clientKind: head.clientKind,
    usual: usualOf(others.flatMap(({ traits }) => traits)),
    patterns: others.map(({ id, title }) => ({ id, title })),
    pattern: pattern.map(({ name, values }) => ({ name, values: values.map(({ text }) => text) })),
  }
}

/** What `profileSegments` needs. */
export const segmentsFacts = async (asked: FactsAsked): Promise<SegmentsFacts> => ({
  traits: await traitRows(asked, openedProfile(asked.draft.subject).id),
})

/** What `profileHypotheses` needs: where clients of the profile's business processes turn to (R18). */
export async function hypothesesFacts(asked: FactsAsked): Promise<HypothesesFacts> {
  const { tx, actor, draft, step } = asked
  if (step && questionOf(asked) !== 'channels') return { touchpoints: [] }
  const { authorityId } = actor
  const processes = await tx.profileProcess.findMany({ where: { authorityId, profileId: openedProfile(draft.subject).id } })
  const where = { authorityId, processId: { in: processes.map(({ processId }) => processId) } }
  const rows = await tx.touchpointEntry.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { name: true } })
  const names = rows.map(({ name }) => name)
  return { touchpoints: names.filter((name, index) => names.findIndex((other) => sameKey(other) === sameKey(name)) === index) }
}

/** What `profileSegment` needs: the other names of segments, and who of the unit may be responsible (R24). */
export async function segmentFacts(asked: FactsAsked): Promise<SegmentFacts> {
  const { tx, actor, draft } = asked
  const { authorityId } = actor
  const { id: profileId, part } = openedProfile(draft.subject)
  const key = questionOf(asked)
  const others = key === 'name' ? await tx.segment.findMany({ where: { authorityId, profileId, NOT: { id: part } } }) : []
  const head = key === 'responsible' ? await headOf(asked) : null
  const where = { authorityId, unitId: head?.unitId ?? '', state: 'active' }
  const people = head ? await tx.person.findMany({ where, select: { id: true, displayName: true } }) : []
  const byName = new Intl.Collator('ru', { numeric: true })
  const named = people.map(({ id, displayName }) => ({ id, name: displayName }))
  return {
    people: named.sort((one, other) => byName.compare(one.name, other.name)),
    otherNames: others.map(({ name }) => name),
  }
}

/** What `profileVerdict` needs: what is judged. */
export async function verdictFacts({ tx, actor: { authorityId }, draft }: FactsAsked): Promise<VerdictFacts> {
  const { id: profileId, part } = openedProfile(draft.subject)
  const hypothesis = await tx.hypothesis.findFirst({ where: { authorityId, profileId, id: part } })
  if (!hypothesis) return { segment: '', text: '', about: '' }
  const segment = await tx.segment.findFirst({ where: { authorityId, profileId, id: hypothesis.segmentId } })
  return { segment: segment?.name ?? '', text: hypothesis.text, about: hypothesis.about }
}

/** May the person develop profiles anywhere? In which unit is asked where it is done. */
export const developsProfiles = ({ roles }: Pick<Actor, 'roles'>): boolean => maySomewhere(roles, 'profile.edit')
