import type { Db } from '../../../src/storage/open.ts'

/** A round of formation of the demonstration that is due on a day: each unit with its state. */
export async function layFormation(db: Db, dueOn: string, units: Readonly<Record<string, string>>): Promise<void> {
  const openedAt = '2026-11-02T06:00:00.000Z'
  const campaign = { id: 'st-round', authorityId: 'demo', dueOn, state: 'open', openedById: 'demo-p13', openedAt }
  await db.formationCampaign.create({ data: campaign })
  const rows = Object.entries(units).map(([unitId, state]) => ({ id: `st-${unitId}`, unitId, state }))
  await db.unitSubmission.createMany({
    data: rows.map((row) => ({ ...row, authorityId: 'demo', campaignId: 'st-round', gapsReason: '', revision: 1 })),
  })
}

/** The monitoring of 2026 of the demonstration: each unit with its state. */
export async function layMonitoring(db: Db, units: Readonly<Record<string, string>>): Promise<void> {
  const openedAt = '2026-11-02T06:00:00.000Z'
  const campaign = {
    id: 'st-season',
    authorityId: 'demo',
    year: 2026,
    checkBy: '2026-12-25',
    handOverBy: '2026-12-31',
    state: 'open',
    openedAt,
  }
  await db.monitoringCampaign.create({ data: campaign })
  await db.monitoringTask.createMany({
    data: Object.entries(units).map(([unitId, state]) => ({
      ...{
        id: `st-m-${unitId}`,
        authorityId: 'demo',
        campaignId: 'st-season',
        unitId,
        state,
        openedAt,
        checkedOn: '',
        heirId: '',
        gapsReason: '',
      },
      ...{
        remark: '',
        confirmedForId: '',
        confirmedName: '',
        confirmedPosition: '',
        confirmedForName: '',
        confirmedChannel: '',
        revision: 1,
      },
    })),
  })
}

const STEPS = [
  ['unitHead', 'unitHead'],
  ['supervisingDeputy', 'supervisingDeputy'],
  ['clientCentricityDeputy', 'clientCentricityDeputy'],
] as const

/** Proposals of the demonstration that were decided on or are being decided: of which unit, how many days each of their steps took, the last one perhaps open. */
export async function layApprovals(
  db: Db,
  proposals: readonly { unitId: string; days: readonly number[]; open: boolean }[],
): Promise<void> {
  for (const [at, { unitId, days, open }] of proposals.entries()) {
    const id = `st-c${at}`
    const state = open ? 'approving' : 'approved'
    const common = {
      authorityId: 'demo',
      unitId,
      initiatorId: 'demo-p2',
      round: 1,
      revision: 1,
      answers: {},
      createdAt: '2026-11-02T06:00:00.000Z',
    }
    await db.changeProposal.create({ data: { ...common, id, number: at + 1, state, submittedAt: common.createdAt } })
    for (const [step, took] of days.entries()) {
      const [key, role] = STEPS[step] ?? ['', '']
      const isOpen = open && step === days.length - 1
      const given = {
        id: 'demo-p10',
        forId: '',
        verdict: 'approve',
        words: '',
        at: `2026-11-${String(2 + took).padStart(2, '0')}T08:00:00.000Z`,
      }
      await db.approvalStep.create({
        data: {
          ...{ id: `${id}-${step}`, authorityId: 'demo', proposalId: id, round: 1, step, key, role, state: isOpen ? 'open' : 'approved' },
          ...{
            people: [{ id: 'demo-p10', forId: '' }],
            openedAt: '2026-11-02T08:00:00.000Z',
            dueOn: '2026-11-06',
            given: isOpen ? {} : given,
          },
        },
      })
      const stepPerson = { stepId: `${id}-${step}`, personId: 'demo-p10', authorityId: 'demo', proposalId: id }
      if (isOpen) await db.stepPerson.create({ data: stepPerson })
    }
  }
}
