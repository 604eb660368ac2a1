import { expect, it } from 'vitest'
import { listData } from '../../../src/domain/document/list-data.ts'
import { readBook } from '../../../src/reports/workbook/read-book.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { sentFile } from '../../support/documents/ordered.ts'
import { readDocx } from '../../support/documents/read-docx.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { acceptAll, handOver, holder, idOfUnit, open, unitsIn } from '../../support/talk/formation.ts'

/** The choice of a direction from «Экспорт», and a format. */
async function take(person: TelegramPerson, direction: string, format: string): Promise<Uint8Array> {
  await person.say('экспорт')
  await person.press('Направления')
  const line = person.text.split('\n').find((one) => one.endsWith(direction)) ?? ''
  await person.press(line.split('.')[0] ?? '')
  expect(person.text).toContain(`Только направление: ${direction}.`)
  await person.press(format)
  return sentFile(person).bytes
}

/** Names of the entries in a direction. */
async function namesIn({ db }: Scene, where: object): Promise<string[]> {
  const processes = await db.businessProcess.findMany({ where: { authorityId: 'demo', ...where } })
  const rows = await db.touchpointEntry.findMany({ where: { processId: { in: processes.map(({ id }) => id) } } })
  return rows.map(({ name }) => name).sort()
}

describeScene('the list by direction, and the draft of the order', (scene) => {
  it('R31 one direction comes as a list of its own in every format, numbered from one, with nothing of the others', async () => {
    const person = await scene.sit('demo-p5')
    await person.say('экспорт')
    await person.press('Направления')
    const directions = scene.world.house.app.authorities.get('demo').regulation.listRules?.directions ?? []
    const ru = directions.find(({ key }) => key === 'appeals')?.ru ?? ''
    expect(person.text).toContain(ru)
    const names = await namesIn(scene, { unitId: 'demo-u2', area: 'appeals' })
    expect(names.length).toBeGreaterThan(0)
    expect(names.length).toBeLessThan((await namesIn(scene, { unitId: 'demo-u2' })).length)
    const { paragraphs, tables } = readDocx(await take(person, ru, 'DOCX'))
    expect(sentFile(person).name).toContain('Отдел обращений и информирования')
    expect(paragraphs.join('\n')).toContain(ru)
    const lines = tables[0]?.slice(1).filter((row) => row.length > 1) ?? []
    expect(lines.map((row) => row[3]).sort()).toEqual(names)
    expect(lines.map(([number]) => number)).toEqual(lines.map((_, index) => String(index + 1)))
    expect(tables[0]?.filter((row) => row.length === 1)).toEqual([[ru]])
    const book = await readBook(await take(person, ru, 'XLSX'))
    if ('refused' in book) throw new Error(book.refused)
    const rows = book.sheets[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '')) ?? []
    expect(rows.slice(1).map((row) => row.toSpliced(1, 1))).toEqual(lines)
    const data = listData.parse(JSON.parse(new TextDecoder().decode(await take(person, ru, 'JSON'))))
    expect(data.entries.map(({ touchpoint }) => touchpoint)).toEqual(lines.map((row) => row[3]))
    expect(new Set(data.entries.map(({ area }) => area))).toEqual(new Set([ru]))
  })

  it('R31 a direction of the whole authority holds the points of every unit; one without points says so', async () => {
    const coordinator = await holder(scene, 'coordinator')
    await coordinator.say('экспорт')
    await coordinator.press('Всё ведомство')
    const directions = scene.world.house.app.authorities.get('demo').regulation.listRules?.directions ?? []
    for (const [index, { key, ru }] of directions.entries()) {
      await coordinator.forge(`d:askDocument:list::docx:${index + 1}`)
      const names = await namesIn(scene, { area: key })
      const { paragraphs, tables } = readDocx(sentFile(coordinator).bytes)
      expect(paragraphs.join('\n')).toContain(ru)
      if (names.length === 0) expect(paragraphs).toContain('В перечне пока нет ни одной точки взаимодействия.')
      const lines = tables.flatMap((table) => table.slice(1).filter((row) => row.length > 1))
      expect(lines.map((row) => row[3]).sort()).toEqual(names)
    }
  })

  it('R51 the draft of the order is one tap from the round once every list is accepted: blanks, the term of publication, and the list as its annex', async () => {
    const secretary = await open(scene)
    for (const unitId of await unitsIn(scene)) await handOver(scene, unitId)
    const member = await holder(scene, 'workingGroupMember')
    await secretary.say('/formation')
    expect(secretary.buttons).not.toContain('Проект приказа')
    for (const unitId of await unitsIn(scene)) await acceptAll(member, await idOfUnit(scene, unitId))
    await secretary.say('/formation')
    await secretary.press('Проект приказа')
    expect(secretary.text).toContain('Проект приказа с перечнем в приложении готов.')
    const { name, bytes } = sentFile(secretary)
    expect(name).toMatch(/^Проект приказа – .+ – редакция № 1 – 20\.11\.2026\.docx$/)
    const { paragraphs, tables } = readDocx(bytes)
    const head = await scene.db.roleGrant.findFirstOrThrow({ where: { role: 'authorityHead' } })
    const { displayName } = await scene.db.person.findFirstOrThrow({ where: { id: head.personId } })
    const text = paragraphs.join('\n')
    expect(paragraphs.slice(0, 2)).toEqual(['ПРОЕКТ', 'ПРИКАЗ'])
    expect(paragraphs[3]).toBe('от «____» ______________ 20____ г. № __________')
    expect(text).toContain(displayName)
    expect(text).toMatch(/в течение 10 рабочих дней/)
    const lines = tables[0]?.slice(1).filter((row) => row.length > 1) ?? []
    expect(lines.map((row) => row[3]).sort()).toEqual(await namesIn(scene, {}))
    expect(text).toMatch(new RegExp(`\\(редакция № 1, ${lines.length} точ`))
    expect(await scene.lines('document.')).toEqual(['demo-p13 document.order edition:'])
  })
})
