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
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { TypedTrait } from '../../../domain/segment/traits/typed-traits.ts'
import { sameKey } from '../../../domain/text/same-key.ts'
import type { Tx } from '../../../storage/open.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { FactsAsked } from '../../interviews/interview-kind.ts'
import { openedProfile } from '../store/profile-subject.ts'
import { readProfile, readProfiles, type StoredProfile } from '../store/read-profile.ts'

const questionOf = ({ step }: FactsAsked): string => (step?.kind === 'question' ? step.question.key : '')

const profileOf = async ({ tx, actor, draft }: FactsAsked): Promise<SegmentProfile | undefined> =>
  (await readProfile(tx, actor.authorityId, openedProfile(draft.subject).id))?.profile

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

const typed = ({ traits }: SegmentProfile): TypedTrait[] =>
  traits.map(({ name, values }) => ({ name, values: values.map(({ text }) => text) }))

/** Names of traits by how many profiles have them, the most frequent first. */
function usualOf(profiles: readonly SegmentProfile[]): string[] {
  const counts = new Map<string, { name: string; count: number }>()
  for (const { name } of profiles.flatMap(({ traits }) => traits)) {
    const key = sameKey(name)
    counts.set(key, { name: counts.get(key)?.name ?? name, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ name }) => name)
}

/** The source that the unit named last: of the profile that was changed last. */
function lastSourceOf(profiles: readonly StoredProfile[]): string | undefined {
  const latest = [...profiles].sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
  return latest.flatMap(({ profile }) => profile.traits.map(({ source }) => source)).find((source) => source !== '')
}

/** What `profileTraits` needs: what the unit's profiles have taught (R13). */
export async function traitsFacts(asked: FactsAsked): Promise<TraitsFacts> {
  const { tx, actor, answers } = asked
  const profile = await profileOf(asked)
  const key = questionOf(asked)
  const none = { clientKind: profile?.clientKind ?? '', usual: [], patterns: [], pattern: [], lastSource: undefined }
  if (!profile) return none
  const stored = await readProfiles(tx, { authorityId: actor.authorityId, unitId: profile.unitId, state: 'active' })
  const others = stored.filter((one) => one.profile.id !== profile.id && one.profile.traits.length > 0)
  if (key === 'source' || key === 'own') return { ...none, lastSource: lastSourceOf(others) }
  const copied = registerValue.safeParse(valueAt(answers, 'copyFrom')).data?.id
  const pattern = others.find((one) => one.profile.id === copied)?.profile
  const profiles = others.map((one) => one.profile)
  const patterns = profiles.map(({ id, title }) => ({ id, title }))
  return { ...none, usual: usualOf(profiles), patterns, pattern: pattern ? typed(pattern) : [] }
}

/** What `profileSegments` needs. */
export const segmentsFacts = async (asked: FactsAsked): Promise<SegmentsFacts> => ({ traits: (await profileOf(asked))?.traits ?? [] })

/** What `profileHypotheses` needs: where clients of the profile's business processes turn to (R18). */
export async function hypothesesFacts(asked: FactsAsked): Promise<HypothesesFacts> {
  const { tx, actor, step } = asked
  if (step && questionOf(asked) !== 'channels') return { touchpoints: [] }
  const profile = await profileOf(asked)
  const where = { authorityId: actor.authorityId, processId: { in: profile?.processIds ?? [] } }
  const rows = await tx.touchpointEntry.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { name: true } })
  const names = rows.map(({ name }) => name)
  return { touchpoints: names.filter((name, index) => names.findIndex((other) => sameKey(other) === sameKey(name)) === index) }
}

/** What `profileSegment` needs: who of the unit may be responsible (R24). */
export async function segmentFacts(asked: FactsAsked): Promise<SegmentFacts> {
  const { tx, actor, draft } = asked
  const profile = await profileOf(asked)
  const { part } = openedProfile(draft.subject)
  const otherNames = profile?.segments.filter(({ id }) => id !== part).map(({ name }) => name) ?? []
  if (!profile) return { people: [], otherNames }
  const where = { authorityId: actor.authorityId, unitId: profile.unitId, state: 'active' }
  const people = await tx.person.findMany({ where, select: { id: true, displayName: true } })
  const byName = new Intl.Collator('ru', { numeric: true })
  const named = people.map(({ id, displayName }) => ({ id, name: displayName }))
  return { people: named.sort((one, other) => byName.compare(one.name, other.name)), otherNames }
}

/** What `profileVerdict` needs: what is judged. */
export async function verdictFacts(asked: FactsAsked): Promise<VerdictFacts> {
  const profile = await profileOf(asked)
  const { part } = openedProfile(asked.draft.subject)
  const segment = profile?.segments.find(({ hypotheses }) => hypotheses.some(({ id }) => id === part))
  const hypothesis = segment?.hypotheses.find(({ id }) => id === part)
  return { segment: segment?.name ?? '', text: hypothesis?.text ?? '', about: hypothesis?.about ?? '' }
}

/** May the person develop profiles anywhere? In which unit is asked where it is done. */
export const developsProfiles = ({ roles }: Pick<Actor, 'roles'>): boolean => maySomewhere(roles, 'profile.edit')
