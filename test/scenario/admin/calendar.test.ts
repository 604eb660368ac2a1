import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { restart } from '../../support/one-world.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

const ADMINISTRATOR = 'demo-p14'
const DECREE = { year: 2027, decree: { number: '100', date: '2026-09-24' }, transfers: [{ from: '2027-01-02', to: '2027-12-31' }] }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function send(person: TelegramPerson, name: string, text: string): Promise<void> {
  await person.press(/Загрузить год|Прислать другой файл/)
  await person.attach(name, bytes(text))
}

async function open(scene: Scene): Promise<TelegramPerson> {
  const person = await scene.sit(ADMINISTRATOR)
  await person.say('/admin')
  await person.press('Календарь')
  return person
}

const isWorking = (scene: Scene, day: string): boolean => scene.world.house.app.calendar.isWorkingDay(day as never)

describeScene('the working calendar of an administrator', (scene) => {
  it('R75 goes from provisional to loaded, holds at once and after a restart, and can be taken away', async () => {
    const person = await open(scene)
    expect(person.text).toContain('2026 – встроен: постановление Правительства № 1466 от 24.09.2025')
    expect(person.text).toContain('2027 – ⚠️ предварительный')
    expect(isWorking(scene, '2027-12-31')).toBe(true)
    await send(person, 'календарь.json', JSON.stringify(DECREE))
    expect(person.text).toContain('**Календарь 2027: проверьте**')
    expect(person.text).toContain('Станут выходными: 31.12')
    expect(isWorking(scene, '2027-12-31')).toBe(true)
    await person.press('✅ Применить')
    expect(person.text).toContain('2027 – загружен: Демо-сотрудник 14, пт 20 ноября 2026; источник: № 100, 2026-09-24')
    expect(isWorking(scene, '2027-12-31')).toBe(false)
    expect(await scene.lines('calendar.')).toEqual(['demo-p14 calendar.load calendar:2027'])
    await restart(scene.world)
    expect(isWorking(scene, '2027-12-31')).toBe(false)
    await person.say('/admin')
    await person.press('Календарь')
    await person.press('Убрать загруженный 2027')
    expect(person.text).toContain('2027 – ⚠️ предварительный')
    expect(isWorking(scene, '2027-12-31')).toBe(true)
    await person.forge('d:dropCalendar:2027')
    expect(person.text).toContain('Этот год не загружен')
  })

  it('R75 a file that is wrong is told where, and another one can be sent; the same file again changes nothing', async () => {
    const person = await open(scene)
    await send(person, 'календарь.csv', 'date,kind\n2027-01-11,off\n2027-01-12,праздник какой-то\n')
    expect(person.text).toContain('Строка 3: вид дня не понят.')
    await send(person, 'календарь.json', JSON.stringify({ ...DECREE, transfers: [{ from: '2027-01-02', to: '2027-01-03' }] }))
    expect(person.text).toContain('Поле «transfers[0].to»')
    await send(person, 'календарь.txt', '{ сломано')
    expect(person.text).toContain('Файл не подошёл')
    await send(
      person,
      'календарь.csv',
      'date,kind\n11.01.2027,выходной\n03.05.2027,off\n14.06.2027,off\n16.01.2027,рабочий\n22.02.2027,рабочий\n10.05.2027,off\n',
    )
    expect(person.text).toContain('Рабочие выходные: 16.01')
    expect(person.text).toContain('Станут выходными: 11.01')
    await person.press('✅ Применить')
    expect(person.text).toContain('источник: календарь.csv')
    await send(
      person,
      'календарь.csv',
      'date,kind\n11.01.2027,выходной\n03.05.2027,off\n14.06.2027,off\n16.01.2027,рабочий\n10.05.2027,off\n',
    )
    expect(person.text).toContain('Отличий от действующего календаря нет.')
  })

  it('R5 nobody else loads a calendar, and a file of somebody else is not read', async () => {
    const person = await open(scene)
    await send(person, 'календарь.json', JSON.stringify(DECREE))
    const { id } = await scene.db.storedFile.findFirstOrThrow({ where: { name: 'календарь.json' } })
    const other = await scene.sit('demo-p13')
    await other.say('меню')
    for (const data of [
      's:adminCalendar',
      `s:calendarPreview:${id}`,
      `d:loadCalendar:${id}`,
      'd:dropCalendar:2027',
      'd:start:calendarYear',
    ]) {
      await other.say('меню')
      await other.forge(data)
      expect(other.text, data).toContain('У Вас нет права на это действие.')
    }
    await scene.db.roleGrant.create({ data: { id: 'g', authorityId: 'demo', personId: 'demo-p13', role: 'administrator', unitId: '' } })
    await other.forge(`d:loadCalendar:${id}`)
    expect(other.text).toContain('Этого файла больше нет.')
    expect(await scene.db.calendarYear.count()).toBe(0)
  })
})
