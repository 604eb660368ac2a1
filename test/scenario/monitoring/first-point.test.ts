import { expect, it } from 'vitest'
import { keepSeason } from '../../../src/app/monitoring/season/keep-season.ts'
import { AUTHORITY, checkAll, confirm, OFFICER, open, secretaryOf, taskOf, UNIT } from '../../support/monitoring/unit-scene.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

/** A draft of a point for a business process of the unit that has none yet. */
async function addFirstPoint(scene: Scene, area: string): Promise<void> {
  const entries = await scene.db.touchpointEntry.findMany({ where: { unitId: UNIT }, orderBy: { id: 'asc' } })
  const covered = entries.map(({ processId }) => processId)
  const bare = await scene.db.businessProcess.findFirstOrThrow({ where: { unitId: UNIT, state: 'active', id: { notIn: covered } } })
  await givePoint(scene, { processId: bare.id, area, id: `first-${area}` })
}

async function givePoint(scene: Scene, own: { processId: string; area: string; id: string }): Promise<void> {
  const like = await scene.db.touchpointEntry.findFirstOrThrow({ where: { unitId: UNIT }, orderBy: { id: 'asc' } })
  await scene.db.touchpointEntry.create({ data: { ...like, name: 'Первая точка', state: 'draft', ...own } as never })
}

const reopened = (scene: Scene): Promise<number> => scene.db.journal.count({ where: { action: 'monitoring.reopen' } })

describeScene('points that a unit adds during the monitoring', (scene) => {
  const AREAS = ['support', 'control']
  for (const area of AREAS)
    it(`R39 R70 the first point of a known process, in the direction ${area}, reopens nothing before it is handed over`, async () => {
      await open(scene)
      const officer = await scene.sit(OFFICER)
      await officer.say('/monitoring')
      await officer.press('Начать проверку')
      await officer.press('Без изменений')
      await officer.press('Добавить точку')
      await addFirstPoint(scene, area)
      await keepSeason(scene.world.house.app, AUTHORITY)
      expect(await reopened(scene)).toBe(0)
      await officer.say('/monitoring')
      expect(officer.buttons).toContain('Подтвердить и передать секретарю')
      const { id, revision } = await taskOf(scene)
      await officer.forge(`d:confirmMonitoring:${id}:${revision}`)
      expect(officer.text).not.toContain('без ответа')
    })

  for (const area of AREAS)
    it(`R39 R73 the first point of a known process, in the direction ${area}, leaves the receipt as it is`, async () => {
      await open(scene)
      const officer = await scene.sit(OFFICER)
      await checkAll(officer)
      await confirm(officer)
      const secretary = await secretaryOf(scene)
      await secretary.say('/menu')
      await secretary.forge(`d:receiveMonitoring:${(await taskOf(scene)).id}`)
      await addFirstPoint(scene, area)
      await keepSeason(scene.world.house.app, AUTHORITY)
      expect(await taskOf(scene)).toMatchObject({ state: 'received' })
      expect(await reopened(scene)).toBe(0)
    })

  it('R70 a process that comes with its points after the check is looked at again', async () => {
    await open(scene)
    const officer = await scene.sit(OFFICER)
    await checkAll(officer)
    await confirm(officer)
    const like = await scene.db.businessProcess.findFirstOrThrow({ where: { unitId: UNIT } })
    await scene.db.businessProcess.create({ data: { ...like, id: 'came', name: 'Перешедший процесс' } as never })
    await givePoint(scene, { processId: 'came', area: 'support', id: 'came-1' })
    await keepSeason(scene.world.house.app, AUTHORITY)
    expect(await taskOf(scene)).toMatchObject({ state: 'underWay', checkedOn: '' })
    expect(await reopened(scene)).toBe(1)
  })

  it('R70 what keeps the season in line every minute reads points only when a process has come', async () => {
    await open(scene)
    const officer = await scene.sit(OFFICER)
    await checkAll(officer)
    const { app } = scene.world.house
    let reads = 0
    const db = new Proxy(app.storage.db, {
      get: (target, name) => {
        if (name === 'touchpointEntry') reads += 1
        return Reflect.get(target, name)
      },
    })
    const watched = { ...app, storage: { ...app.storage, db } }
    await addFirstPoint(scene, 'control')
    await keepSeason(watched, AUTHORITY)
    expect(reads).toBe(0)
    const like = await scene.db.businessProcess.findFirstOrThrow({ where: { unitId: UNIT } })
    await scene.db.businessProcess.create({ data: { ...like, id: 'came', name: 'Перешедший процесс' } as never })
    await keepSeason(watched, AUTHORITY)
    expect(await reopened(scene)).toBe(0)
    await givePoint(scene, { processId: 'came', area: 'support', id: 'came-1' })
    await keepSeason(watched, AUTHORITY)
    expect(await reopened(scene)).toBe(1)
    expect(reads).toBe(2)
  })

  it('R70 new points answered first leave the other groups to be asked', async () => {
    await open(scene)
    const officer = await scene.sit(OFFICER)
    const { id } = await taskOf(scene)
    await officer.say('/menu')
    await officer.forge(`d:answerMonitoring:${id}:new:none`)
    expect(officer.buttons).toContain('Без изменений')
    expect((await taskOf(scene)).checkedOn).toBe('')
  })
})
