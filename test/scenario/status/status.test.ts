import { expect, it } from 'vitest'
import { readBook } from '../../../src/reports/workbook/read-book.ts'
import { describeScene } from '../../support/scene.ts'

describeScene('the status summary', (scene) => {
  const coordinator = async () => {
    const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role: 'coordinator' } })
    return scene.sit(personId)
  }

  it('R74 tells the coordinator on one screen how list and profiles of the whole authority stand, by unit and by direction', async () => {
    const processes = await scene.db.businessProcess.findMany({ where: { authorityId: 'demo', state: 'active' } })
    const entries = await scene.db.touchpointEntry.findMany({ where: { authorityId: 'demo' } })
    const covered = processes.filter(({ id }) => entries.some(({ processId }) => processId === id)).length
    const person = await coordinator()
    await person.say('статус')
    expect(person.text).toContain('**Сводка: Демонстрационное ведомство (вымышленное)**\nНа пт 20 ноября 2026. 4 отдела.')
    expect(person.text).toContain(`Перечень: точки есть у ${covered} из ${processes.length} процессов, всего точек ${entries.length}.`)
    expect(person.text).toContain('Профили: готовы 1 из 2')
    await person.press('По отделам')
    expect(person.text).toContain('**Сводка по отделам**')
    await person.press('1')
    // The unit that lacks most stands first.
    expect(person.text).toContain('**Отдел кадров и бухгалтерского учёта**\nПеречень: в работе')
    await person.press('Процессы и точки')
    expect(person.text).toContain('**Покрытие: Отдел кадров и бухгалтерского учёта**')
    await person.say('/status')
    await person.press('По направлениям')
    expect(person.text).toContain('**Сводка по направлениям**')
  })

  it('R74 the workbook holds a sheet by unit whose sums are those of the screen, and one by direction', async () => {
    const person = await coordinator()
    await person.say('/status')
    await person.press('XLSX')
    expect(person.card.file).toBe('Сводка – Демонстрационное ведомство (вымышленное) – 20.11.2026.xlsx')
    const book = await readBook(person.chat.last?.file?.bytes ?? new Uint8Array())
    if ('refused' in book) throw new Error(book.refused)
    const [units, areas] = book.sheets
    const header = units?.rows[0]?.cells.map((cell) => cell?.text)
    const column = header?.indexOf('Точек') ?? -1
    const sum = units?.rows.slice(1).reduce((all, { cells }) => all + (cells[column]?.number ?? 0), 0)
    expect(sum).toBe(await scene.db.touchpointEntry.count({ where: { authorityId: 'demo' } }))
    expect(units?.rows).toHaveLength(1 + (await scene.db.unit.count({ where: { authorityId: 'demo' } })))
    expect(areas?.name).toBe('Направления')
  })

  it('R74 the picture is seen in the chat at once: as wide as a phone shows sharply, higher the more there is', async () => {
    const person = await coordinator()
    await person.say('/status')
    await person.press('Картинка')
    expect(person.card.file).toBe('Сводка – Демонстрационное ведомство (вымышленное) – 20.11.2026.png')
    expect(person.text).toContain('Сводка картинкой.')
    const bytes = Buffer.from(person.chat.last?.file?.bytes ?? [])
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20) > 600]).toEqual([1080, true])
    expect(await scene.lines('document.status')).toHaveLength(1)
  })

  it('R5 R74 an employee sees the own unit alone', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('сводка')
    expect(person.text).toContain('**Сводка: Отдел мер поддержки**\nНа пт 20 ноября 2026. 1 отдел.')
    expect(person.buttons).not.toContain('По отделам')
  })
})
