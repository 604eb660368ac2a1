import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { inTown } from '../../support/town.ts'

const DAY = 86_400_000
const WORDS = 'Сотрудникова Александра, специалист отдела поддержки'

/** Everything that is due is delivered. */
async function deliver(scene: Scene): Promise<void> {
  scene.world.clock.pass(60_000)
  await scene.world.tick()
}

async function asked(scene: Scene, words = WORDS): Promise<TelegramPerson> {
  const stranger = scene.stranger()
  await stranger.say('/start')
  await stranger.press('Попросить доступ')
  await stranger.say(words)
  return stranger
}

describeScene(
  'a request for access',
  (scene) => {
    it('R2 reaches every coordinator and administrator, and lets the stranger in as the person who is picked', async () => {
      const [coordinator, administrator] = [await scene.sit('town-c'), await scene.sit('town-a')]
      const stranger = await asked(scene)
      expect(stranger.text).toContain('⏳ **Просьба отправлена**')
      expect(stranger.text).toContain(WORDS)
      await deliver(scene)
      for (const person of [coordinator, administrator]) {
        expect(person.chat.last?.text).toContain('Просьба о доступе')
        expect(person.chat.last?.text).toContain(WORDS)
        expect(person.chat.last?.buttons).toEqual(['Принять', 'Отклонить', 'Меню'])
      }
      await coordinator.press('Принять')
      expect(coordinator.text).toContain('1. Сотрудникова А. А. – специалист')
      await coordinator.press('1')
      expect(coordinator.text).toContain('Дать доступ как: Сотрудникова А. А.?')
      await coordinator.press('Да, дать доступ')
      expect(coordinator.text).toContain('✅ Доступ дан: Сотрудникова А. А.\nРешение: Координаторова К. К., пт 20 ноября 2026, 09:01')
      await deliver(scene)
      expect(stranger.chat.last?.text).toContain('✅ Доступ открыт.')
      await stranger.press('Меню')
      expect(stranger.text).toContain('Сотрудникова А. А.')
      expect(await scene.lines('access')).toEqual([expect.stringMatching(/^ access.ask access:/), 'town-c access.accept person:town-e1'])
    })

    it('R5 whoever comes second learns who decided and when, and changes nothing', async () => {
      const [coordinator, administrator] = [await scene.sit('town-c'), await scene.sit('town-a')]
      await asked(scene)
      await deliver(scene)
      const { id } = await scene.db.accessRequest.findFirstOrThrow()
      await coordinator.forge(`d:acceptAccess:${id}:town-e1`)
      await administrator.press('Принять')
      expect(administrator.text).toContain('Доступ дан: Сотрудникова А. А.\nРешение: Координаторова К. К.')
      await administrator.forge(`d:acceptAccess:${id}:town-e2`)
      expect(await scene.db.account.count({ where: { personId: 'town-e2' } })).toBe(0)
      await administrator.say('меню')
      await administrator.forge(`d:refuseAccess:${id}`)
      expect(administrator.text).toContain('Решение: Координаторова К. К.')
      expect(await scene.db.accessRequest.count({ where: { state: 'accepted', decidedById: 'town-c' } })).toBe(1)
    })

    it('R2 finds somebody by typed words, only among people without access', async () => {
      await scene.sit('town-e2')
      const coordinator = await scene.sit('town-c')
      await asked(scene, 'Пустите, пожалуйста')
      await deliver(scene)
      await coordinator.press('Принять')
      expect(coordinator.text).toContain('никто не узнан')
      await coordinator.press('Найти сотрудника')
      await coordinator.say('сотр')
      expect(coordinator.text).toContain('1. Сотрудникова А. А.')
      expect(coordinator.text).not.toContain('Сотрудникова Б. А.')
      const { id } = await scene.db.accessRequest.findFirstOrThrow()
      await coordinator.forge(`d:acceptAccess:${id}:town-e2`)
      expect(coordinator.text).toContain('У этого сотрудника доступ уже есть.')
      expect(await scene.db.accessRequest.count({ where: { state: 'open' } })).toBe(1)
    })

    it('R2 refused, the stranger hears it in the own language with the words, and asks again after a day', async () => {
      const coordinator = await scene.sit('town-c')
      const stranger = scene.stranger()
      stranger.chat.person.language_code = 'en'
      await stranger.say('/start')
      await stranger.press('Ask for access')
      await stranger.say('Somebody else')
      await deliver(scene)
      await coordinator.press('Отклонить')
      await coordinator.say('You are not on the list')
      expect(coordinator.text).toContain('Отказано\nРешение: Координаторова К. К.')
      await deliver(scene)
      expect(stranger.chat.last?.text).toContain('Access was refused.')
      expect(stranger.chat.last?.text).toContain('Explanation: You are not on the list')
      await stranger.press('Check access')
      await stranger.press('Ask for access')
      expect(stranger.text).toContain('A new one can be sent a day after')
      scene.world.clock.pass(DAY)
      await stranger.say('/start')
      await stranger.press('Ask for access')
      expect(stranger.text).toContain('Who are you?')
    })

    it('R2 without an explanation one tap refuses', async () => {
      const coordinator = await scene.sit('town-c')
      const stranger = await asked(scene)
      await deliver(scene)
      await coordinator.press('Отклонить')
      await coordinator.press('Без пояснения')
      expect(coordinator.text).toContain('Отказано')
      await deliver(scene)
      expect(stranger.chat.last?.text).toContain('В доступе отказано.')
      expect(stranger.chat.last?.text).not.toContain('Пояснение')
    })

    it('R2 one request of an account stands at a time; it can be taken back', async () => {
      const stranger = await asked(scene)
      await stranger.say('ещё раз, пожалуйста')
      expect(stranger.text).toContain(WORDS)
      await stranger.say('/start')
      await stranger.press('Попросить доступ')
      expect(stranger.text).toContain('⏳ **Просьба отправлена**')
      expect(await scene.db.accessRequest.count()).toBe(1)
      await stranger.press('Отозвать просьбу')
      expect(stranger.text).toContain('Вас в его списке пока нет.')
      expect(await scene.db.accessRequest.count({ where: { state: 'open' } })).toBe(0)
      expect(await scene.db.accessRequest.count({ where: { text: WORDS } })).toBe(0)
    })

    it('R2 a code of an invitation is a code, also where words are awaited', async () => {
      const coordinator = await scene.sit('town-c')
      await coordinator.say('меню')
      await coordinator.forge('d:invite:town-e3')
      const code = /start=([A-Z]{16})/.exec(coordinator.text)?.[1] ?? ''
      const stranger = scene.stranger()
      await stranger.say('/start')
      await stranger.press('Попросить доступ')
      await stranger.say(code)
      expect(stranger.text).toContain('✅ Вы подключены.')
    })

    it('R5 nobody without the right sees or decides a request', async () => {
      await asked(scene)
      const { id } = await scene.db.accessRequest.findFirstOrThrow()
      const head = await scene.sit('town-h')
      for (const data of [
        `s:access:${id}`,
        's:accessList',
        `s:accessPick:${id}`,
        `s:accessConfirm:${id}:town-e1`,
        `d:acceptAccess:${id}:town-e1`,
        `d:refuseAccess:${id}`,
      ]) {
        await head.say('меню')
        await head.forge(data)
        expect(head.text, data).toContain('У Вас нет права на это действие.')
        expect(head.text, data).not.toContain('Александра')
      }
      expect(await scene.db.accessRequest.count({ where: { state: 'open' } })).toBe(1)
    })
  },
  inTown,
)
