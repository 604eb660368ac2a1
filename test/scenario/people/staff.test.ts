import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { inTown } from '../../support/town.ts'

describeScene(
  'the people of the register',
  (scene) => {
    it('R1 are found by beginnings of words and shown with roles, accounts and state', async () => {
      await scene.sit('town-h')
      const coordinator = await scene.sit('town-c')
      await coordinator.say('сотрудники ведомства')
      await coordinator.press('Найти сотрудника')
      await coordinator.say('нач отд')
      expect(coordinator.text).toContain('**Найдено: 1** · «нач отд»')
      expect(coordinator.text).toContain('1. Начальникова Н. Н. – начальник отдела · ✅ есть доступ')
      await coordinator.press('1')
      expect(coordinator.text).toContain('Состояние: работает\nРоли: начальник подразделения\nTelegram, последний раз: пт 20 ноября 2026')
    })

    it('R4 somebody who is blocked is a stranger at the next press, everywhere, and comes back as before', async () => {
      const [coordinator, employee] = [await scene.sit('town-c'), await scene.sit('town-e1')]
      await coordinator.say('меню')
      await coordinator.forge('d:invite:town-e1')
      await coordinator.forge('s:staffPerson:town-e1')
      await coordinator.press('Закрыть доступ')
      expect(coordinator.text).toContain('Закрыть доступ: Сотрудникова А. А.?')
      await coordinator.press('Да, закрыть')
      expect(coordinator.text).toContain('Состояние: доступ закрыт')
      expect(coordinator.buttons).not.toContain('Пригласить')
      await employee.say('меню')
      expect(employee.text).toContain('Доступ к боту закрыт')
      expect(await scene.db.invitation.count({ where: { revokedAt: null } })).toBe(0)
      await coordinator.press('Вернуть доступ')
      await employee.say('меню')
      expect(employee.text).toContain('Сотрудникова А. А.')
      expect(await scene.lines('person')).toEqual(['town-c person.block person:town-e1', 'town-c person.unblock person:town-e1'])
    })

    it('R4 nobody blocks themselves, and a coordinator blocks no administrator', async () => {
      const [coordinator, administrator] = [await scene.sit('town-c'), await scene.sit('town-a')]
      await coordinator.say('меню')
      await coordinator.forge('d:blockPerson:town-a')
      expect(coordinator.text).toContain('Это может только администратор.')
      await administrator.say('меню')
      await administrator.forge('d:blockPerson:town-a')
      expect(administrator.text).toContain('Закрыть доступ самому себе нельзя.')
      expect(await scene.db.person.count({ where: { authorityId: 'town', state: 'blocked' } })).toBe(0)
    })

    it('R1 R5 a role given takes effect at the next press, and is missed as soon as it is taken', async () => {
      const [coordinator, employee] = [await scene.sit('town-c'), await scene.sit('town-x')]
      await coordinator.say('меню')
      await coordinator.forge('s:staffRoles:town-x')
      expect(coordinator.buttons).toContain('☑ сотрудник')
      await coordinator.press('☐ начальник подразделения')
      expect(coordinator.buttons).toContain('☑ начальник подразделения')
      await coordinator.press('☑ сотрудник')
      await coordinator.press('☑ начальник подразделения')
      await employee.say('меню')
      expect(employee.buttons).not.toContain('Добавить точки')
      await coordinator.press('☐ сотрудник')
      await employee.say('меню')
      expect(employee.buttons).toContain('Добавить точки')
      expect(await scene.lines('role')).toHaveLength(4)
    })

    it('R1 a supervising deputy gets the units one by one', async () => {
      const coordinator = await scene.sit('town-c')
      await coordinator.say('меню')
      await coordinator.forge('s:staffRoles:town-x')
      await coordinator.press(/курирующий заместитель/)
      await coordinator.press('☐ Отдел учёта')
      await coordinator.press('☐ Отдел поддержки')
      expect(coordinator.buttons.filter((label) => label.startsWith('☑'))).toHaveLength(2)
      await coordinator.press('Роли')
      expect(coordinator.buttons.some((label) => label === '☑ курирующий заместитель: 2')).toBe(true)
    })

    it('R5 the administrator’s role is given and taken by administrators only, and the last one keeps it', async () => {
      const [coordinator, administrator] = [await scene.sit('town-c'), await scene.sit('town-a')]
      await coordinator.say('меню')
      await coordinator.forge('d:setRole:town-c:administrator:on')
      expect(coordinator.text).toContain('Это может только администратор.')
      await administrator.say('меню')
      await administrator.forge('d:setRole:town-a:administrator:off')
      expect(administrator.text).toContain('Это последний администратор.')
      await administrator.forge('d:setRole:town-c:administrator:on')
      await administrator.forge('d:setRole:town-a:administrator:off')
      const grants = await scene.db.roleGrant.findMany({ where: { role: 'administrator' } })
      expect(grants.map(({ personId }) => personId)).toEqual(['town-c'])
    })

    it('R5 a role is given in no unit of another authority and under no name that is none', async () => {
      const administrator = await scene.sit('town-a')
      for (const data of [
        'd:setRole:town-x:employee:on:elsewhere',
        'd:setRole:town-x:employee:on',
        'd:setRole:town-x:coordinator:on:town-u1',
      ]) {
        await administrator.say('меню')
        await administrator.forge(data)
        expect(administrator.text, data).toContain('Эта роль даётся в отделе')
      }
      await administrator.forge('d:setRole:town-x:king:on')
      expect(administrator.text).toContain('Эта кнопка уже не действует.')
      expect(await scene.db.roleGrant.count({ where: { personId: 'town-x' } })).toBe(1)
    })
  },
  inTown,
)
