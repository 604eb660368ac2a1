import { expect, it } from 'vitest'
import { firstAdministratorCode, newAdministratorCode } from '../../../src/app/set-up/first-code.ts'
import { giveConsents } from '../../support/consents.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { Visitor } from '../../support/web/visitor.ts'

const first = (scene: Scene) => firstAdministratorCode(scene.world.house.app, scene.world.house.authorityId)
const fresh = (scene: Scene) => newAdministratorCode(scene.world.house.app, scene.world.house.authorityId)

describeScene(
  'the code of the first administrator',
  (scene) => {
    it('R1 R2 lets in whoever types it, once, and is kept nowhere', async () => {
      const ways = await first(scene)
      const code = ways?.code ?? ''
      expect(ways?.web).toMatch(/^http:\/\/127\.0\.0\.1:8080\/enter\//)
      expect(JSON.stringify(await scene.db.invitation.findMany())).not.toContain(code.replace(/\W/g, ''))
      const person = scene.stranger()
      await person.say('/start')
      expect(person.text).toContain('Вас в его списке пока нет.')
      await person.say(code.toLowerCase())
      expect(person.text).toContain('**Здравствуйте, Вы – администратор**')
      const second = scene.stranger()
      await second.say(code)
      expect(second.text).not.toContain('администратор')
      expect(await scene.db.person.count()).toBe(1)
      expect(await first(scene)).toBeUndefined()
    })

    it('R2 a wrong code is refused politely, and a right one after it is taken', async () => {
      const code = (await first(scene))?.code ?? ''
      const person = scene.stranger()
      await person.say(code.replace(/[A-Z]/g, (letter) => (letter === 'A' ? 'B' : 'A')))
      expect(person.text).not.toContain('администратор')
      expect(await scene.db.account.count()).toBe(0)
      await person.say(code)
      expect(person.text).toContain('Вы – администратор')
    })

    it('R2 dies with the next start, of which there is one as long as there is no administrator', async () => {
      const before = (await first(scene))?.code ?? ''
      const after = (await first(scene))?.code ?? ''
      expect(await scene.db.person.count()).toBe(1)
      const person = scene.stranger()
      await person.say(before)
      expect(person.text).not.toContain('Вы – администратор')
      await person.say(after)
      expect(person.text).toContain('Вы – администратор')
    })

    it('R1 is not printed where ADMIN_IDS names somebody', async () => {
      const ids = scene.world.house.app.adminIds as Set<string>
      ids.add('telegram:1')
      expect(await first(scene)).toBeUndefined()
      ids.delete('telegram:1')
    })

    it('R1 a lost administrator is replaced from the shell, beside whoever there is', async () => {
      const person = scene.stranger()
      await person.say((await first(scene))?.code ?? '')
      const { code } = await fresh(scene)
      const other = scene.stranger()
      await other.say(code)
      expect(other.text).toContain('Вы – администратор')
      expect(await scene.db.person.count()).toBe(2)
    })

    it('R1 R96 opens the web chat too, and the set-up begins there', async () => {
      const ways = await first(scene)
      const visitor = new Visitor(scene.world.web)
      const path = new URL(ways?.web ?? '').pathname
      const page = await visitor.get(path)
      expect(page.status).toBe(200)
      await visitor.enter(path.slice('/enter/'.length))
      const { personId } = await scene.db.account.findFirstOrThrow({ where: { channel: 'web' } })
      await giveConsents(scene.world.storage, personId ?? '', scene.world.clock.now().toISOString())
      await visitor.write('/start')
      await scene.world.settle()
      const { messages } = await visitor.state()
      expect(JSON.stringify(messages.at(-1))).toContain('Вы – администратор')
    })
  },
  { demo: false },
)
