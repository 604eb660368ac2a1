import { beforeEach, expect, it } from 'vitest'
import { AUTHORITY, COORDINATOR, checkAll, confirm, OFFICER, open, secretaryOf, taskOf } from '../../support/monitoring/unit-scene.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

/** An official of another unit, without any right to receive of their own. */
const STAND_IN = 'demo-p4'
/** Somebody who is secretary and nothing above it, unlike the secretary of the demonstration. */
const SECRETARY = 'demo-p1'

/** The secretary goes on leave today, with this person in their place. */
async function sendAway(scene: Scene, substituteId: string): Promise<void> {
  const dates = { fromOn: '2026-11-20', untilOn: '2026-12-31', setById: SECRETARY, createdAt: '2026-11-20T06:00:00.000Z' }
  await scene.db.absence.create({ data: { id: 'away', authorityId: AUTHORITY, personId: SECRETARY, substituteId, ...dates } })
}

async function handOver(scene: Scene): Promise<string> {
  await open(scene)
  const officer = await scene.sit(OFFICER)
  await checkAll(officer)
  await confirm(officer)
  return (await taskOf(scene)).id
}

describeScene('results while the secretary is away', (scene) => {
  beforeEach(async () => {
    await scene.db.roleGrant.updateMany({ where: { role: 'workingGroupSecretary' }, data: { personId: SECRETARY } })
  })

  it('R58 R73 whoever stands in for the secretary hears of the result and receives it', async () => {
    const standIn = await scene.sit(STAND_IN)
    await sendAway(scene, STAND_IN)
    const id = await handOver(scene)
    await scene.world.tick()
    expect(standIn.text).toContain('передал результат мониторинга 2026')
    await standIn.press('Открыть мониторинг')
    await standIn.press('✅ Подтвердить получение')
    expect(await taskOf(scene)).toMatchObject({ id, state: 'received', decidedById: STAND_IN })
  })

  it('R58 R73 whoever stands in for the secretary sends a result back with words', async () => {
    const standIn = await scene.sit(STAND_IN)
    await sendAway(scene, STAND_IN)
    const id = await handOver(scene)
    await standIn.say('/menu')
    await standIn.forge(`d:returnMonitoring:${id}`)
    await standIn.say('Проверьте телефоны')
    expect(await taskOf(scene)).toMatchObject({ state: 'returned', remark: 'Проверьте телефоны', decidedById: STAND_IN })
  })

  it('R58 R73 the coordinators receive where nobody is present for the secretary', async () => {
    await sendAway(scene, SECRETARY)
    const id = await handOver(scene)
    expect(
      await scene.db.outbox.count({ where: { personId: COORDINATOR, message: 'monitoring-told', slot: { contains: 'handedOver' } } }),
    ).toBe(1)
    const coordinator = await scene.sit(COORDINATOR)
    await coordinator.say('/menu')
    await coordinator.forge(`d:receiveMonitoring:${id}`)
    expect(await taskOf(scene)).toMatchObject({ state: 'received', decidedById: COORDINATOR })
  })

  it('E16 R73 while the secretary is present nobody else receives', async () => {
    const id = await handOver(scene)
    for (const personId of [STAND_IN, COORDINATOR]) {
      const other = await scene.sit(personId)
      await other.say('/menu')
      await other.forge(`d:receiveMonitoring:${id}`)
    }
    expect((await taskOf(scene)).state).toBe('handedOver')
    const secretary = await secretaryOf(scene)
    await secretary.say('/menu')
    await secretary.forge(`d:receiveMonitoring:${id}`)
    expect((await taskOf(scene)).state).toBe('received')
  })
})
