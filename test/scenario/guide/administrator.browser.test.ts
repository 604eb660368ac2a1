import { expect, it } from 'vitest'
import { describeGuide } from '../../support/web/describe-guide.ts'

const YEAR = 'дата,вид\n11.01.2027,выходной\n20.02.2027,рабочий\n22.02.2027,выходной\n'

describeGuide({ reader: 'administrator', whom: 'an administrator' }, (guide) => {
  it('R5, R62, R75 the administration, a person, a rule, a calendar before it holds, a deed that cannot be taken back, the journal', {
    timeout: 240_000,
  }, async () => {
    await guide.storage.db.unit.create({ data: { id: 'spare', authorityId: 'demo', name: 'Отдел без людей', short: 'Пустой' } })
    const phone = await guide.phone(14)
    await phone.writes('администрирование')
    await phone.photographs('admin', 'Администрирование')
    await phone.presses('Сотрудники')
    await phone.photographs('staff', 'Сотрудники')
    await phone.presses('1')
    await phone.sees('У 2 сотрудников нет ни доступа, ни приглашения.')
    await phone.presses('1')
    await phone.photographs('person', 'Демо-сотрудник 9')
    await phone.writes('администрирование')
    await phone.sees('Администрирование')
    await phone.presses('Календарь')
    await phone.sees('Производственный календарь')
    await phone.presses('Загрузить год')
    await phone.sees('Пришлите файл с календарём года')
    await phone.attaches('2027.csv', YEAR)
    await phone.photographs('calendar', 'Календарь 2027: проверьте')
    await phone.writes('администрирование')
    await phone.sees('Администрирование')
    await phone.presses('Подразделения')
    await phone.sees('Отдел без людей')
    await phone.presses(/^2$/)
    await phone.sees('Отдел без людей', 'Сотрудников: 0')
    await phone.presses('Закрыть подразделение')
    await phone.photographs('deed', 'Отменить это нельзя')
    await phone.writes('администрирование')
    await phone.sees('Администрирование')
    await phone.presses('Журнал')
    await phone.photographs('journal', 'Журнал')
    expect(phone.chat.complaints).toEqual([])
  })

  it('R22, R96 anything is found in one question, and a link opens it in the web chat', { timeout: 240_000 }, async () => {
    const phone = await guide.phone(13, 'employee')
    await phone.writes('найти запись')
    await phone.sees('Что найти?')
    await phone.writes('личным приемом')
    await phone.photographs('found', 'Поиск: «личным приемом»', 'Личный приём')
    await phone.presses('Отбор')
    await phone.sees('Что показать из найденного?')
    await phone.presses('Показать')
    await phone.sees('Поиск: «личным приемом»')
    await phone.presses('1')
    await phone.sees('Потребности клиента')
    await phone.presses('Ссылка')
    await phone.sees('Прав ссылка не даёт.')
    const { id, name } = await guide.storage.db.touchpointEntry.findFirstOrThrow({
      where: { authorityId: 'demo' },
      orderBy: { id: 'desc' },
    })
    await phone.follows(`#/point/${id}`)
    await phone.sees(name, 'Потребности клиента')
    expect(await phone.chat.page.evaluate<string>('location.hash')).toBe('')
    expect((await phone.chat.messages()).at(-2)).toBe('Начать')
    expect(phone.chat.complaints).toEqual([])
  })
})
