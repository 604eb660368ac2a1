import { expect, it } from 'vitest'
import { toEntry } from '../../../src/app/touchpoints/entry-row.ts'
import { entryChange } from '../../../src/domain/proposal/entry-change.ts'
import type { TouchpointEntry } from '../../../src/domain/touchpoint/entry.ts'
import { tick } from '../../support/contract/chat-person.ts'
import { describeScene } from '../../support/scene.ts'
import { AUTHOR, approve, COORDINATOR, DEPUTY, HEAD, pass, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

describeScene('a list that moves on while a change of it is approved', (scene) => {
  it('R59 what was approved for another state of the entry is not applied: the author gets it back, looks at it and submits it anew', async () => {
    const [author, head, supervisor, deputy] = [
      await scene.sit(AUTHOR),
      await scene.sit(HEAD),
      await scene.sit(SUPERVISOR),
      await scene.sit(DEPUTY),
    ]
    await prepareProposal(author)
    await author.press('✅ Отправить')
    await scene.world.tick()
    await approve(scene.world, head)
    await approve(scene.world, supervisor)
    await scene.db.touchpointEntry.updateMany({ where: { id: 'demo-e2' }, data: { specifics: 'только после входа', revision: 2 } })
    await approve(scene.world, deputy)
    expect(author.chat.last?.text).toContain('запись перечня изменилась другим путём')
    expect(await scene.db.touchpointEntry.findUnique({ where: { id: 'demo-e2' } })).toMatchObject({
      needs: ['information', 'forms'],
      revision: 2,
    })
    await author.press('Доработать')
    await author.press('✅ Посмотреть и отправить')
    await author.press('✅ Отправить')
    await pass(scene.world)
    expect(head.chat.last?.text).toContain('Цикл согласования 2')
    for (const person of [head, supervisor, deputy]) await approve(scene.world, person)
    expect(await scene.db.touchpointEntry.findUnique({ where: { id: 'demo-e2' } })).toMatchObject({
      needs: ['information', 'consultation', 'forms'],
      specifics: 'только после входа',
      revision: 3,
    })
    const { change } = await scene.db.proposalEntry.findFirstOrThrow({ where: { round: 2 } })
    const { after } = entryChange.parse(change) as { after: TouchpointEntry }
    expect(toEntry(await scene.db.touchpointEntry.findUniqueOrThrow({ where: { id: 'demo-e2' } }))).toEqual(after)
  })

  it('R53 an entry that changed while the proposal was written is looked at anew before it is kept', async () => {
    const author = await scene.sit(AUTHOR)
    await author.say('/propose')
    await author.say('Сайт')
    await author.press('Исключить из перечня')
    await scene.db.touchpointEntry.updateMany({ where: { id: 'demo-e2' }, data: { specifics: 'только после входа', revision: 2 } })
    await author.press('Достаточно')
    await author.press('изменился реестр процессов')
    await author.say('Сайт закрыт.')
    await author.press('✅ Посмотреть и отправить')
    expect(author.text).toContain('Пока шло заполнение, запись «Официальный сайт» изменилась.')
    await author.press('✅ Посмотреть и отправить')
    expect(author.text).toContain('Исключить: **Официальный сайт**')
  })

  it('R59 an entry that changed after the proposal was prepared is not submitted: the answer names it, and one press brings the proposal up to date', async () => {
    const [author, head] = [await scene.sit(AUTHOR), await scene.sit(HEAD)]
    await prepareProposal(author)
    await scene.db.touchpointEntry.updateMany({ where: { id: 'demo-e2' }, data: { specifics: 'только после входа', revision: 2 } })
    await author.press('✅ Отправить')
    expect(author.text).toContain('Запись «Официальный сайт» изменилась, пока предложение готовилось. Нажмите «Изменить»')
    expect(await scene.db.changeProposal.findFirst()).toMatchObject({ state: 'prepared' })
    await author.press('Изменить')
    await author.press('✅ Посмотреть и отправить')
    await author.press('✅ Отправить')
    await pass(scene.world)
    expect(head.chat.last?.text).toContain('Согласование · этап 1 из 3')
    const [change] = await scene.db.proposalEntry.findMany()
    expect(change?.change).toMatchObject({ before: { specifics: 'только после входа' }, after: { specifics: 'только после входа' } })
  })

  it('R59 an entry that is gone since is not submitted either: the change is left out, and the author picks another one', async () => {
    const author = await scene.sit(AUTHOR)
    await prepareProposal(author)
    await scene.db.touchpointEntry.deleteMany({ where: { id: 'demo-e2' } })
    await author.press('✅ Отправить')
    expect(author.text).toContain('Записи «Официальный сайт» больше нет в перечне. Нажмите «Изменить»')
    await author.press('Изменить')
    expect(author.text).toContain('Сейчас: 0, нужно от 1 до 10')
    expect(await scene.db.changeProposal.findFirst()).toMatchObject({ state: 'prepared' })
  })

  it('R59 a name that another entry has taken since is told with the way out', async () => {
    const author = await scene.sit(AUTHOR)
    await author.say('/propose')
    await author.say('Сайт')
    await author.press('Изменить')
    await tick(author, 'Название')
    await author.press('Готово')
    await author.say('Портал поддержки')
    await author.press('Достаточно')
    await author.press('Уточнение без основания')
    await author.say('Название уточнено.')
    await author.press('✅ Посмотреть и отправить')
    const { id, ...row } = await scene.db.touchpointEntry.findUniqueOrThrow({ where: { id: 'demo-e2' } })
    const named = { name: 'портал  поддержки', nameKey: 'порталподдержки' }
    await scene.db.touchpointEntry.create({ data: { ...row, ...named, id: 'other', needs: [], marks: [] } })
    await author.press('✅ Отправить')
    expect(author.text).toContain('Точка с названием «Портал поддержки» у этого процесса уже есть.')
    expect(await scene.db.changeProposal.findFirst()).toMatchObject({ state: 'prepared' })
  })

  it('R59 R57 author and coordinator hear at once that the list moved on under the first step, whoever was asked need not decide, and the sheet says it', async () => {
    const [author, head, coordinator] = [await scene.sit(AUTHOR), await scene.sit(HEAD), await scene.sit(COORDINATOR)]
    await prepareProposal(author)
    await author.press('✅ Отправить')
    await scene.world.tick()
    const press = head.dataOf('✅ Согласовать')
    await scene.db.touchpointEntry.deleteMany({ where: { id: 'demo-e2' } })
    await pass(scene.world)
    expect(author.chat.last?.text).toContain('Проверьте содержание и отправьте снова.')
    expect(coordinator.chat.last?.text).toContain('Предложение вернулось автору.')
    expect(coordinator.chat.buttons).not.toContain('Доработать')
    expect(head.chat.last?.text).toContain('предложение вернулось автору: решать ничего не нужно')
    await head.forge(press)
    expect(head.text).toContain('Согласование этого цикла закончено.')
    await pass(scene.world)
    expect(await scene.lines('proposal.overtaken')).toHaveLength(1)
    expect(await scene.db.decision.findMany({ where: { deed: 'overtaken' } })).toMatchObject([{ round: 1, personId: '' }])
  })

  it('R57 whoever has not heard of a proposal is not told that it was withdrawn', async () => {
    const [author, head] = [await scene.sit(AUTHOR), await scene.sit(HEAD)]
    await prepareProposal(author)
    scene.world.clock.set('2026-11-21T08:00:00.000Z')
    await author.press('✅ Отправить')
    await author.press('Отозвать')
    await author.press('Да, отозвать')
    for (const time of ['2026-11-21T09:00:00.000Z', '2026-11-23T06:30:00.000Z']) {
      scene.world.clock.set(time)
      await scene.world.tick()
    }
    expect(head.chat.shown).toEqual([])
  })

  it('R57 a proposal about an entry that is under approval waits for that decision', async () => {
    const [author, other] = [await scene.sit(AUTHOR), await scene.sit('demo-p2')]
    await prepareProposal(author)
    await other.say('/propose')
    await other.say('Сайт')
    await other.press('Исключить из перечня')
    await other.press('Достаточно')
    await other.press('изменился реестр процессов')
    await other.say('Сайт закрыт.')
    await other.press('✅ Посмотреть и отправить')
    await author.press('✅ Отправить')
    await other.press('✅ Отправить')
    expect(other.text).toContain('Изменение точки «Официальный сайт» уже согласуется.')
    expect(await scene.db.changeProposal.count({ where: { state: 'approving' } })).toBe(1)
  })
})
