import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { WebPerson } from '../../support/contract/web-person.ts'
import { layProfile } from '../../support/profile-with-deadline.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { beginPoints, describePoint } from '../../support/talk/points.ts'

const COORDINATOR = 'demo-p13'
const NAME = 'Демо-сотрудник'

/** Marks somebody as left, with a successor who is found by what is typed, or without one. */
async function release(person: TelegramPerson, who: string, successor?: string): Promise<void> {
  await person.say('уход')
  await person.press('Отметить уход')
  await person.say(who)
  if (successor === undefined) await person.press('Без преемника')
  else await person.say(successor)
  await person.press('Отметить уход')
}

const told = async (scene: Scene): Promise<void> => {
  for (let round = 0; round < 2; round += 1) {
    scene.world.clock.pass(60_000)
    await scene.world.tick()
  }
}

const LEADING = 'Ведущий специалист отдела мер'
const CHIEF = 'Главный специалист отдела мер'

/** A segment for which the person is responsible. */
const answerFor = async (scene: Scene, personId: string): Promise<{ id: string; profileId: string }> => {
  const segment = await scene.db.segment.findFirstOrThrow({ orderBy: { id: 'asc' } })
  await scene.db.segment.update({ where: { id: segment.id }, data: { responsibleId: personId } })
  return segment
}

