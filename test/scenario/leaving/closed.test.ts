import { expect, it } from 'vitest'
import { loadDemo } from '../../../src/app/demo/load-demo.ts'
import { Committer } from '../../../src/storage/committer.ts'
import { describeScene } from '../../support/scene.ts'

describeScene(
  'somebody outside a demonstration who is not at work any more',
  (scene) => {
    it('R4 is told so, whatever they press or write, and finds nothing', async () => {
      await loadDemo({ committer: new Committer(scene.world.storage), clock: scene.world.clock })
      await scene.db.authority.updateMany({ data: { demo: 0 } })
      await scene.world.house.app.authorities.reload(scene.db)
      const person = scene.stranger()
      const externalId = String(person.chat.id)
      const account = { id: 'acc1', authorityId: 'demo', channel: 'telegram', externalId, chatId: externalId, personId: 'demo-p1' }
      await scene.db.account.create({ data: { ...account, lastSeenAt: scene.world.clock.now().toISOString() } })
      await person.say('меню')
      expect(person.text).toContain('Демо-сотрудник 1')
      await scene.db.person.update({ where: { id: 'demo-p1' }, data: { state: 'left' } })
      await person.press('Мои задачи')
      for (const data of ['s:list', 'd:start:touchpoint', 's:stranger', 'd:reactivate:demo-p1']) {
        expect(person.text).toContain('Доступ к боту закрыт')
        expect(person.buttons).toEqual(['Проверить доступ'])
        await person.forge(data)
      }
      expect(await scene.db.draft.count()).toBe(0)
    })
  },
  { demo: false },
)
