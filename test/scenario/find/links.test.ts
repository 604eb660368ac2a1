import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { AUTHOR, approve, COORDINATOR, HEAD, prepareProposal } from '../../support/talk/proposals.ts'

describeScene('links to what is kept', (scene) => {
  const own = async (processUnit: string) =>
    scene.db.touchpointEntry.findFirstOrThrow({ where: { authorityId: 'demo', unitId: processUnit }, orderBy: { id: 'asc' } })

  it('R96 the card of a point offers its links, and such a link opens it', async () => {
    const person = await scene.sit('demo-p1')
    const { id, name } = await own('demo-u1')
    await person.say(`/start see-point-${id}`)
    expect(person.text).toContain(`**${name}**`)
    await person.press('Ссылка')
    expect(person.text).toContain(`http://127.0.0.1:8080/#/point/${id}`)
    expect(person.text).toContain('Прав ссылка не даёт.')
    scene.world.house.app.entrances.telegram = 'points_bot'
    await person.say(`/start see-point-${id}`)
    await person.press('Ссылка')
    expect(person.text).toContain(`https://t.me/points_bot?start=see-point-${id}`)
    await person.press('← К записи')
    expect(person.text).toContain(`**${name}**`)
  })

  it('R5 a link is no right: it is asked for when it is followed', async () => {
    const { id, name } = await own('demo-u3')
    const person = await scene.sit('demo-p1')
    await person.say(`/start see-point-${id}`)
    expect(person.text).not.toContain(name)
    expect(person.text).toContain('У Вас нет права')
    const row = await scene.db.touchpointEntry.findFirstOrThrow({ where: { id } })
    const { needs, marks, ...rest } = row
    await scene.db.touchpointEntry.create({
      data: { ...rest, id: 'foreign1', authorityId: 'other', processId: 'p', name: 'Чужая точка', needs: [], marks: [] },
    })
    await person.say('/start see-point-foreign1')
    expect(person.text).not.toContain('Чужая точка')
  })

  it('R2 nobody unknown sees anything by a link, whatever it leads to', async () => {
    const { id, name } = await own('demo-u1')
    const stranger = scene.stranger()
    await stranger.say(`/start see-point-${id}`)
    expect(stranger.text).not.toContain(name)
  })

  it('R96 profiles, proposals and editions are found by their numbers and opened by their links', async () => {
    const author = await scene.sit(AUTHOR)
    await prepareProposal(author)
    const { id } = await scene.db.changeProposal.findFirstOrThrow()
    const coordinator = await scene.sit(COORDINATOR)
    await coordinator.say('/find предложение 1')
    expect(coordinator.text).not.toContain('предложение № 1')
    await author.say('/find предложение 1')
    expect(author.text).toContain('предложение № 1, в работе')
    await author.press('1')
    await author.press('✅ Отправить')
    await coordinator.say('/find предложение 1')
    expect(coordinator.text).toContain('предложение № 1, в работе')
    await coordinator.say(`/start see-proposal-${id}`)
    expect(coordinator.text).toContain('консультац')
    await coordinator.press('Ссылка')
    expect(coordinator.text).toContain(`/#/proposal/${id}`)
    const head = await scene.sit(HEAD)
    await head.say(`/start see-proposal-${id}`)
    await approve(scene.world, head)
    const outsider = await scene.sit('demo-p4')
    await outsider.say(`/start see-proposal-${id}`)
    expect(outsider.text).not.toContain('консультац')
    await outsider.say('/find предложение 1')
    expect(outsider.text).toContain('Ничего не найдено')
  })

  it('R51 an edition is found by its number, its order and the date', async () => {
    const head = {
      authorityId: 'demo',
      layout: 'sverdlovsk',
      origin: 'import',
      createdById: 'demo-p13',
      createdAt: '2026-11-01T08:00:00.000Z',
    }
    await scene.db.edition.create({ data: { ...head, id: 'ed7', number: 7, orderNumber: '54-ОД', orderDate: '2026-10-30' } })
    const person = await scene.sit('demo-p1')
    for (const query of ['редакция 7', 'Редакции № 7', '54-од', '30.10.2026', 'приказ 54']) {
      await person.say(`/find ${query}`)
      expect(person.text, query).toContain('**Редакция № 7**')
    }
    await person.say('/start see-edition-ed7')
    expect(person.text).toContain('Редакция')
    expect(person.text).toContain('54-ОД')
  })

  it('R94 a link that leads nowhere is answered', async () => {
    const person = await scene.sit('demo-p1')
    for (const word of ['see-point-nosuch', 'see-profile-nosuch', 'see-proposal-nosuch', 'see-edition-nosuch']) {
      await person.say(`/start ${word}`)
      expect(person.buttons, word).toContain('Меню')
    }
  })
})
