import { expect, it } from 'vitest'
import { type JournalFilter, NO_FILTER, packFilter, readPeriod, unpackFilter } from '../../../src/domain/journal/journal-filter.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

const ADMINISTRATOR = 'demo-p14'
const TODAY = '2026-11-20' as never

it('R62 a filter of the journal travels in a button and comes back, and what was altered is not asked', () => {
  const filters: JournalFilter[] = [
    NO_FILTER,
    { ...NO_FILTER, person: 'demo-p14', group: 'setting', from: '2026-11-01', to: '2026-11-15' },
    { ...NO_FILTER, subject: 'calendar:2027' },
  ]
  for (const filter of filters) {
    expect(unpackFilter(packFilter(filter))).toEqual(filter)
    expect(['s', 'journal', '99', ...packFilter(filter)].join(':').length).toBeLessThanOrEqual(64)
  }
  expect(unpackFilter(["@x' OR 1=1", 'nothing', '20261399', 'x'])).toEqual(NO_FILTER)
})

it('R62 a day or a period is one that has been', () => {
  const one = (day: string) => ({ from: day, to: day })
  expect(readPeriod('вчера', TODAY)).toEqual(one('2026-11-19'))
  expect(readPeriod('25.12', TODAY)).toEqual(one('2025-12-25'))
  expect(readPeriod('понедельник', TODAY)).toEqual(one('2026-11-16'))
  expect(readPeriod('1 ноября – 15 ноября', TODAY)).toEqual({ from: '2026-11-01', to: '2026-11-15' })
  for (const text of ['Образцова', '15.11 – 01.11', '2030-01-01', '']) expect(readPeriod(text, TODAY), text).toBeUndefined()
})

async function open(scene: Scene) {
  const person = await scene.sit(ADMINISTRATOR)
  await person.say('/admin')
  await person.forge('d:setNotify:drafts:off')
  await person.say('/admin')
  await person.press('Журнал')
  return person
}

describeScene('the journal', (scene) => {
  it('R62 is read with the names of this moment, narrowed by words, and taken out as a file', async () => {
    const person = await open(scene)
    expect(person.text).toContain('**Журнал: 2 записи**')
    expect(person.text).toContain('Демо-сотрудник 14\nЛичные настройки (settings.change): Демо-сотрудник 14')
    expect(person.text).toContain('программа\nДемонстрация (demo.load): authority:demo')
    await person.press('Найти')
    await person.say('никто такой')
    expect(person.text).toContain('непонятно, что искать')
    await person.say('личные')
    expect(person.text).toContain('**Журнал: 1 запись**\nДействия: Личные настройки')
    await person.press('Найти')
    await person.say('Демо-сотрудник 14')
    expect(person.text).toContain('Кто или о ком: Демо-сотрудник 14')
    await person.press('Найти')
    await person.say('вчера')
    expect(person.text).toContain('Таких записей нет.')
    await person.press('Показать всё')
    await person.press('Файл CSV')
    expect(person.card.file).toBe('Журнал, 2026-11-20.csv')
    const row = await scene.db.storedFile.findFirstOrThrow({ where: { mime: 'text/csv' } })
    const text = new TextDecoder().decode((await scene.world.house.app.files.get('demo', row.id))?.bytes)
    expect(text.split('\r\n')[0]).toContain('№,Дата,Время,Кто,Действие')
    expect(text).toContain('Демо-сотрудник 14,settings.change,person:demo-p14')
    expect(await scene.lines('journal.')).toEqual([`demo-p14 journal.export file:${row.id}`])
  })

  it('R62 R98 a name that a spreadsheet would calculate is no formula in the file', async () => {
    await scene.db.person.update({ where: { id: ADMINISTRATOR }, data: { displayName: '=1+1' } })
    const person = await open(scene)
    await person.press('Файл CSV')
    const row = await scene.db.storedFile.findFirstOrThrow({ where: { mime: 'text/csv' } })
    const text = new TextDecoder().decode((await scene.world.house.app.files.get('demo', row.id))?.bytes)
    expect(text).toContain(",'=1+1,")
    expect(text).not.toContain(',=1+1')
  })

  it('R5 is read by administrators alone', async () => {
    const other = await scene.sit('demo-p13')
    for (const data of ['s:journal', 'd:searchJournal', 'd:exportLines', 's:journalFile:x']) {
      await other.say('меню')
      await other.forge(data)
      expect(other.text, data).toContain('У Вас нет права на это действие.')
    }
  })
})
