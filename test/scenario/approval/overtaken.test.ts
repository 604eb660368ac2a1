import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { AUTHOR, approve, DEPUTY, HEAD, pass, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

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
