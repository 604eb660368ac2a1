import { expect, it } from 'vitest'
import { toEntry } from '../../../src/app/touchpoints/entry-row.ts'
import { frozenEntrySchema } from '../../../src/domain/edition/frozen-entry.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { adoptedAlready, approvedAlready } from '../../support/formation/first-edition.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { AUTHOR, approve, DEPUTY, HEAD, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'
import { START } from '../../support/world.ts'

const LATER = '2026-11-20T06:10:00.000Z'

async function holder(scene: Scene, role: string): Promise<TelegramPerson> {
  const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role, unitId: '' }, orderBy: { id: 'asc' } })
  return scene.sit(personId)
}

/** «Сайт» of the subsidies gets one more need, by way of all three approvers. */
async function approvedChange(scene: Scene): Promise<void> {
  const author = await scene.sit(AUTHOR)
  await prepareProposal(author)
  await author.press('✅ Отправить')
  for (const id of [HEAD, SUPERVISOR, DEPUTY]) {
    const person = await scene.sit(id)
    await person.say('/approvals')
    await person.press('Ждут Вас')
    await person.press('1')
    await approve(scene.world, person)
  }
}

const linesOf = async (scene: Scene, editionId: string) =>
  (await scene.db.editionEntry.findMany({ where: { editionId }, orderBy: { position: 'asc' } })).map(({ body }) =>
    frozenEntrySchema.parse(body),
  )

/** The numbers of the editions in which the changes are, by the number of the proposal. */
async function takenBy(scene: Scene): Promise<(number | null)[]> {
  const numbers = new Map((await scene.db.edition.findMany()).map(({ id, number }) => [id, number]))
  const rows = await scene.db.changeProposal.findMany({ orderBy: { number: 'asc' } })
  return rows.map(({ editionId }) => (editionId === null ? null : (numbers.get(editionId) ?? -1)))
}

/** A consolidated list waits for its order. */
async function presentedAlready(scene: Scene): Promise<void> {
  const round = { dueOn: '2026-11-30', state: 'presented', openedById: 'demo-p13', openedAt: START }
  await scene.db.formationCampaign.create({ data: { id: 'round', authorityId: 'demo', ...round } })
}

/** The order that adopts the presented list is recorded. */
async function adoptList(person: TelegramPerson): Promise<void> {
  await person.say('/menu')
  await person.forge('d:start:adoptionOrder')
  await person.say('15-П')
  await person.say('20.11.2026')
  await person.press('Пропустить')
  await person.press('Утвердить редакцию')
}

/** The act is recorded as far as its preview. */
async function toPreview(person: TelegramPerson, number = '12-П', date = '20.11.2026'): Promise<void> {
  await person.press('Внести акт')
  await person.press('Готово')
  await person.say(number)
  await person.say(date)
  await person.press('Пропустить')
  await person.press('Посмотреть редакцию')
}

