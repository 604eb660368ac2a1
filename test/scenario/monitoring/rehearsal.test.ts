import { expect, it } from 'vitest'
import { rehearse } from '../../../src/app/rehearsal/rehearse.ts'
import type { Day } from '../../../src/domain/calendar/day.ts'
import { giveConsents } from '../../support/consents.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AUTHORITY, openHouse, writeAuthority } from '../../support/season/authority.ts'
import { IDLE } from '../../support/season/script.ts'

/** More than are taken at once. */
const MANY = 501

describeEachDatabase((open) => {
  it('R72 R74 a rehearsal tells the summaries that people wished for, and everything that is due however much it is', async () => {
    const storage = await open()
    const { db } = storage
    await writeAuthority(db, IDLE, 'sverdlovsk')
    const value = { turn: 'daily', on: '2026-10-30', facts: '' }
    await db.setting.create({ data: { authorityId: AUTHORITY, key: 'digest:coordinator', value } })
    await giveConsents(storage, 'coordinator', '2026-10-30T06:00:00.000Z')
    const { house, clock } = await openHouse(storage)
    const told: string[] = []
    const own = {
      authorityId: AUTHORITY,
      personId: 'coordinator',
      message: 'person-left',
      params: {},
      priority: 1,
      state: 'due',
      attempts: 0,
    }
    const at = '2026-11-02T04:00:00.000Z'
    const many = Array.from({ length: MANY }, (_, count) => ({ ...own, slot: `many:${count}`, dueAt: at, createdAt: at }))
    await rehearse({
      ...{ app: house.app, authorityId: AUTHORITY, from: '2026-11-02' as Day, to: '2026-11-03' as Day },
      set: (instant) => clock.set(instant.toISOString()),
      told: async ({ message }) => {
        told.push(message)
        if (message === 'digest') await db.outbox.createMany({ data: many })
      },
    })
    expect(told.filter((message) => message === 'person-left')).toHaveLength(MANY)
    expect(told.filter((message) => message === 'digest')).toHaveLength(1)
    expect(await db.outbox.count({ where: { state: 'due' } })).toBe(0)
  })
})
