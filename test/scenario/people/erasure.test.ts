import { expect, it } from 'vitest'
import { verifyJournals } from '../../../src/app/journal/verify.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { inTown } from '../../support/town.ts'

/** Everything that the database holds, as text. */
async function everything({ db }: Scene): Promise<string> {
  const chats = [db.account, db.draft, db.outbox, db.inbox, db.webMessage]
  const tables = [db.person, ...chats, db.storedFile, db.accessRequest, db.interviewRating, db.editionConfirmation]
  return JSON.stringify(await Promise.all((tables as { findMany(): Promise<unknown[]> }[]).map((table) => table.findMany())))
}

/** Somebody who worked with the bot and has left. */
async function leaver(scene: Scene): Promise<void> {
  const person = await scene.sit('town-e3')
  await person.say('/faq')
  await person.say('меню')
  await person.forge('d:searchFaq')
  await person.say('личный вопрос о сроках')
  await person.say('/settings')
  await person.press('Мои данные')
  await person.press('Получить файлом')
  const confirmed = { name: 'Сотрудникова В. А.', position: 'личный помощник', channel: 'telegram', at: '2026-11-20T06:00:00.000Z' }
  await scene.db.editionConfirmation.create({ data: { editionId: 'one', authorityId: 'town', personId: 'town-e3', ...confirmed } })
  await scene.db.person.update({ where: { id: 'town-e3' }, data: { state: 'left', email: 'someone@town.example' } })
}

describeScene(
  'erasing somebody',
  (scene) => {
    it('R62 takes a second administrator, removes everything personal, and the journal’s chain stays valid', async () => {
      await leaver(scene)
      await scene.db.roleGrant.create({
        data: { id: 'second', authorityId: 'town', personId: 'town-c', role: 'administrator', unitId: '' },
      })
      const [first, second] = [await scene.sit('town-a'), await scene.sit('town-c')]
      const before = await verifyJournals(scene.db)
      await first.say('меню')
      await first.forge('s:staffPerson:town-e3')
      await first.press('Удалить данные')
      expect(first.text).toContain('Удалить персональные данные: Сотрудникова В. А.?')
      await first.forge('d:askDeed:erasePerson:town-e3')
      expect(await everything(scene)).toContain('Сотрудникова В. А.')
      const { id } = await scene.db.pendingDeed.findFirstOrThrow()
      await second.say('меню')
      await second.forge(`d:confirmDeed:${id}`)
      const left = await everything(scene)
      for (const personal of ['Сотрудникова В. А.', 'someone@town.example', 'личный вопрос', 'личный помощник', 'my-data'])
        expect(left).not.toContain(personal)
      expect(await scene.db.person.findUniqueOrThrow({ where: { id: 'town-e3' } })).toMatchObject({
        displayName: 'Удалённый сотрудник',
        state: 'erased',
        position: '',
        settings: {},
      })
      expect(await scene.db.roleGrant.count({ where: { personId: 'town-e3' } })).toBe(0)
      expect(await scene.lines('person.erase')).toEqual(['town-c person.erase person:town-e3'])
      const [town] = await verifyJournals(scene.db)
      expect(town).toMatchObject({ authorityId: 'town', head: expect.any(String) })
      expect((town as { lines: number }).lines).toBeGreaterThan((before[0] as { lines: number }).lines)
    })

    it('R62 what they made stays, as of a removed employee', async () => {
      await leaver(scene)
      const file = { id: 'note', authorityId: 'town', personId: 'town-e3', sha256: 'x', size: 1, mime: 'text/plain', name: 'приказ.txt' }
      await scene.db.storedFile.create({ data: { ...file, createdAt: '2026-11-20T06:00:00.000Z' } })
      const entry = { id: 'entry', authorityId: 'town', unitId: 'town-u1', processId: 'p', area: 'a', name: 'Телефон', nameKey: 'телефон' }
      const rest = { kind: 'offline', subtype: 'phone', needs: [], otherNeed: '', actions: '', specifics: '', sourceKind: 'internal' }
      const end = { sourceRef: '', sourceFileId: 'note', marks: [], state: 'draft', authorId: 'town-e3', revision: 1, searchKey: '' }
      const at = '2026-11-20T06:00:00.000Z'
      await scene.db.touchpointEntry.create({ data: { ...entry, ...rest, ...end, createdAt: at, updatedAt: at } })
      const administrator = await scene.sit('town-a')
      await administrator.say('меню')
      await administrator.forge('d:askDeed:erasePerson:town-e3')
      expect(await scene.db.person.count({ where: { id: 'town-e3', state: 'erased' } })).toBe(1)
      expect(await scene.db.touchpointEntry.findUniqueOrThrow({ where: { id: 'entry' } })).toMatchObject({
        authorId: 'town-e3',
        name: 'Телефон',
      })
      expect(await scene.db.storedFile.findMany({ select: { id: true } })).toEqual([{ id: 'note' }])
      await administrator.forge('s:staffPerson:town-e3')
      expect(administrator.chat.last?.text).toContain('Удалённый сотрудник')
    })

    it('R5 R4 is done to nobody at work, by nobody without the right, and the former chat is a stranger', async () => {
      const person = await scene.sit('town-e3')
      const [administrator, coordinator] = [await scene.sit('town-a'), await scene.sit('town-c')]
      await administrator.say('меню')
      await administrator.forge('d:askDeed:erasePerson:town-e3')
      expect(administrator.text).toContain('Сотрудник ещё работает.')
      await coordinator.say('меню')
      await coordinator.forge('d:askDeed:erasePerson:town-e3')
      expect(coordinator.text).toContain('У Вас нет права на это действие.')
      await scene.db.person.update({ where: { id: 'town-e3' }, data: { state: 'left' } })
      await administrator.forge('d:askDeed:erasePerson:town-e3')
      await person.say('меню')
      expect(person.text).toContain('Вас в его списке пока нет.')
      expect(await scene.db.account.count({ where: { externalId: String(person.chat.id) } })).toBe(0)
    })
  },
  inTown,
)
