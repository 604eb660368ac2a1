import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { adoptedAlready, approvedAlready } from '../../support/formation/first-edition.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

const AUTHOR = 'demo-p1'

async function secretaryOf(scene: Scene): Promise<TelegramPerson> {
  const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role: 'workingGroupSecretary' }, orderBy: { id: 'asc' } })
  return scene.sit(personId)
}

/** An edition in force without the point whose change was approved, and a change that fits. */
async function stuck(scene: Scene): Promise<void> {
  await adoptedAlready(scene.db)
  await approvedAlready(scene.db, 1, 'demo-e1', { actions: 'приём заявлений' })
  await approvedAlready(scene.db, 2, 'demo-e2', { specifics: 'по записи' }, '2026-11-20T06:10:00.000Z')
  await scene.db.editionEntry.deleteMany({ where: { entryId: 'demo-e1' } })
}

async function toChange(person: TelegramPerson, number: number): Promise<void> {
  await person.say('/editions')
  await person.press(/^Согласованные изменения/)
  await person.press(`№ ${number}`)
}

describeScene('An approved change that no edition can take in', (scene) => {
  it('R61 is set aside with a reason: it waits no more, its author is told why, and the journal keeps it', async () => {
    await stuck(scene)
    const author = await scene.sit(AUTHOR)
    const secretary = await secretaryOf(scene)
    await toChange(secretary, 1)
    await secretary.press('Снять с очереди')
    expect(secretary.text).toContain('Почему согласованное изменение не вносится в редакцию?')
    await secretary.say('Процесс исключён из реестра.')
    expect(secretary.text).toContain('Согласованные изменения, которых ещё нет в редакции')
    expect(secretary.text).not.toContain('№ 1:')
    expect(secretary.text).toContain('№ 2:')
    await scene.world.tick()
    expect(author.text).toContain('Согласованное изменение № 1 снято с очереди на внесение в редакцию.')
    expect(author.text).toContain('Процесс исключён из реестра.')
    await author.press('Открыть')
    expect(author.text).toContain('Снято с очереди на внесение в редакцию. Процесс исключён из реестра.')
    expect(author.buttons).not.toContain('Снять с очереди')
    expect((await scene.lines('proposal.setAside')).map((line) => line.split(' ').slice(1))).toEqual([
      ['proposal.setAside', 'proposal:approved-1'],
    ])
  })

  it('R61 one that can be taken in is not set aside, not even by a forged press', async () => {
    await stuck(scene)
    const secretary = await secretaryOf(scene)
    await toChange(secretary, 2)
    expect(secretary.buttons).not.toContain('Снять с очереди')
    await secretary.forge('d:startSetAside:approved-2')
    expect(secretary.text).toContain('Это изменение уже не ждёт решения')
  })

  it('R61 one that fits again when the reason is given is not set aside, and what was typed is kept', async () => {
    await stuck(scene)
    const kept = await scene.db.changeProposal.findUniqueOrThrow({ where: { id: 'approved-1' } })
    const secretary = await secretaryOf(scene)
    await toChange(secretary, 1)
    await secretary.press('Снять с очереди')
    await scene.db.changeProposal.update({ where: { id: 'approved-1' }, data: { editionId: 'first' } })
    await secretary.say('Больше не нужно.')
    expect(secretary.text).toContain('Решать уже нечего')
    const now = await scene.db.changeProposal.findUniqueOrThrow({ where: { id: 'approved-1' } })
    expect(now).toEqual({ ...kept, editionId: 'first' })
    const drafts = await scene.db.draft.findMany({ where: { kind: 'setAside' } })
    expect(JSON.stringify(drafts.map(({ answers }) => answers))).toContain('Больше не нужно.')
  })

  it('R4 R61 the head of the unit hears of it when its author has left', async () => {
    await stuck(scene)
    const head = await scene.sit('demo-p3')
    await scene.db.person.update({ where: { id: AUTHOR }, data: { state: 'left' } })
    const secretary = await secretaryOf(scene)
    await toChange(secretary, 1)
    await secretary.press('Снять с очереди')
    await secretary.say('Процесс исключён из реестра.')
    await scene.world.tick()
    expect(head.text).toContain('Согласованное изменение № 1 снято с очереди')
  })
})
