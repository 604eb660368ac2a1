import { beforeEach, expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { confirm, OFFICER, open, taskOf, UNIT } from '../../support/monitoring/unit-scene.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

/** Responsible persons of another unit, and the head of the authority, who proposes nowhere. */
const STAND_INS = ['demo-p7', 'demo-p12'] as const
const NOTE = 'Отдел больше не принимает по этому адресу.'

/** The officer is on leave, with this person in their place. */
async function sendAway(scene: Scene, substituteId: string): Promise<void> {
  const dates = { fromOn: '2026-11-20', untilOn: '2026-12-31', setById: OFFICER, createdAt: '2026-11-20T06:00:00.000Z' }
  await scene.db.absence.create({ data: { id: 'away', authorityId: 'demo', personId: OFFICER, substituteId, ...dates } })
}

/** From the task's card to the points of the first direction. */
async function toChanges(scene: Scene, person: TelegramPerson): Promise<void> {
  await person.say('/menu')
  await person.forge(`s:monitoringUnit:${(await taskOf(scene)).id}`)
  await person.press('Начать проверку')
  await person.press('Есть изменения')
}

/** Proposes to take the first point out, as far as the card of the prepared proposal. */
async function prepare(person: TelegramPerson): Promise<void> {
  await person.press('1')
  await person.press('Точки больше нет')
  await person.say(NOTE)
  await person.press('✅ Посмотреть и отправить')
}

/** Writes one more proposal from the task, and wants to save it when the officer is back. */
async function goOnTooLate(scene: Scene, standIn: TelegramPerson, taskId: string): Promise<void> {
  await standIn.forge(`s:monitoringChanges:${taskId}:support`)
  await standIn.press('2')
  await standIn.press('Точки больше нет')
  await standIn.say(NOTE)
  await scene.db.absence.deleteMany({})
  await standIn.press('✅ Посмотреть и отправить')
}

const picked = async (scene: Scene): Promise<unknown> => (await scene.db.monitoringAnswer.findFirst({ where: { area: 'support' } }))?.picked

describeScene('changes that a monitoring has found', (scene) => {
  beforeEach(async () => {
    await scene.db.touchpointEntry.updateMany({ where: { unitId: UNIT }, data: { state: 'approved' } })
  })

  for (const personId of STAND_INS)
    it(`R58 R70 ${personId}, who stands in for the officer, proposes them, submits and hands over in that place`, async () => {
      await open(scene)
      await sendAway(scene, personId)
      const standIn = await scene.sit(personId)
      await toChanges(scene, standIn)
      await prepare(standIn)
      expect(standIn.text).toContain('Исключить: **')
      await standIn.press('✅ Отправить')
      const { displayName } = await scene.db.person.findUniqueOrThrow({ where: { id: personId } })
      expect(standIn.text).toContain(`${displayName} за Демо-сотрудник 2`)
      const proposal = await scene.db.changeProposal.findFirstOrThrow({})
      expect(proposal).toMatchObject({ unitId: UNIT, initiatorId: personId, state: 'approving' })
      expect(await scene.db.decision.findFirst({ where: { deed: 'submit' } })).toMatchObject({ personId, forId: OFFICER })
      expect(await picked(scene)).toEqual([])
      await standIn.forge(`s:monitoringUnit:${(await taskOf(scene)).id}`)
      await standIn.press('Продолжить проверку')
      await standIn.press('Новых нет')
      await confirm(standIn)
      expect(await taskOf(scene)).toMatchObject({ state: 'handedOver', confirmedById: personId, confirmedForId: OFFICER })
    })

  it('R5 R58 without the substitution every press on that way is refused', async () => {
    await open(scene)
    await sendAway(scene, 'demo-p7')
    const standIn = await scene.sit('demo-p7')
    await toChanges(scene, standIn)
    await prepare(standIn)
    const proposal = await scene.db.changeProposal.findFirstOrThrow({})
    const { id } = await taskOf(scene)
    await goOnTooLate(scene, standIn, id)
    for (const press of [`d:submitProposal:${proposal.id}`, `d:reviseProposal:${proposal.id}`, `d:proposeMonitoring:${id}:support:gone`])
      await standIn.forge(press)
    const other = await scene.sit('demo-p5')
    await other.say('/menu')
    await other.forge(`d:proposeMonitoring:${id}:support:gone`)
    expect(await scene.db.changeProposal.findMany({})).toMatchObject([{ id: proposal.id, state: 'prepared' }])
    expect((await scene.drafts('demo-p5')).filter(({ kind }) => kind === 'proposal')).toEqual([])
  })

  it('R57 R58 what a stand-in has proposed can be taken back, and no more, when the substitution has ended', async () => {
    await open(scene)
    await sendAway(scene, 'demo-p7')
    const standIn = await scene.sit('demo-p7')
    await toChanges(scene, standIn)
    await prepare(standIn)
    await scene.db.absence.deleteMany({})
    await standIn.press('✅ Отправить')
    expect(await scene.db.changeProposal.findMany({})).toMatchObject([{ state: 'prepared' }])
    const { id } = await scene.db.changeProposal.findFirstOrThrow({})
    const other = await scene.sit('demo-p5')
    await other.say('/menu')
    await other.forge(`d:withdrawProposal:${id}`)
    expect(await scene.db.changeProposal.findMany({})).toMatchObject([{ state: 'prepared' }])
    await standIn.forge(`d:withdrawProposal:${id}`)
    expect(await scene.db.changeProposal.findMany({})).toMatchObject([{ state: 'withdrawn' }])
  })

  it('R4 R70 whoever goes on for an officer who has left proposes as themselves', async () => {
    await open(scene)
    await scene.db.monitoringTask.updateMany({ where: { unitId: UNIT }, data: { heirId: 'demo-p7' } })
    await scene.db.roleGrant.deleteMany({ where: { personId: OFFICER } })
    const heir = await scene.sit('demo-p7')
    await toChanges(scene, heir)
    await prepare(heir)
    await heir.press('✅ Отправить')
    expect(await scene.db.decision.findFirst({ where: { deed: 'submit' } })).toMatchObject({ personId: 'demo-p7', forId: '' })
  })

  it('R70 R94 picks stay until they are in a proposal, and a begun one is taken up instead of another', async () => {
    await open(scene)
    const officer = await scene.sit(OFFICER)
    await toChanges(scene, officer)
    await officer.press('1')
    await officer.press('Точки больше нет')
    const { id } = await taskOf(scene)
    expect(await picked(scene)).toHaveLength(1)
    await officer.forge(`s:monitoringChanges:${id}:support`)
    expect(officer.text).toContain('Отмечено: 1.')
    await officer.press('Точки больше нет')
    expect((await scene.drafts(OFFICER)).filter(({ kind }) => kind === 'proposal')).toHaveLength(1)
    await officer.say(NOTE)
    await officer.press('✅ Посмотреть и отправить')
    expect(await picked(scene)).toEqual([])
  })

  it('R62 R70 what another answer drops stands in the journal, point by point', async () => {
    await open(scene)
    const officer = await scene.sit(OFFICER)
    await toChanges(scene, officer)
    await officer.press('1')
    await officer.press('2')
    const ids = (await picked(scene)) as string[]
    const { id } = await taskOf(scene)
    await officer.forge(`d:answerMonitoring:${id}:support:changes`)
    expect(await picked(scene)).toEqual(ids)
    await officer.forge(`d:answerMonitoring:${id}:support:none`)
    expect(await picked(scene)).toEqual([])
    expect(await scene.lines('monitoring.unpick')).toEqual(ids.map((one) => `${OFFICER} monitoring.unpick entry:${one}`))
  })

  it('R57 R58 a proposal in the place of somebody who is back can be withdrawn, nothing else; the officer is told that it is not theirs', async () => {
    await open(scene)
    await sendAway(scene, 'demo-p7')
    const standIn = await scene.sit('demo-p7')
    await toChanges(scene, standIn)
    await prepare(standIn)
    const { id } = await taskOf(scene)
    await goOnTooLate(scene, standIn, id)
    expect(standIn.text).toContain('Вы больше не отвечаете за это подразделение в мониторинге. Черновик не нужен: отмените его.')
    const officer = await scene.sit(OFFICER)
    await officer.say('/menu')
    await officer.forge(`s:monitoringUnit:${id}`)
    await officer.press('Продолжить проверку')
    await officer.press('Новых нет')
    await officer.press('Подтвердить и передать секретарю')
    expect(officer.text).toContain('Предложение подготовил другой сотрудник и не отправил. Отметьте точки и предложите изменения заново.')
    const proposal = await scene.db.changeProposal.findFirstOrThrow({})
    await standIn.forge(`s:proposal:${proposal.id}`)
    expect(standIn.buttons).toContain('Отозвать')
    expect(standIn.buttons).not.toContain('✅ Отправить')
    await standIn.press('Отозвать')
    await standIn.press(/^Отозвать|^Да/)
    expect(await scene.db.changeProposal.findFirstOrThrow({})).toMatchObject({ state: 'withdrawn' })
  })

  it('R96 the card of a unit with points in every direction of the act has no more buttons than a messenger takes', async () => {
    const [entry, ...others] = await scene.db.touchpointEntry.findMany({ where: { unitId: UNIT }, orderBy: { id: 'asc' } })
    await scene.db.authority.updateMany({ data: { regulation: 'sverdlovsk' } })
    await scene.world.house.app.authorities.reload(scene.db)
    const areas = scene.world.house.app.authorities.get('demo').regulation.listRules?.directions ?? []
    const processes = await scene.db.businessProcess.findMany({ where: { unitId: UNIT }, orderBy: { id: 'asc' } })
    for (const [place, { key: area }] of areas.entries()) {
      const { id: _, ...process } = processes[0] ?? {}
      const id = `full-${place}`
      await scene.db.businessProcess.create({ data: { ...process, id, area, number: `9${place}`, name: `Процесс ${place}` } as never })
      await scene.db.touchpointEntry.create({ data: { ...entry, id, processId: id, area, name: `Точка ${place}`, nameKey: id } as never })
    }
    expect(others.length).toBeGreaterThan(0)
    await open(scene)
    const officer = await scene.sit(OFFICER)
    await officer.say('/menu')
    await officer.forge(`s:monitoringUnit:${(await taskOf(scene)).id}`)
    expect(areas).toHaveLength(7)
    expect(officer.buttons).toHaveLength(10)
    expect(officer.buttons).toContain('8')
  })
})
