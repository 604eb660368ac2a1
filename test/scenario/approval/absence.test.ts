import { expect, it } from 'vitest'
import { leave } from '../../../src/app/leaving/leave.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'
import { AUTHOR, approve, COORDINATOR, DEPUTY, HEAD, pass, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

const OTHER_HEAD = 'demo-p6'
const ADMINISTRATOR = 'demo-p14'

/** Says that somebody is away, from the question about the first day on. */
async function away(person: TelegramPerson, from: string, until: string, substitute: string): Promise<void> {
  await person.say(from)
  await person.say(until)
  await person.say(substitute)
  await person.press('✅ Сохранить')
}

describeScene('an approver who is away', (scene) => {
  it('R58 names a substitute; the open step moves at once, is decided «X за Y», and the next ones stay as they are', async () => {
    const [author, head, other] = [await scene.sit(AUTHOR), await scene.sit(HEAD), await scene.sit(OTHER_HEAD)]
    const supervisor = await scene.sit(SUPERVISOR)
    await prepareProposal(author)
    await author.press('✅ Отправить')
    await scene.world.tick()
    const press = head.dataOf('✅ Согласовать')
    await head.say('/absence')
    await head.press('Указать отсутствие')
    await away(head, 'сегодня', '27.11', 'сотрудник 6,')
    expect(head.text).toContain('Демо-сотрудник 3: с пт 20 ноября 2026 по пт 27 ноября 2026, замещает Демо-сотрудник 6')
    await pass(scene.world)
    expect(other.chat.shown.some(({ text }) => text.includes('Вы замещаете сотрудника: Демо-сотрудник 3'))).toBe(true)
    await other.say('/approvals')
    await other.press('Ждут Вас')
    await other.press('1')
    expect(other.text).toContain('⏳ Начальник отдела: Вы за Демо-сотрудник 3')
    await head.forge(press)
    expect(head.text).toContain('Это решение сейчас не за Вами.')
    await approve(scene.world, other)
    expect(supervisor.chat.last?.text).toContain('✅ Начальник отдела: Демо-сотрудник 6 за Демо-сотрудник 3')
    expect(await scene.db.decision.findFirst({ where: { deed: 'approve' } })).toMatchObject({
      personId: OTHER_HEAD,
      forId: HEAD,
      forName: 'Демо-сотрудник 3',
    })
  })

  it('R58 the step comes back when the absence is over or cancelled, and nobody gets the same card twice', async () => {
    const [author, head, other] = [await scene.sit(AUTHOR), await scene.sit(HEAD), await scene.sit(OTHER_HEAD)]
    await prepareProposal(author)
    await author.press('✅ Отправить')
    await scene.world.tick()
    await head.say('моё отсутствие')
    await head.press('Указать отсутствие')
    await away(head, 'сегодня', '24.11', 'сотрудник 6,')
    await head.press('✖ 1')
    await head.press('Отменить отсутствие')
    await pass(scene.world)
    expect(other.chat.shown.filter(({ text }) => text.includes('Согласование · этап'))).toEqual([])
    await head.press('Указать отсутствие')
    await away(head, 'сегодня', '24.11', 'сотрудник 6,')
    await pass(scene.world)
    expect(await scene.db.stepPerson.findMany()).toMatchObject([{ personId: OTHER_HEAD }])
    scene.world.clock.set('2026-11-25T06:00:00.000Z')
    await scene.world.tick()
    expect(await scene.db.stepPerson.findMany()).toMatchObject([{ personId: HEAD }])
    const slots = (await scene.db.outbox.findMany({ where: { message: 'proposal-asked' } })).map(({ slot }) => slot)
    expect(new Set(slots).size).toBe(slots.length)
  })

  it('R58 a circle of absences and a role without anybody are told to the coordinator, who names somebody', async () => {
    const [author, coordinator, deputy] = [await scene.sit(AUTHOR), await scene.sit(COORDINATOR), await scene.sit(DEPUTY)]
    const day = {
      authorityId: 'demo',
      fromOn: '2026-11-20',
      untilOn: '2026-11-30',
      setById: COORDINATOR,
      createdAt: '2026-11-20T00:00:00.000Z',
    }
    await scene.db.absence.createMany({
      data: [
        { ...day, id: 'a1', personId: HEAD, substituteId: OTHER_HEAD },
        { ...day, id: 'a2', personId: OTHER_HEAD, substituteId: HEAD },
      ],
    })
    await prepareProposal(author)
    await author.press('✅ Отправить')
    expect(author.text).toContain('⚠️ Начальник отдела: согласовать некому')
    await scene.world.tick()
    expect(coordinator.chat.last?.text).toContain('Согласовать некому: начальник отдела.')
    await coordinator.say('/tasks')
    expect(coordinator.text).toContain('⚠️ Согласовать некому, назначьте замещающего: Изменение перечня № 1')
    await coordinator.say('/approvals')
    expect(coordinator.text).toContain('⚠️ Согласовать некому: 1')
    await coordinator.say('/absence')
    await coordinator.press('✖ 2')
    await coordinator.press('Отменить отсутствие')
    await coordinator.press('Отсутствие сотрудника')
    await coordinator.say('сотрудник 6,')
    await away(coordinator, 'сегодня', '30.11', 'сотрудник 11,')
    await pass(scene.world)
    expect(deputy.chat.shown.some(({ text }) => text.includes('⏳ Начальник отдела: Вы за Демо-сотрудник 3'))).toBe(true)
  })

  it('R58 a role that nobody has is told to the coordinator, to the administrator where there is none, and to whoever gets the role', async () => {
    const [author, administrator] = [await scene.sit(AUTHOR), await scene.sit(ADMINISTRATOR)]
    const heir = await scene.sit(OTHER_HEAD)
    await scene.db.roleGrant.deleteMany({ where: { OR: [{ role: 'coordinator' }, { role: 'unitHead', unitId: 'demo-u1' }] } })
    await prepareProposal(author)
    await author.press('✅ Отправить')
    await scene.world.tick()
    expect(administrator.chat.last?.text).toContain('Согласовать некому: начальник отдела.')
    await administrator.say('/tasks')
    expect(administrator.text).toContain('⚠️ Согласовать некому')
    await scene.db.roleGrant.create({ data: { id: 'new', authorityId: 'demo', personId: OTHER_HEAD, role: 'unitHead', unitId: 'demo-u1' } })
    await scene.world.tick()
    expect(heir.chat.last?.text).toContain('⏳ Начальник отдела: Вы')
  })

  it('R5 nobody but the coordinator says that a colleague is away or takes it back', async () => {
    const [author, head] = [await scene.sit(AUTHOR), await scene.sit(HEAD)]
    await head.say('/absence')
    await head.press('Указать отсутствие')
    await away(head, 'сегодня', '24.11', 'сотрудник 6,')
    const [row] = await scene.db.absence.findMany()
    await author.say('/absence')
    expect(author.text).toContain('Отсутствий нет.')
    expect(author.buttons).not.toContain('Отсутствие сотрудника')
    for (const data of ['d:start:absenceOf', `d:cancelAbsence:${row?.id}`]) {
      await author.forge(data)
      expect(author.text).toContain('У Вас нет права')
    }
    expect(await scene.db.absence.findMany()).toEqual([row])
  })
})

describeScene('an approver or an initiator who leaves', (scene) => {
  it('R4 what waited for the approver goes to the successor, who decides «X за Y»; the proposal of whoever leaves goes on', async () => {
    const author = await scene.sit(AUTHOR)
    const [other, supervisor] = [await scene.sit(OTHER_HEAD), await scene.sit(SUPERVISOR)]
    await prepareProposal(author)
    await author.press('✅ Отправить')
    await scene.world.tick()
    const { app } = scene.world.house
    await app.committer.run([], async (unit) => {
      const doer = { authorityId: 'demo', personId: 'demo-p14', place: 'shell' }
      const now = scene.world.clock.now().toISOString()
      await leave({ app, unit, doer, personIds: [HEAD], successorId: OTHER_HEAD, now })
      await leave({ app, unit, doer, personIds: [AUTHOR], successorId: 'demo-p2', now })
    })
    await pass(scene.world)
    const told = other.chat.shown.map(({ text }) => text)
    expect(told.some((text) => text.includes('Согласования: 1'))).toBe(true)
    expect(told.some((text) => text.includes('⏳ Начальник отдела: Вы за Демо-сотрудник 3'))).toBe(true)
    await other.press('✅ Согласовать')
    await pass(scene.world)
    expect(supervisor.chat.last?.text).toContain('✅ Начальник отдела: Демо-сотрудник 6 за Демо-сотрудник 3')
    expect(await scene.db.changeProposal.findFirst()).toMatchObject({ initiatorId: 'demo-p2' })
  })
})
