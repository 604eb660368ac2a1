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
