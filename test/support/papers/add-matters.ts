import { createProfile } from '../../../src/app/profiles/store/save-profile.ts'
import { toEntry } from '../../../src/app/touchpoints/entry-row.ts'
import type { SegmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import type { Actor } from '../../../src/storage/unit.ts'
import { adopt } from '../editions.ts'
import { START, type World } from '../world.ts'
import { AWKWARD, awkwardAt, LONG } from './awkward-texts.ts'

const NOTE = `${LONG}\nвторая строка`

/** Two editions, the second with changes of the first, and the term of its publication. */
async function editions({ storage: { db } }: World, authorityId: string): Promise<void> {
  await adopt({ db }, 1, 2, { authorityId })
  const changed = (await db.touchpointEntry.findMany({ where: { authorityId }, orderBy: { id: 'asc' } })).slice(2, 2 + 2 * AWKWARD.length)
  const places = new Map(changed.map(({ id }, at) => [id, at]))
  const edit = (body: Record<string, unknown>) => {
    const at = places.get(String(body['id']))
    return at === undefined ? body : { ...body, name: awkwardAt(at), otherNeed: awkwardAt(at + 1), actions: awkwardAt(at + 2) }
  }
  await adopt({ db }, 2, 0, { authorityId, edit })
  const row = { editionId: 'edition2', authorityId, dueOn: '2026-12-04', link: '', publishedOn: '', createdAt: START }
  await db.publication.create({ data: row })
}

/** A profile whose every text is awkward, of the first process of a unit. */
function oddProfile(unitId: string, processId: string): SegmentProfile {
  const ids = AWKWARD.map((_, at) => at)
  const traits = ids.map((at) => ({
    ...{ id: `odd-t${at}`, name: awkwardAt(at), source: '', sourceNote: awkwardAt(at + 3), affects: at % 2 === 0 },
    values: [0, 1].map((value) => ({ id: `odd-v${at}-${value}`, text: awkwardAt(10 * at + value) })),
  }))
  const hypothesis = (segment: number, at: number, text: string) => ({
    ...{ id: `odd-h${segment}-${at}`, about: (['journeySpecifics', 'painPoint', 'channel'] as const)[at % 3] ?? 'channel', text },
    ...{ status: 'confirmed' as const, evidence: awkwardAt(at + 5), evidenceFileId: null, evidenceOn: '2026-11-18' as const },
  })
  const segments = [0, 1].map((segment) => ({
    ...{ id: `odd-g${segment}`, name: awkwardAt(segment), responsibleId: null, valueIds: [`odd-v${segment}-0`, `odd-v${segment + 2}-1`] },
    parameters: [{ parameter: 'satisfaction', known: true, text: awkwardAt(segment + 4), amount: null, source: '' }],
    hypotheses: [...ids.map((at) => hypothesis(segment, at, awkwardAt(at))), hypothesis(segment, 99, LONG)],
  }))
  const head = { unitId, processIds: [processId], scope: 'single' as const, clientKind: 'citizen', topic: '', dueOn: '' as const }
  return {
    ...head,
    id: 'odd-profile',
    title: awkwardAt(0),
    basis: awkwardAt(2),
    state: 'active',
    version: 1,
    traits,
    segments,
  } as unknown as SegmentProfile
}

/** A proposal that came back once and waits again, with a note as long as a note can be, decisions and a question in awkward words. */
async function proposal({ storage: { db } }: World, { authorityId, personId }: Actor): Promise<void> {
  const [first, second] = await db.touchpointEntry.findMany({ where: { authorityId }, orderBy: { id: 'asc' }, take: 2 })
  if (!first || !second) throw new Error('there are no points')
  const before = toEntry(first)
  const of = { authorityId, proposalId: 'odd-c' }
  const row = { number: 7, unitId: first.unitId, initiatorId: personId, state: 'approving', round: 2, revision: 9, answers: {} }
  await db.changeProposal.create({ data: { id: 'odd-c', authorityId, ...row, createdAt: START, submittedAt: START } })
  const changes = [
    {
      kind: 'change',
      entryId: before.id,
      before,
      after: { ...before, name: awkwardAt(3), actions: awkwardAt(1), otherNeed: awkwardAt(0) },
    },
    { kind: 'remove', entryId: second.id, before: toEntry(second) },
  ]
  for (const round of [1, 2]) {
    await db.proposalRound.create({ data: { ...of, round, ground: 'clarification', note: NOTE, createdAt: START, submittedAt: START } })
    await db.proposalEntry.createMany({
      data: changes.map((change, position) => ({
        ...{ ...of, id: `odd-c${round}-${position}`, round, position, kind: change.kind, entryId: change.entryId, change },
      })),
    })
    const decision = { ...of, round, step: 0, personId, forId: '', name: `Начальников ${round}`, position: awkwardAt(round), forName: '' }
    await db.decision.createMany({
      data: (['submit', 'return'] as const).map((deed) => ({
        ...decision,
        id: `odd-d${round}-${deed}`,
        deed,
        words: awkwardAt(round + 1),
        channel: 'web',
        at: START,
      })),
    })
  }
  const asked = { round: 2, step: 0, askedById: personId, text: awkwardAt(1), askedAt: START, answer: awkwardAt(2), answeredAt: START }
  await db.proposalQuestion.create({ data: { id: 'odd-q', ...of, ...asked } })
}

/** Whoever publishes has a position in awkward words. */
async function publishers({ storage: { db } }: World, authorityId: string): Promise<void> {
  const held = await db.roleGrant.findMany({ where: { authorityId, role: 'publisher' } })
  await db.person.updateMany({
    where: { id: { in: held.map(({ personId }) => personId) } },
    data: { position: AWKWARD.slice(0, 4).join('; ') },
  })
}

/** What papers beside the list are made of, for any authority: editions, a profile and a proposal, all in words that writers stumble over. */
export async function addMatters(world: World, actor: Actor): Promise<void> {
  const { authorityId } = actor
  const { app } = world.house
  await editions(world, authorityId)
  await publishers(world, authorityId)
  const [entry] = await world.storage.db.touchpointEntry.findMany({ where: { authorityId }, orderBy: { id: 'asc' }, take: 1 })
  const profile = oddProfile(entry?.unitId ?? '', entry?.processId ?? '')
  await app.committer.run([], async (unit) => void (await createProfile({ unit, actor, now: START, what: 'profile' }, profile)))
  await proposal(world, actor)
}
