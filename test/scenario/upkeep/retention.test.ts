import { expect, it } from 'vitest'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint, savePoints } from '../../support/talk/points.ts'

const DAY = 86_400_000

describeScene('what is kept, and how long', (scene) => {
  it('R99 messages go after 30 days, what is newer or still open stays, and the journal is kept', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    scene.world.clock.set('2026-11-25T06:00:00.000Z')
    await scene.world.tick()
    expect(await scene.db.outbox.count({ where: { state: 'sent' } })).toBe(1)
    const lines = await scene.db.journal.count()
    scene.world.clock.pass(31 * DAY)
    await person.say('/list')
    const newest = await scene.db.inbox.findFirst({ orderBy: { seq: 'desc' } })
    await scene.db.inbox.create({ data: { ...openRow, receivedAt: '2026-11-20T06:00:00.000Z' } })
    await scene.world.tick()
    expect((await scene.db.inbox.findMany({ orderBy: { seq: 'asc' } })).map(({ eventId }) => eventId)).toEqual([
      newest?.eventId,
      openRow.eventId,
    ])
    expect(await scene.db.outbox.count()).toBe(0)
    expect(await scene.db.journal.count()).toBe(lines)
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'open' }])
    await person.press(/^Продолжить/)
    expect(person.text).toContain('Телефон · шаг 3 из 5')
  })

  it('R99 finished drafts and the web chat’s history go after a year, entries stay', async () => {
    const [person, web] = [await scene.sit('demo-p1'), await WebPerson.visit(scene.world)]
    await web.say('/start')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await describePoint(person, 'консультация')
    await savePoints(person)
    await beginPoints(person, 'льготного', 'Телефон')
    scene.world.clock.pass(364 * DAY)
    await scene.world.tick()
    expect(await scene.drafts('demo-p1')).toHaveLength(2)
    expect(await scene.db.webMessage.count()).toBe(2)
    scene.world.clock.pass(2 * DAY)
    await scene.world.tick()
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'open' }])
    expect(await scene.db.webMessage.count()).toBe(0)
    expect(await scene.entries('demo-b3')).toHaveLength(1)
  })

  it('R99 a file that nothing names any more goes, one that an entry or an open draft names stays', async () => {
    const person = await scene.sit('demo-p1')
    const attach = async (name: string): Promise<void> => {
      await person.press('✏️ 9')
      await person.attach(name, new TextEncoder().encode(name))
    }
    await person.say('перечень')
    await person.press('3')
    await person.press('Изменить')
    await person.press('Ещё ▸ 1/2')
    await attach('прежний.txt')
    await attach('нынешний.txt')
    await person.press('✅ Сохранить')
    await person.press('Изменить')
    await person.press('Ещё ▸ 1/2')
    await attach('будущий.txt')
    scene.world.clock.pass(31 * DAY)
    await scene.world.tick()
    expect((await scene.db.storedFile.findMany()).map(({ name }) => name).sort()).toEqual(['будущий.txt', 'нынешний.txt'])
    await person.press('✅ Сохранить')
    await person.press('📄 Документ')
    expect(person.card.file).toBe('будущий.txt')
  })
})

/** An update that waits to be handled, as one does whose messenger does not answer. */
const openRow = {
  authorityId: 'demo',
  channel: 'none',
  eventId: 'open',
  chatId: '1',
  payload: '{}',
  state: 'open',
  attempts: 0,
}