describeScene('approved changes flow into the next edition', (scene) => {
  it('R61, R63 the edition in force with exactly the approved change in it is previewed, confirmed, frozen and due for publication', async () => {
    await adoptedAlready(scene.db)
    const before = await linesOf(scene, 'first')
    const secretary = await holder(scene, 'workingGroupSecretary')
    await secretary.say('/menu')
    await approvedChange(scene)
    // A draft that somebody adds meanwhile is nobody's decision.
    const draft = await scene.db.touchpointEntry.findFirstOrThrow({ where: { unitId: 'demo-u2' } })
    await scene.db.touchpointEntry.create({
      data: { ...draft, needs: [], marks: [], id: 'draft', name: 'Новая точка', nameKey: 'новаяточка', state: 'draft' },
    })
    await scene.world.tick()
    expect(secretary.chat.messages.map(({ text }) => text).join('\n')).toContain('Изменение перечня № 1 согласовано и ждёт акта.')
    await secretary.say('статус')
    expect(secretary.text).toContain('Согласованные изменения, которых ещё нет в редакции: 1.')
    await secretary.say('/editions')
    await secretary.press('Согласованные изменения: 1')
    expect(secretary.text).toContain('1 изменение ждёт акта. Оно войдёт в редакцию, следующую за № 1.')
    await toPreview(secretary)
    expect(secretary.text).toContain('**Редакция № 2: проверьте перед утверждением**\nУтверждена приказом № 12-П, пт 20 ноября 2026.')
    expect(secretary.text).toContain('Редакция № 1 и изменения № 1, больше ничего.')
    expect(secretary.text).toContain('Опубликовать до пт 4 декабря 2026.')
    expect(secretary.text).toContain('Добавлено: 0, изменено: 1, исключено: 0.')
    expect(await scene.db.edition.count()).toBe(1)
    await secretary.press('✅ Подтверждаю')
    expect(secretary.text).toContain('**Редакция № 2**')
    expect(secretary.text).toContain('Вошли согласованные изменения: № 1')
    const edition = await scene.db.edition.findFirstOrThrow({ where: { number: 2 } })
    const after = await linesOf(scene, edition.id)
    const { changes } = { changes: await scene.db.proposalEntry.findMany() }
    const [changed] = changes.map(({ change }) => (change as { after: { id: string } }).after)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    for (const [at, line] of after.entries()) {
      const names = { businessProcess: line.businessProcess, functionName: line.functionName, processNumber: line.processNumber }
      expect(line).toEqual(line.id === changed?.id ? { ...changed, ...names } : before[at])
    }
    const live = await scene.db.touchpointEntry.findFirstOrThrow({ where: { id: changed?.id ?? '' } })
    expect(after.find(({ id }) => id === live.id)).toMatchObject(toEntry(live))
    expect(await scene.db.changeProposal.findMany({ select: { editionId: true } })).toEqual([{ editionId: edition.id }])
    expect(await scene.db.publication.findFirstOrThrow({ where: { editionId: edition.id } })).toMatchObject({
      dueOn: '2026-12-04',
      publishedOn: '',
    })
    expect((await scene.lines('edition.')).filter((line) => !line.includes('edition.line'))).toEqual([
      `${(await scene.db.edition.findFirstOrThrow({ where: { number: 2 } })).createdById} edition.amend edition:${edition.id}`,
    ])
    await secretary.say('/menu')
    await secretary.forge(`d:adoptAmendment:${edition.id}:0123456789`)
    expect(secretary.text).toContain('**Редакция № 2**')
    expect(await scene.db.edition.count()).toBe(2)
  })

  it('R63 the confirmation keeps name, position, time and channel of that moment, until the person is erased', async () => {
    await adoptedAlready(scene.db)
    await approvedAlready(scene.db, 1, 'demo-e1', { actions: 'приём заявлений' })
    const secretary = await holder(scene, 'workingGroupSecretary')
    await secretary.say('/editions')
    await secretary.press('Согласованные изменения: 1')
    await toPreview(secretary)
    await secretary.press('✅ Подтверждаю')
    const { personId, name, position } = await scene.db.editionConfirmation.findFirstOrThrow()
    await scene.db.person.updateMany({ where: { id: personId }, data: { position: 'Начальник другого отдела' } })
    await secretary.say('/editions')
    await secretary.press('№ 2')
    expect(secretary.text).toMatch(/Приказ внесён: .* \(Telegram\)/)
    expect(secretary.text).toContain(`Приказ внесён: ${name}, ${position}, `)
    await scene.db.editionConfirmation.updateMany({ data: { name: '', position: '' } })
    await secretary.say('/editions')
    await secretary.press('№ 2')
    expect(secretary.text).not.toContain('Приказ внесён')
  })

  it('R61 before the first edition it is said clearly that there is nothing to change', async () => {
    await approvedAlready(scene.db, 1, 'demo-e1', { actions: 'приём заявлений' })
    const secretary = await holder(scene, 'workingGroupSecretary')
    await secretary.say('/editions')
    await secretary.press('Согласованные изменения: 1')
    expect(secretary.text).toContain('Действующей редакции пока нет, вносить изменения не во что.')
    expect(secretary.buttons).not.toContain('Внести акт')
    await secretary.forge('d:startAmendment')
    expect(secretary.text).toContain('Действующей редакции пока нет, вносить изменения не во что.')
  })

  it('R61 one act takes several changes at once, what it leaves out waits, and one that rests on another is not taken alone', async () => {
    await adoptedAlready(scene.db)
    await approvedAlready(scene.db, 1, 'demo-e1', { actions: 'приём заявлений' })
    await approvedAlready(scene.db, 2, 'demo-e1', { actions: 'приём заявлений и жалоб' }, LATER)
    await approvedAlready(scene.db, 3, 'demo-e2', { specifics: 'по записи' }, LATER)
    const secretary = await holder(scene, 'workingGroupSecretary')
    await secretary.say('/editions')
    await secretary.press('Согласованные изменения: 3')
    await secretary.press('Внести акт')
    await secretary.press(/^☑ № 1 /)
    await secretary.press('Готово')
    expect(secretary.text).toContain('Изменение № 2 опирается на изменение № 1. Отметьте и его.')
    await secretary.press(/^☐ № 1 /)
    await secretary.press(/^☑ № 2 /)
    await secretary.press('Готово')
    await secretary.say('12-П')
    await secretary.say('30.09.2026')
    await secretary.press('Пропустить')
    await secretary.press('Посмотреть редакцию')
    expect(secretary.text).toContain('Акт не может быть раньше приказа о действующей редакции.')
    await secretary.say('20.11.2026')
    await secretary.press('Посмотреть редакцию')
    expect(secretary.text).toContain('Редакция № 1 и изменения № 1, № 3, больше ничего.')
    await secretary.press('Исправить')
    await secretary.press('Посмотреть редакцию')
    await secretary.press('✅ Подтверждаю')
    expect(await takenBy(scene)).toEqual([2, null, 2])
    await secretary.say('/editions')
    await secretary.press('Согласованные изменения: 1')
    await toPreview(secretary, '13-П')
    await secretary.press('✅ Подтверждаю')
    expect(secretary.text).toContain('**Редакция № 3**')
    expect(await takenBy(scene)).toEqual([2, 3, 2])
    const live = await scene.db.touchpointEntry.findMany({ where: { authorityId: 'demo', state: 'approved' } })
    const lines = await linesOf(scene, (await scene.db.edition.findFirstOrThrow({ where: { number: 3 } })).id)
    const entries = lines.map(({ businessProcess: _, functionName: _f, processNumber: _n, ...entry }) => entry)
    expect(new Map(entries.map((entry) => [entry.id, entry]))).toEqual(new Map(live.map((row) => [row.id, toEntry(row)])))
  })

  it('R61 what was shown is what is confirmed: a change that entered another edition meanwhile is taken once', async () => {
    await adoptedAlready(scene.db)
    await approvedAlready(scene.db, 1, 'demo-e1', { actions: 'приём заявлений' })
    const [secretary, coordinator] = [await holder(scene, 'workingGroupSecretary'), await holder(scene, 'coordinator')]
    for (const person of [secretary, coordinator]) {
      await person.say('/editions')
      await person.press('Согласованные изменения: 1')
      await toPreview(person)
    }
    await coordinator.press('✅ Подтверждаю')
    await secretary.press('✅ Подтверждаю')
    expect(secretary.text).toContain('Согласованных изменений, которые можно внести в редакцию, сейчас нет.')
    expect(await scene.db.edition.count()).toBe(2)
  })

  it('R61 a change that is approved while the list is being consolidated enters exactly one edition', async () => {
    await adoptedAlready(scene.db)
    await presentedAlready(scene)
    await approvedAlready(scene.db, 1, 'demo-e1', { actions: 'приём заявлений' })
    const secretary = await holder(scene, 'workingGroupSecretary')
    await adoptList(secretary)
    expect(secretary.text).toContain('Вошли согласованные изменения: № 1')
    expect(await takenBy(scene)).toEqual([2])
    await secretary.say('/editions')
    await secretary.press('Согласованные изменения: 0')
    expect(secretary.text).toContain('Таких изменений нет: всё согласованное уже в редакции.')
  })

  it('R53, R61 a removal of a point whose process was retired and left with a consolidation enters the next edition', async () => {
    await adoptedAlready(scene.db)
    const { processId } = await scene.db.touchpointEntry.findUniqueOrThrow({ where: { id: 'demo-e1' } })
    await scene.db.businessProcess.update({ where: { id: processId }, data: { state: 'retired' } })
    await presentedAlready(scene)
    const secretary = await holder(scene, 'workingGroupSecretary')
    await adoptList(secretary)
    expect(
      (await linesOf(scene, (await scene.db.edition.findFirstOrThrow({ where: { number: 2 } })).id)).map(({ id }) => id),
    ).not.toContain('demo-e1')
    await approvedAlready(scene.db, 1, 'demo-e1', null)
    await secretary.say('/editions')
    await secretary.press('Согласованные изменения: 1')
    await toPreview(secretary, '16-П')
    await secretary.press('✅ Подтверждаю')
    expect(await takenBy(scene)).toEqual([3])
  })

  it('R61 an approved change of a point that the consolidated list does not have is not said to be in that edition', async () => {
    await adoptedAlready(scene.db)
    await approvedAlready(scene.db, 1, 'demo-e1', { actions: 'приём заявлений' })
    const { processId } = await scene.db.touchpointEntry.findUniqueOrThrow({ where: { id: 'demo-e1' } })
    await scene.db.businessProcess.update({ where: { id: processId }, data: { state: 'retired' } })
    await presentedAlready(scene)
    await adoptList(await holder(scene, 'workingGroupSecretary'))
    expect(await takenBy(scene)).toEqual([null])
  })

  it('R61 the order that adopts a list is not older than that of the edition in force', async () => {
    await adoptedAlready(scene.db)
    await presentedAlready(scene)
    const secretary = await holder(scene, 'workingGroupSecretary')
    await secretary.say('/menu')
    await secretary.forge('d:start:adoptionOrder')
    await secretary.say('15-П')
    await secretary.say('30.09.2026')
    await secretary.press('Пропустить')
    await secretary.press('Утвердить редакцию')
    expect(secretary.text).toContain('Акт не может быть раньше приказа о действующей редакции.')
    expect(await scene.db.edition.count()).toBe(1)
    await secretary.say('20.11.2026')
    await secretary.press('Утвердить редакцию')
    expect(await scene.db.edition.count()).toBe(2)
  })

  it('R5 neither an employee nor a publisher of an authority with a working group records the act', async () => {
    await adoptedAlready(scene.db)
    for (const person of [await scene.sit(AUTHOR), await holder(scene, 'publisher'), await holder(scene, 'clientCentricityDeputy')]) {
      await person.say('/editions')
      expect(person.buttons.join()).not.toContain('Согласованные изменения')
      for (const forged of ['d:startAmendment', 's:approvedChanges', 's:amendment:x']) {
        await person.say('/menu')
        await person.forge(forged)
        expect(person.text).toContain('У Вас нет права')
      }
    }
  })
})