describeScene('somebody who leaves', (scene) => {
  it('R4 is blocked at the next press on every channel, and the successor goes on with the draft at the same question', async () => {
    const [leaver, successor, coordinator] = [await scene.sit('demo-p1'), await scene.sit('demo-p2'), await scene.sit(COORDINATOR)]
    const web = await WebPerson.visit(scene.world)
    await web.say('/start')
    await web.press('1')
    await beginPoints(leaver, 'инвестиционного', 'Телефон')
    await describePoint(leaver, 'консультация')
    await release(coordinator, LEADING, CHIEF)
    expect(coordinator.text).toContain(`✅ **Доступ закрыт: ${NAME} 1**`)
    expect(coordinator.text).toContain(`Дела переданы: ${NAME} 2.`)

    const account = await scene.db.account.findFirstOrThrow({ where: { personId: 'demo-p1', channel: 'web' } })
    expect(await scene.db.webSession.count({ where: { accountId: account.id, revokedAt: null } })).toBe(0)
    await leaver.press('Как в прошлый раз')
    expect(leaver.text).toContain('Демонстрация: кем Вы хотите быть?')
    expect(await scene.entries('demo-b3')).toEqual([])

    await told(scene)
    expect(successor.chat.last?.text).toContain('Вам переданы дела')
    expect(successor.chat.last?.text).toContain('1. Точки взаимодействия · Сопровождение инвестиционного проекта')
    expect(leaver.chat.last?.text).toContain('Доступ к боту закрыт')
    expect(leaver.chat.last?.text).toContain(`Дела переданы: ${NAME} 2.`)
    const standing = (await leaver.seen()).find(({ text }) => text.startsWith('Вопрос закрыт'))
    expect(standing?.rows).toEqual([])
    await successor.press('Черновики')
    await successor.press('Продолжить 1')
    expect(successor.text).toContain('На каком основании работают эти точки?')
    await successor.press('Как в прошлый раз')
    await successor.press('✅ Сохранить')
    expect(await scene.entries('demo-b3')).toMatchObject([{ name: 'Телефон', needs: ['consultation'], authorId: 'demo-p2' }])
    expect(await scene.lines('person.')).toEqual([
      `${COORDINATOR} person.handOver person:demo-p1`,
      `${COORDINATOR} person.left person:demo-p1`,
    ])
  })

  it('R4 hands over to the head of the unit without a successor, whose own interview goes on undisturbed', async () => {
    const [leaver, head, coordinator] = [await scene.sit('demo-p1'), await scene.sit('demo-p3'), await scene.sit(COORDINATOR)]
    const segment = await answerFor(scene, 'demo-p1')
    await beginPoints(leaver, 'инвестиционного', 'Телефон')
    await beginPoints(head, 'льготного', 'Телефон')
    const own = (await scene.drafts('demo-p3'))[0]
    await coordinator.say('уход')
    await coordinator.press('Отметить уход')
    await coordinator.say(LEADING)
    expect(coordinator.text).toContain('Кому передать дела?')
    await coordinator.press('Без преемника')
    expect(coordinator.text).toContain(`2 дела перейдут так: ${NAME} 3.`)
    await coordinator.press('Отметить уход')
    await told(scene)
    expect(head.chat.last?.text).toContain('Ответственность за сегменты: 1')
    expect(head.chat.last?.text).toContain('Черновики: 1')
    const drafts = await scene.drafts('demo-p3')
    expect(drafts.map(({ id, activeKey }) => [id === own?.id, activeKey])).toEqual(
      expect.arrayContaining([
        [true, 'demo-p3'],
        [false, null],
      ]),
    )
    expect(await scene.db.segment.findUniqueOrThrow({ where: { id: segment.id } })).toMatchObject({ responsibleId: 'demo-p3' })
    const change = await scene.db.profileChange.findFirstOrThrow({ where: { profileId: segment.profileId }, orderBy: { revision: 'desc' } })
    expect(change).toMatchObject({ what: 'handedOver', actorId: COORDINATOR })
  })

  it('R4 the head who leaves hands over to the coordinator, and a search under way is simply over', async () => {
    const [head, administrator, coordinator] = [await scene.sit('demo-p3'), await scene.sit('demo-p14'), await scene.sit(COORDINATOR)]
    await beginPoints(head, 'льготного', 'Телефон')
    await head.say('перечень')
    await head.press('Найти')
    await release(administrator, 'Начальник отдела мер')
    await told(scene)
    expect(coordinator.chat.last?.text).toContain(`Сотрудник, отмечен уход: ${NAME} 3.`)
    expect((await scene.drafts('demo-p3')).map(({ kind, state }) => [kind, state])).toEqual([['search', 'cancelled']])
    expect((await scene.drafts(COORDINATOR)).filter(({ kind }) => kind === 'touchpoint')).toMatchObject([
      { state: 'open', activeKey: null },
    ])
  })

  it('R4 a mistake is undone: access is open again, what went over stays with the successor and is said so', async () => {
    const [leaver, coordinator] = [await scene.sit('demo-p1'), await scene.sit(COORDINATOR)]
    await beginPoints(leaver, 'инвестиционного', 'Телефон')
    await release(coordinator, LEADING, CHIEF)
    await coordinator.press('Вернуть доступ')
    expect(coordinator.text).toContain(`Черновики и сегменты остались у преемника: ${NAME} 2.`)
    await coordinator.forge('d:reactivate:demo-p1')
    expect(await scene.lines('person.back')).toEqual([`${COORDINATOR} person.back person:demo-p1`])
    await told(scene)
    expect((await leaver.seen()).map(({ text }) => text).join()).toContain('Доступ к боту снова открыт')
    await leaver.say('черновики')
    expect(leaver.text).toContain('Незаконченных записей нет.')
  })

  it('R4 R5 nobody else may say it, an administrator is released by an administrator, and one must be left', async () => {
    const [employee, coordinator, administrator] = [await scene.sit('demo-p1'), await scene.sit(COORDINATOR), await scene.sit('demo-p14')]
    for (const data of [
      's:leaving',
      'd:start:leaving',
      'd:startMoving:demo-p2',
      'd:startLeaving:demo-p2',
      'd:reactivate:demo-p2',
      's:personLeft:demo-p2',
    ]) {
      await employee.say('меню')
      await employee.forge(data)
      expect(employee.text, data).toContain('У Вас нет права на это действие.')
    }
    await coordinator.say('меню')
    await coordinator.forge('d:startLeaving:demo-p14')
    expect(coordinator.text).toContain('Уход администратора отмечает администратор.')
    await coordinator.forge(`d:startLeaving:${COORDINATOR}`)
    expect(coordinator.text).toContain('Свой уход отмечает другой')
    await coordinator.forge('d:startLeaving:nobody')
    expect(coordinator.text).toContain('Этого сотрудника среди работающих уже нет.')
    await scene.db.roleGrant.create({ data: { id: 'g1', authorityId: 'demo', personId: 'demo-p12', role: 'administrator', unitId: '' } })
    await administrator.say('меню')
    await administrator.forge('d:startLeaving:demo-p12')
    expect(administrator.text).toContain('Кому передать дела?')
    await scene.db.person.update({ where: { id: 'demo-p14' }, data: { state: 'blocked' } })
    const other = await scene.sit('demo-p12')
    await other.say('меню')
    await other.forge('d:startLeaving:demo-p12')
    expect(other.text).toContain('Свой уход отмечает другой')
    expect(await scene.lines('person.')).toEqual([])
  })

  it('R4 a successor who has left meanwhile is asked for again', async () => {
    const coordinator = await scene.sit(COORDINATOR)
    await coordinator.say('уход')
    await coordinator.press('Отметить уход')
    await coordinator.say(LEADING)
    await coordinator.say(CHIEF)
    await scene.db.person.update({ where: { id: 'demo-p2' }, data: { state: 'left' } })
    await coordinator.press('Отметить уход')
    expect(coordinator.text).toContain('Преемник уже не работает в ведомстве')
    expect(coordinator.text).toContain('Кому передать дела?')
    expect(await scene.db.person.findUniqueOrThrow({ where: { id: 'demo-p1' } })).toMatchObject({ state: 'active' })
  })

  it('R4 whoever moves leaves the work of the unit behind and begins anew in the other one', async () => {
    const [mover, successor, coordinator] = [await scene.sit('demo-p1'), await scene.sit('demo-p2'), await scene.sit(COORDINATOR)]
    await beginPoints(mover, 'инвестиционного', 'Телефон')
    await coordinator.say('уход и перевод')
    await coordinator.press('Перевести')
    await coordinator.say(LEADING)
    await coordinator.say('обращений')
    await coordinator.press('Готово')
    await coordinator.say(CHIEF)
    await coordinator.press('Перевести')
    expect(coordinator.text).toContain(`✅ **${NAME} 1**`)
    await told(scene)
    expect(successor.chat.last?.text).toContain('Сотрудник, перевод в другое подразделение')
    expect((await mover.seen()).map(({ text }) => text).join()).toContain('Вы переведены в другое подразделение')
    expect(await scene.db.roleGrant.findMany({ where: { personId: 'demo-p1' }, select: { role: true, unitId: true } })).toEqual([
      { role: 'employee', unitId: 'demo-u2' },
    ])
    expect(await scene.drafts('demo-p1')).toEqual([])
    expect(await scene.drafts('demo-p2')).toMatchObject([{ kind: 'touchpoint', state: 'open', activeKey: null }])
    await mover.say('меню')
    expect(mover.text).toContain('Отдел обращений и информирования')
    await mover.press('Добавить точки')
    expect(mover.text).not.toContain('инвестиционного')
  })

  it('R4 R72 the deadline of a profile goes with its author, not to whoever has left', async () => {
    const [leaver, successor, coordinator] = [await scene.sit('demo-p1'), await scene.sit('demo-p2'), await scene.sit(COORDINATOR)]
    await layProfile(scene.db, { id: 'profile1', authorityId: 'demo', unitId: 'demo-u1', authorId: 'demo-p1', dueOn: '2026-12-31' })
    await release(coordinator, LEADING, CHIEF)
    scene.world.clock.set('2026-12-10T06:00:00.000Z')
    await scene.world.tick()
    expect(successor.chat.last?.text).toContain('Профиль «Заявители»')
    expect((await leaver.seen()).map(({ text }) => text).join()).not.toContain('Профиль «Заявители»')
  })

  it('R96 every card of it is taken by every messenger', async () => {
    const coordinator = await scene.sit(COORDINATOR)
    await scene.db.person.updateMany({
      where: { id: { in: ['demo-p1', 'demo-p2', 'demo-p4', 'demo-p5', 'demo-p6', 'demo-p7', 'demo-p8'] } },
      data: { state: 'left', displayName: 'Ф'.repeat(300), position: 'д'.repeat(400) },
    })
    for (const screen of ['leaving', 'leaving:1', 'personLeft:demo-p1', 'personBack:demo-p1', 'personMoved:demo-p1']) {
      await coordinator.say('меню')
      await coordinator.forge(`s:${screen}`)
      expect(coordinator.buttons.length, screen).toBeLessThanOrEqual(10)
      expect(coordinator.card.rows.length, screen).toBeLessThanOrEqual(6)
      expect(coordinator.text.length, screen).toBeLessThan(4000)
    }
  })
})
