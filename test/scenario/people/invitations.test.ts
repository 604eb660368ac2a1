import { expect, it } from 'vitest'
import { verifyJournals } from '../../../src/app/journal/verify.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { inTown } from '../../support/town.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const codeIn = (text: string): string => /start=([A-Z]{16})/.exec(text)?.[1] ?? 'no code'

/** The coordinator invites somebody; gives the coordinator and the code. */
async function invited(scene: Scene, personId: string): Promise<{ coordinator: TelegramPerson; code: string }> {
  const coordinator = await scene.sit('town-c')
  await coordinator.say('/start')
  await coordinator.forge(`d:invite:${personId}`)
  return { coordinator, code: codeIn(coordinator.text) }
}

/** What a coordinator was told unasked since the last deed. */
async function told(scene: Scene, person: TelegramPerson): Promise<string[]> {
  const before = person.chat.messages.length
  scene.world.clock.pass(60_000)
  await scene.world.tick()
  return person.chat.messages.slice(before).map((message) => message.text)
}

describeScene(
  'an invitation',
  (scene) => {
    it('R2 is issued from the register, kept as a hash only, and lets one person in by the link', async () => {
      const coordinator = await scene.sit('town-c')
      await coordinator.say('/admin')
      await coordinator.press('Сотрудники')
      expect(coordinator.text).toContain('1. Отдел поддержки · сотрудников: 13, без доступа: 13')
      await coordinator.press('1')
      await coordinator.press('2')
      expect(coordinator.text).toContain('Сотрудникова А. А.')
      expect(coordinator.text).toContain('Ещё не подключён ни один чат')
      await coordinator.press('Пригласить')
      const code = codeIn(coordinator.text)
      expect(coordinator.text).toContain(`https://t.me/${scene.world.telegram.receiving.me?.username}?start=${code}`)
      expect(coordinator.text).toContain(`http://127.0.0.1:8080/enter/${code}`)
      expect(coordinator.text).toContain(`Код: ${code.match(/.{4}/g)?.join(' ')}`)
      expect(coordinator.text).toContain('пт 27 ноября 2026')
      expect(JSON.stringify(await scene.db.invitation.findMany())).not.toContain(code)

      const newcomer = scene.stranger()
      await newcomer.say(`/start ${code}`)
      expect(newcomer.text).toContain('✅ Вы подключены.')
      expect(newcomer.text).toContain('Сотрудникова А. А.')
      expect(newcomer.buttons).toContain('Добавить точки')
      expect(await scene.lines('invitation')).toEqual(['town-c invitation.issue person:town-e1', 'town-e1 invitation.use person:town-e1'])
      expect(await verifyJournals(scene.db)).toMatchObject([{ authorityId: 'town', lines: 2 }])
    })

    it('R2 the links stay in the chat when the next card comes', async () => {
      const { coordinator, code } = await invited(scene, 'town-e1')
      await coordinator.press('К сотруднику')
      expect(coordinator.text).toContain('⏳ Приглашение действует до: пт 27 ноября 2026')
      expect(coordinator.chat.shown.map((message) => message.text).join('\n')).toContain(code)
    })

    it.each([
      ['in groups of four', (code: string) => code.replace(/(.{4})/g, '$1 ')],
      ['in lower case', (code: string) => code.toLowerCase()],
      ['with Russian letters that look alike', (code: string) => code.replaceAll('A', 'А').replaceAll('C', 'с').replaceAll('K', 'К')],
      ['with dashes', (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')],
    ])('R2 the code can be typed %s', async (_, typed) => {
      const { code } = await invited(scene, 'town-e2')
      const newcomer = scene.stranger()
      await newcomer.say(typed(code))
      expect(newcomer.text).toContain('Сотрудникова Б. А.')
    })

    it('R2 used twice is refused, the issuer is told once for each account, and is not flooded', async () => {
      const { coordinator, code } = await invited(scene, 'town-e1')
      const [first, second] = [scene.stranger(), scene.stranger()]
      await first.say(`/start ${code}`)
      for (const said of [`/start ${code}`, code, `/start ${code}`]) {
        await second.say(said)
        expect(second.text).toContain('Это приглашение уже использовано.')
      }
      const messages = await told(scene, coordinator)
      expect(messages).toHaveLength(1)
      expect(messages[0]).toContain('Приглашение не сработало: Сотрудникова А. А.')
      expect(messages[0]).toContain('уже использовано')
      expect(await told(scene, coordinator)).toEqual([])
      await first.say(`/start ${code}`)
      expect(first.text).toContain('✅ Вы подключены.')
      expect(await scene.db.account.count({ where: { personId: 'town-e1' } })).toBe(1)
    })

    it('R2 expired, it is refused', async () => {
      const { coordinator, code } = await invited(scene, 'town-e1')
      scene.world.clock.pass(7 * DAY)
      const newcomer = scene.stranger()
      await newcomer.say(code)
      expect(newcomer.text).toContain('Срок приглашения истёк.')
      expect(await told(scene, coordinator)).toEqual([expect.stringContaining('срок которого истёк')])
    })

    it('R2 taken back, it is refused; issued anew, the earlier one dies', async () => {
      const { coordinator, code } = await invited(scene, 'town-e1')
      await coordinator.forge('s:staffPerson:town-e1')
      await coordinator.press('Новое приглашение')
      const newer = codeIn(coordinator.text)
      const newcomer = scene.stranger()
      await newcomer.say(code)
      expect(newcomer.text).toContain('Это приглашение отозвано.')
      await coordinator.forge('s:staffPerson:town-e1')
      await coordinator.press('Отозвать приглашение')
      expect(coordinator.buttons).not.toContain('Отозвать приглашение')
      await newcomer.say(newer)
      expect(newcomer.text).toContain('Это приглашение отозвано.')
      expect(await scene.db.account.count({ where: { personId: 'town-e1' } })).toBe(0)
    })

    it('R2 opened by somebody who is somebody else already, it changes nothing and is told', async () => {
      const { coordinator, code } = await invited(scene, 'town-e1')
      const neighbour = await scene.sit('town-x')
      await neighbour.say(`/start ${code}`)
      expect(neighbour.text).toContain('Это приглашение выдано другому сотруднику.')
      expect(neighbour.buttons).toEqual(['Меню'])
      expect(await told(scene, coordinator)).toEqual([expect.stringContaining('подключён как другой сотрудник')])
      const newcomer = scene.stranger()
      await newcomer.say(code)
      expect(newcomer.text).toContain('✅ Вы подключены.')
    })

    it('R2 R4 a blocked account comes in by no invitation, and a blocked person is let in by none', async () => {
      const { coordinator, code } = await invited(scene, 'town-e1')
      const blocked = await scene.sit('town-x')
      await scene.db.person.update({ where: { id: 'town-x' }, data: { state: 'blocked' } })
      await blocked.say(code)
      expect(blocked.text).toContain('Из этого чата войти по приглашению нельзя.')
      await scene.db.person.update({ where: { id: 'town-e1' }, data: { state: 'left' } })
      await scene.stranger().say(code)
      expect(await told(scene, coordinator)).toHaveLength(2)
      expect(await scene.db.invitation.count({ where: { usedAt: null } })).toBe(1)
    })

    it('R2 after five wrong codes within an hour none is looked at for an hour, whatever restarts', async () => {
      const { code } = await invited(scene, 'town-e1')
      const guesser = scene.stranger()
      for (let tries = 0; tries < 4; tries += 1) {
        await guesser.say('ABCD EFGH JKMN PRST')
        expect(guesser.text).toContain('Такого кода нет.')
      }
      await guesser.say('ABCD EFGH JKMN PRST')
      expect(guesser.text).toContain('Слишком много неверных кодов.')
      await scene.world.stop()
      await scene.world.begin()
      await guesser.say(code)
      expect(guesser.text).toContain('Слишком много неверных кодов.')
      scene.world.clock.pass(HOUR)
      await guesser.say(code)
      expect(guesser.text).toContain('✅ Вы подключены.')
      scene.world.clock.pass(HOUR)
      await scene.world.tick()
      expect(await scene.db.setting.count({ where: { key: { startsWith: 'codes:' } } })).toBe(0)
    })

    it('R94 a code with a letter missing is explained and is no guess', async () => {
      const { code } = await invited(scene, 'town-e1')
      const newcomer = scene.stranger()
      for (let tries = 0; tries < 6; tries += 1) await newcomer.say(code.slice(1))
      expect(newcomer.text).toContain('Код прочитан не полностью.')
      await newcomer.say(code)
      expect(newcomer.text).toContain('✅ Вы подключены.')
    })

    it('R2 a unit is invited in messages that a messenger takes, each person once', async () => {
      const coordinator = await scene.sit('town-c')
      await scene.sit('town-e1')
      await coordinator.say('/staff')
      await coordinator.press('1')
      await coordinator.press('Пригласить отдел')
      const first = coordinator.text
      expect(first.length).toBeLessThanOrEqual(4000)
      expect(first.match(/\*\*[^*]+ [А-Я]\. [А-Я]\.\*\*/g)).toHaveLength(10)
      expect(first).not.toContain('Сотрудникова А. А.')
      expect(first).toContain('Ещё 2 сотрудника ждут приглашения.')
      scene.world.clock.pass(1000)
      await coordinator.press('Следующие приглашения')
      expect(coordinator.text.match(/start=/g)).toHaveLength(2)
      expect(coordinator.chat.shown.some((message) => message.text.includes(codeIn(first)))).toBe(true)
      scene.world.clock.pass(1000)
      await coordinator.forge('d:inviteUnit:town-u1')
      expect(coordinator.text).toContain('Приглашать некого')
      const newcomer = scene.stranger()
      await newcomer.say(codeIn(first))
      expect(newcomer.text).toContain('✅ Вы подключены.')
    })

    it('R5 is issued and taken back by nobody without the right, whatever button arrives', async () => {
      await invited(scene, 'town-e1')
      const head = await scene.sit('town-h')
      await head.say('меню')
      expect(head.buttons).not.toContain('Администрирование')
      for (const data of [
        'd:invite:town-e1',
        'd:inviteUnit:town-u1',
        'd:revokeInvitation:town-e1',
        's:invited:town-e1',
        's:unitInvited:town-u1:0',
        'k:invited:town-e1',
        's:staff',
        's:staffUnit:town-u1',
        's:staffPerson:town-e1',
        's:staffRoles:town-e1',
        's:staffDeputy:town-e1',
        's:staffBlock:town-e1',
        's:admin',
        'd:blockPerson:town-e1',
        'd:unblockPerson:town-e1',
        'd:setRole:town-h:administrator:on',
        'd:startStaffSearch',
      ]) {
        await head.say('меню')
        await head.forge(data)
        expect(head.text, data).toContain('У Вас нет права на это действие.')
        expect(head.text, data).not.toContain('Сотрудникова')
      }
      expect(await scene.db.invitation.count({ where: { revokedAt: null } })).toBe(1)
      expect(await scene.db.roleGrant.count({ where: { personId: 'town-h' } })).toBe(1)
    })
  },
  inTown,
)
