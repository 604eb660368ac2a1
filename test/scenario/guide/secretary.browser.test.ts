import { expect, it } from 'vitest'
import { Deeds } from '../../support/formation/deeds.ts'
import { approvedAlready } from '../../support/formation/first-edition.ts'
import { describeGuide } from '../../support/web/describe-guide.ts'
import type { World } from '../../support/world.ts'

/** The demonstration's coordinator and secretary of the working group, a member of it, its publisher. */
const holder = async (world: World, role: string): Promise<number> => {
  const { personId } = await world.storage.db.roleGrant.findFirstOrThrow({ where: { role, unitId: '' }, orderBy: { id: 'asc' } })
  return Number(personId.replace(/\D+/, ''))
}

describeGuide({ reader: 'secretary', whom: 'a secretary' }, (guide) => {
  const phoneOf = async (role: string) => guide.phone(await holder(guide.world, role))

  it('R50 R51 R61 a list under check, what to look at, the edition before and after it is confirmed', { timeout: 240_000 }, async () => {
    const deeds = new Deeds(guide.world)
    await deeds.giveBack()
    await deeds.handOver()
    const member = await phoneOf('workingGroupMember')
    await member.writes('формирование перечня')
    await member.photographs('formation', 'Принято перечней отделов: 0 из 4.')
    await member.presses('1')
    await member.photographs('check', 'не проверено')
    await deeds.accept()
    await member.writes('формирование перечня')
    await member.sees('Перед представлением проверьте:')
    await member.presses('Что проверить')
    await member.photographs('findings', 'Номер открывает')
    await deeds.adopt()
    await approvedAlready(guide.storage.db, 1, 'demo-e1', { specifics: 'по предварительной записи' })
    await approvedAlready(guide.storage.db, 2, 'demo-e2', { actions: 'приём и выдача документов' })
    const secretary = await phoneOf('workingGroupSecretary')
    await secretary.writes('/editions')
    await secretary.presses('Согласованные изменения: 2')
    await secretary.photographs('changes', '2 изменения ждут акта.')
    await secretary.presses('Внести акт')
    await secretary.sees('Какие согласованные изменения вносит акт?')
    await secretary.presses('Готово')
    await secretary.sees('Номер приказа')
    await secretary.writes('12-П')
    await secretary.sees('Дата приказа')
    await secretary.writes('20.11.2026')
    await secretary.sees('Файл приказа')
    await secretary.presses('Пропустить')
    await secretary.sees('проверьте ответы')
    await secretary.presses('Посмотреть редакцию')
    await secretary.photographs('amendment', 'проверьте перед утверждением')
    await secretary.presses('✅ Подтверждаю')
    await secretary.photographs('edition', 'Вошли согласованные изменения: № 1, № 2')
    expect(await guide.storage.db.edition.count()).toBe(2)
  })
})
