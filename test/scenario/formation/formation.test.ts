import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { acceptAll, handOver, holder, idOfUnit, open, unitsIn } from '../../support/talk/formation.ts'

describeScene('from the lists of units to a published edition', (scene) => {
  it('R50 opens a round: every unit with processes has its list to hand over, and hears of it', async () => {
    const secretary = await open(scene)
    expect(secretary.text).toContain(
      '**Формирование перечня точек взаимодействия**\nПередать до пн 30 ноября 2026: осталось 6 рабочих дней.',
    )
    const busy = await scene.db.businessProcess.groupBy({ by: ['unitId'], where: { authorityId: 'demo', state: 'active' } })
    expect(await unitsIn(scene)).toEqual(busy.map(({ unitId }) => unitId).sort())
    expect(await scene.db.outbox.count({ where: { message: 'formation-told' } })).toBeGreaterThanOrEqual(busy.length)
    await secretary.say('/menu')
    await secretary.forge('d:start:formation')
    await secretary.say('1.12.2026')
    await secretary.press('Открыть формирование')
    expect(secretary.text).toContain('Перечень уже формируется')
  })

  it('R39, R50 a list is not handed over silently with gaps, and is not changed in place while it is checked', async () => {
    await open(scene)
    const head = await holder(scene, 'interactionOfficer', 'demo-u1')
    await head.say('задачи')
    expect(head.text).toContain('Перечень отдела «Поддержка»: осталось 6 рабочих дней, до пн 30 ноября 2026')
    await head.say('/formation')
    await head.press('1')
    await head.press('Передать на проверку')
    expect(head.text).toContain('Почему есть процессы без точек?')
    await head.say('процесс начнётся с нового года')
    await head.press('Передать на проверку')
    expect(head.text).toContain('Процессы без точек, причина: процесс начнётся с нового года')
    const entry = await scene.db.touchpointEntry.findFirstOrThrow({ where: { unitId: 'demo-u1', state: 'draft' } })
    const employee = await scene.sit('demo-p1')
    for (const forged of [`d:editEntry:${entry.id}`, `d:removeEntry:${entry.id}:${entry.revision}`]) {
      await employee.say('/menu')
      await employee.forge(forged)
      expect(employee.text).toContain('Перечень отдела передан на проверку или принят.')
    }
    expect(await scene.lines('formation.')).toContain(
      `${(await scene.db.roleGrant.findFirstOrThrow({ where: { role: 'interactionOfficer', unitId: 'demo-u1' } })).personId} formation.handOver submission:${await idOfUnit(scene, 'demo-u1')}`,
    )
  })

  it('R50 an entry is returned with its remark, only it comes back to be checked, and the list is accepted', async () => {
    await open(scene)
    await handOver(scene, 'demo-u2')
    const id = await idOfUnit(scene, 'demo-u2')
    const member = await holder(scene, 'workingGroupMember')
    await member.say('/menu')
    await member.forge(`s:submission:${id}`)
    await member.press('1')
    await member.press('↩︎ Вернуть')
    await member.say('укажите реквизиты приказа')
    expect(member.text).toContain('Замечание: укажите реквизиты приказа')
    await member.press(member.buttons.find((label) => label.startsWith('✅ Принять остальные')) ?? '')
    await member.press('↩︎ Вернуть отделу с замечаниями')
    expect(member.text).toContain('⚠️ Перечень возвращён.')
    await member.say('статус')
    expect(member.text).toContain('Формирование: приняты перечни 0 из 4, на проверке 0.')
    const returned = await scene.db.entryCheck.findFirstOrThrow({ where: { submissionId: id, state: 'returned' } })
    const row = await scene.db.touchpointEntry.update({
      where: { id: returned.entryId },
      data: { sourceRef: 'приказ № 1', revision: { increment: 1 } },
    })
    await handOver(scene, 'demo-u2')
    const open2 = await scene.db.entryCheck.findMany({ where: { submissionId: id, state: 'open' } })
    expect(open2.map(({ entryId, entryRevision }) => [entryId, entryRevision])).toEqual([[row.id, row.revision]])
    await acceptAll(member, id)
  })

  it('R5 R50 neither a stranger to the working group nor a unit that is not concerned moves anything', async () => {
    await open(scene)
    await handOver(scene, 'demo-u2')
    const id = await idOfUnit(scene, 'demo-u2')
    const employee = await scene.sit('demo-p1')
    for (const forged of [
      `d:acceptRest:${id}`,
      `d:settleSubmission:${id}`,
      `d:handOver:${id}`,
      'd:start:formation',
      'd:start:adoptionOrder',
    ]) {
      await employee.say('/menu')
      await employee.forge(forged)
      expect(employee.text).toContain('У Вас нет права на это действие.')
    }
    const deputy = await holder(scene, 'authorityHead')
    await deputy.say('/menu')
    await deputy.forge(`d:acceptRest:${id}`)
    expect(deputy.text).toContain('У Вас нет права на это действие.')
  })

  it('R51, R52 goes from all units over presentation and order to an edition that is frozen, published in its term, and reminds until then', async () => {
    const secretary = await open(scene)
    const member = await holder(scene, 'workingGroupMember')
    for (const unitId of await unitsIn(scene)) {
      await handOver(scene, unitId)
      await acceptAll(member, await idOfUnit(scene, unitId))
    }
    const head = await holder(scene, 'workingGroupHead')
    await head.say('формирование перечня')
    expect(head.text).toContain('Перед представлением проверьте:')
    await head.press('Что проверить')
    expect(head.text).toMatch(/^⚠️ Процессы без точек: \d+\nНомер открывает перечень отдела\./)
    await head.press('1')
    expect(head.text).toContain('✅ Перечень принят.')
    expect(head.buttons).toContain('Возобновить проверку')
    await head.press('← К формированию')
    await head.press('Представить сводный перечень')
    expect(head.text).toContain('✅ Сводный перечень представлен.')
    await head.press('Отозвать представление')
    scene.world.clock.pass(60_000)
    await head.press('Представить сводный перечень')
    expect(head.text).toContain('✅ Сводный перечень представлен.')
    const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role: 'workingGroupSecretary' } })
    const told = await scene.db.outbox.findMany({ where: { personId, slot: { contains: ':presented:' } } })
    expect(told).toHaveLength(2)
    await secretary.say('формирование перечня')
    await secretary.press('Внести приказ')
    await secretary.say('77-П')
    await secretary.say('20.11.2026')
    await secretary.press('Пропустить')
    await secretary.press('Утвердить редакцию')
    expect(secretary.text).toContain('**Редакция № 1**\nУтверждена приказом № 77-П, пт 20 ноября 2026.')
    expect(secretary.text).toContain('Опубликовать до пт 4 декабря 2026: осталось 10 рабочих дней.')
    const entries = await scene.db.touchpointEntry.findMany({ where: { authorityId: 'demo' } })
    expect(entries.every(({ state }) => state === 'approved')).toBe(true)
    const frozen = await scene.db.editionEntry.findMany({ where: { authorityId: 'demo' } })
    expect(frozen.map(({ entryId }) => entryId).sort()).toEqual(entries.map(({ id }) => id).sort())
    await secretary.say('статус')
    expect(secretary.text).toContain('Публикация: редакция № 1, осталось 10 рабочих дней.')
    scene.world.clock.set('2026-12-03T06:00:00.000Z')
    await scene.world.tick()
    const publisher = await holder(scene, 'publisher')
    await publisher.say('/editions')
    await publisher.press('№ 1')
    await publisher.press('Внести публикацию')
    await publisher.say('сайт')
    expect(publisher.text).toContain('Это не похоже на адрес страницы.')
    await publisher.say('https://site.example/documents/list')
    await publisher.press('Записать')
    expect(publisher.text).toContain('Опубликована чт 3 декабря 2026: https://site.example/documents/list')
    expect(publisher.text).not.toContain('позже срока')
    expect((await scene.lines('edition.')).filter((line) => !line.includes(' edition.line '))).toHaveLength(2)
    expect(await scene.lines('edition.line')).toHaveLength(entries.length)
  })

  it('R50 an entry that a workbook or a proposal changes during the check is looked at again, and an old button accepts nothing unseen', async () => {
    await open(scene)
    await handOver(scene, 'demo-u2')
    const id = await idOfUnit(scene, 'demo-u2')
    const member = await holder(scene, 'workingGroupMember')
    await member.say('/menu')
    await member.forge(`s:submission:${id}`)
    const [first] = await scene.db.entryCheck.findMany({ where: { submissionId: id, state: 'open' }, orderBy: { entryId: 'asc' } })
    const count = await scene.db.entryCheck.count({ where: { submissionId: id, state: 'open' } })
    await scene.db.touchpointEntry.update({ where: { id: first?.entryId ?? '' }, data: { state: 'approved', revision: { increment: 1 } } })
    await member.press(`✅ Принять остальные: ${count}`)
    expect(member.text).toContain('В перечне что-то изменилось, пока Вы смотрели.')
    await member.press(`✅ Принять остальные: ${count - 1}`)
    await member.press('✅ Принять перечень отдела')
    expect(member.text).toContain('✅ Перечень принят.')
    await member.press('Возобновить проверку')
    expect(member.text).toContain('Перечень на проверке')
    await member.press('✅ Принять перечень отдела')
    expect(member.text).toContain('✅ Перечень принят.')
  })

  it('R50 what one member of the working group has said of an entry another does not overwrite unseen', async () => {
    await open(scene)
    await handOver(scene, 'demo-u2')
    const id = await idOfUnit(scene, 'demo-u2')
    const [one, other] = [await holder(scene, 'workingGroupMember'), await holder(scene, 'workingGroupHead')]
    const [check] = await scene.db.entryCheck.findMany({ where: { submissionId: id, state: 'open' }, orderBy: { entryId: 'asc' } })
    for (const person of [one, other]) {
      await person.say('/menu')
      await person.forge(`s:entryCheck:${id}:${check?.entryId}`)
    }
    await one.press('↩︎ Вернуть')
    await one.say('укажите реквизиты приказа')
    await other.press('✅ Принять')
    expect(other.text).toContain('уже проверил другой участник')
    expect(await scene.db.entryCheck.findFirstOrThrow({ where: { submissionId: id, entryId: check?.entryId ?? '' } })).toMatchObject({
      state: 'returned',
      remark: 'укажите реквизиты приказа',
    })
  })

  it('R50 a round that was opened by mistake is given up after a question, and everything can be edited again', async () => {
    const secretary = await open(scene)
    await handOver(scene, 'demo-u2')
    await secretary.say('формирование перечня')
    await secretary.press('Прекратить')
    await secretary.press('Прекратить формирование')
    expect(secretary.text).toContain('Сейчас перечень не формируется.')
    const entry = await scene.db.touchpointEntry.findFirstOrThrow({ where: { unitId: 'demo-u2', state: 'draft' } })
    const author = await scene.sit('demo-p5')
    await author.say('/menu')
    await author.forge(`d:editEntry:${entry.id}`)
    expect(author.text).not.toContain('передан на проверку')
  })
})
