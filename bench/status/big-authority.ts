import { regulationOf } from '../../src/domain/regulation/regulation.ts'
import type { Storage } from '../../src/storage/open.ts'

export const AUTHORITY = 'bench'
export const START = '2026-11-20T08:00:00.000Z'
const SIZE = { units: 100, processes: 500, entries: 2000, profiles: 300, proposals: 200, lines: 10_000 }

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at)
const own = { authorityId: AUTHORITY }

/** An authority with 100 units, 2000 points, 300 profiles, 200 proposals that were or are being decided, a round of formation, and 10 000 lines of journal. */
export async function fillAuthority(storage: Storage): Promise<void> {
  const { db } = storage
  const settings = { ...own, settings: {}, createdAt: START }
  await db.authority.create({
    data: { id: AUTHORITY, name: 'Bench', regulation: 'demonstration', settings: {}, timeZone: 'Europe/Moscow', demo: 0, createdAt: START },
  })
  await db.unit.createMany({ data: range(SIZE.units).map((at) => ({ ...own, id: `u${at}`, name: `Unit ${at}`, short: `U${at}` })) })
  const person = { ...settings, position: 'specialist', locale: 'ru', state: 'active' }
  await db.person.createMany({
    data: range(400).map((at) => ({ ...person, id: `p${at}`, displayName: `Person ${at}`, unitId: `u${at % SIZE.units}` })),
  })
  await fillLists(storage)
  await fillProfiles(storage)
  await fillApprovals(storage)
  await fillRound(storage)
  await fillJournal(storage)
}

async function fillLists({ db }: Storage): Promise<void> {
  const areas = (regulationOf('demonstration').listRules?.directions ?? []).map(({ key }) => key)
  const areaOf = (at: number): string => areas[at % areas.length] ?? ''
  await db.businessProcess.createMany({
    data: range(SIZE.processes).map((at) => ({
      ...{ ...own, id: `b${at}`, unitId: `u${at % SIZE.units}`, area: areaOf(at), number: String(at), name: `Process ${at}` },
      ...{ functionName: 'Function', functionKind: 'function', state: 'active' },
    })),
  })
  await db.touchpointEntry.createMany({
    data: range(SIZE.entries).map((at) => ({
      ...{
        ...own,
        id: `e${at}`,
        unitId: `u${(at % 450) % SIZE.units}`,
        processId: `b${at % 450}`,
        area: areaOf(at % 450),
        name: `Point ${at}`,
        nameKey: `point ${at}`,
      },
      ...{
        kind: at % 3 === 0 ? 'offline' : 'digital',
        subtype: 'site',
        needs: ['information'],
        otherNeed: '',
        actions: 'Informs',
        specifics: '',
      },
      ...{ sourceKind: 'internal', sourceRef: 'Order', sourceFileId: null, marks: [], state: 'draft', authorId: `p${at % 400}` },
      ...{ createdAt: START, updatedAt: START, revision: 1, searchKey: `point ${at}` },
    })),
  })
}

async function fillProfiles({ db }: Storage): Promise<void> {
  await db.segmentProfile.createMany({
    data: range(SIZE.profiles).map((at) => ({
      ...{
        ...own,
        id: `s${at}`,
        unitId: `u${at % SIZE.units}`,
        title: `Profile ${at}`,
        scope: 'single',
        clientKind: 'citizen',
        topic: '',
        basis: '',
      },
      ...{ dueOn: at % 4 === 0 ? '2026-11-16' : '2026-12-15', state: 'active', version: 1, revision: 3, authorId: 'p1' },
      ...{ createdAt: START, updatedAt: START, searchKey: `profile ${at}` },
    })),
  })
  const below = range(SIZE.profiles).flatMap((at) => range(6).map((position) => ({ at, position, ...own, profileId: `s${at}` })))
  await db.trait.createMany({
    data: below.map(({ at, ...one }) => ({
      ...one,
      id: `t${at}-${one.position}`,
      name: 'Trait',
      source: 'law',
      sourceNote: '',
      affects: 1,
    })),
  })
  await db.traitValue.createMany({
    data: below.map(({ at, ...one }) => ({ ...one, id: `v${at}-${one.position}`, traitId: `t${at}-${one.position}`, text: 'Value' })),
  })
  await db.segment.createMany({
    data: below.filter(({ position }) => position < 2).map(({ at, ...one }) => ({ ...one, id: `g${at}-${one.position}`, name: 'Segment' })),
  })
  await db.hypothesis.createMany({
    data: below.map(({ at, ...one }) => ({
      ...{
        ...one,
        id: `h${at}-${one.position}`,
        segmentId: `g${at}-${one.position % 2}`,
        about: 'painPoint',
        text: 'Text',
        status: 'toVerify',
      },
      ...{ evidence: '', evidenceOn: '' },
    })),
  })
}

async function fillApprovals({ db }: Storage): Promise<void> {
  await db.changeProposal.createMany({
    data: range(SIZE.proposals).map((at) => ({
      ...{
        ...own,
        id: `c${at}`,
        number: at + 1,
        unitId: `u${at % SIZE.units}`,
        initiatorId: 'p1',
        state: at % 4 === 0 ? 'approving' : 'approved',
      },
      ...{ round: 1, revision: 4, settleAt: null, answers: {}, createdAt: START, submittedAt: START },
    })),
  })
  const steps = range(SIZE.proposals).flatMap((at) => range(3).map((step) => ({ at, step })))
  await db.approvalStep.createMany({
    data: steps.map(({ at, step }) => {
      const open = at % 4 === 0 && step === 2
      const given = { id: 'p2', forId: '', verdict: 'approve', words: '', at: `2026-11-1${step}T08:00:00.000Z` }
      return {
        ...{
          ...own,
          id: `a${at}-${step}`,
          proposalId: `c${at}`,
          round: 1,
          step,
          key: `step${step}`,
          role: 'unitHead',
          state: open ? 'open' : 'approved',
        },
        ...{
          people: [{ id: 'p2', forId: '' }],
          openedAt: `2026-11-0${step + 2}T08:00:00.000Z`,
          dueOn: '2026-11-09',
          given: open ? {} : given,
        },
      }
    }),
  })
}

async function fillRound({ db }: Storage): Promise<void> {
  await db.formationCampaign.create({ data: { ...own, id: 'f', dueOn: '2026-12-01', state: 'open', openedById: 'p1', openedAt: START } })
  const states = ['forming', 'checking', 'returned', 'accepted']
  await db.unitSubmission.createMany({
    data: range(SIZE.units).map((at) => ({
      ...own,
      id: `f${at}`,
      campaignId: 'f',
      unitId: `u${at}`,
      state: states[at % 4] ?? '',
      gapsReason: '',
      revision: 1,
    })),
  })
}

async function fillJournal({ db }: Storage): Promise<void> {
  const line = { ...own, at: START, actorId: 'p1', place: 'web:1', action: 'touchpoint.create', digest: '' }
  const lines = range(SIZE.lines).map((at) => ({ ...line, subject: `entry:e${at % SIZE.entries}`, prev: `h${at}`, hash: `h${at + 1}` }))
  for (let from = 0; from < lines.length; from += 1000) await db.journal.createMany({ data: lines.slice(from, from + 1000) })
}
