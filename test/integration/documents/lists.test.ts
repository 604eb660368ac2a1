import { expect, it } from 'vitest'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { officeFlaws } from '../../support/documents/office-flaws.ts'
import { named } from '../../support/documents/ordered.ts'
import { filesOf, readDocx } from '../../support/documents/read-docx.ts'
import { describePapers } from '../../support/papers/describe-papers.ts'
import { type ListLine, linesInDatabase, linesInEdition } from '../../support/papers/list-oracle.ts'
import { paperOf } from '../../support/papers/paper-of.ts'
import { readList } from '../../support/papers/read-list.ts'

const FORMATS = ['docx', 'xlsx', 'html', 'csv', 'json'] as const
const OFFICE: readonly string[] = ['docx', 'xlsx']

const sorted = (lines: readonly ListLine[]): string[] => lines.map((line) => JSON.stringify(Object.entries(line).sort())).sort()

describePapers((desk) => {
  /** A file of a list holds exactly these lines, numbered through, direction after direction, and no office program would repair it. */
  async function expectList(bytes: Uint8Array, format: string, expected: readonly ListLine[]): Promise<void> {
    if (OFFICE.includes(format)) expect(officeFlaws(bytes)).toEqual([])
    const lines = await readList(bytes, format, desk.regulation)
    if (lines[0]?.['lineNumber'] !== undefined)
      expect(lines.map((line) => line['lineNumber'])).toEqual(lines.map((_, at) => String(at + 1)))
    expect(sorted(lines.map(({ lineNumber, ...line }) => line))).toEqual(sorted(expected))
    const areas = regulationOf(desk.regulation).listRules?.directions.map(({ ru }) => ru) ?? []
    const places = lines.map(({ area = '' }) => areas.indexOf(area))
    expect(places).toEqual([...places].sort((one, other) => one - other))
  }

  const inDatabase = (where: { unitId?: string; area?: string } = {}): Promise<ListLine[]> =>
    linesInDatabase(desk.world.storage.db, desk.regulation, { authorityId: desk.actor.authorityId, ...where })

  it.each(FORMATS)('R30 the consolidated list reads back from %s equal to the database', { timeout: 120_000 }, async (format) => {
    await expectList(await paperOf(desk.world, desk.actor, 'list', { format }), format, await inDatabase())
  })

  it.each(FORMATS)('R30 the list of a unit reads back from %s equal to the database', { timeout: 120_000 }, async (format) => {
    const units = await desk.world.storage.db.unit.findMany({ where: { authorityId: desk.actor.authorityId }, take: 4 })
    for (const { id: unitId } of units) {
      const expected = await inDatabase({ unitId })
      if (expected.length > 0)
        await expectList(await paperOf(desk.world, desk.actor, 'list', { subject: unitId, format }), format, expected)
    }
  })

  it('R31 the list of every direction reads back equal to the database', { timeout: 120_000 }, async () => {
    const directions = regulationOf(desk.regulation).listRules?.directions ?? []
    for (const [at, { key }] of directions.entries()) {
      const format = FORMATS[at % FORMATS.length] ?? 'docx'
      const expected = await inDatabase({ area: key })
      const bytes = await paperOf(desk.world, desk.actor, 'list', { format, area: String(at + 1) })
      if (expected.length > 0) await expectList(bytes, format, expected)
    }
  })

  it.each(FORMATS)('R51 an edition reads back from %s equal to what its order adopted', { timeout: 120_000 }, async (format) => {
    const expected = await linesInEdition(desk.world.storage.db, desk.regulation, 'edition2')
    await expectList(await paperOf(desk.world, desk.actor, 'edition', { subject: 'edition2', format }), format, expected)
  })

  it('R51 the drafts of an order, of the working list and of an edition, have exactly their list as the annex', {
    timeout: 120_000,
  }, async () => {
    const working = await paperOf(desk.world, desk.actor, 'order')
    await expectList(working, 'docx', await inDatabase())
    const edition = await paperOf(desk.world, desk.actor, 'order', { subject: 'edition2' })
    await expectList(edition, 'docx', await linesInEdition(desk.world.storage.db, desk.regulation, 'edition2'))
  })

  it('R51, R52 every part of the package is sound, its lists are the edition, its difference the database’s', {
    timeout: 120_000,
  }, async () => {
    const { db } = desk.world.storage
    const files = filesOf(await paperOf(desk.world, desk.actor, 'package', { subject: 'edition2', format: 'zip' }))
    const expected = await linesInEdition(db, desk.regulation, 'edition2')
    for (const format of FORMATS) await expectList(named(files, `Перечень точек взаимодействия – редакция № 2.${format}`), format, expected)
    await expectList(named(files, 'Проект приказа – редакция № 2.docx'), 'docx', expected)
    for (const [name, bytes] of files) if (/\.(docx|xlsx)$/.test(name)) expect([name, officeFlaws(bytes)]).toEqual([name, []])
    const checklist = new Map(
      readDocx(named(files, 'Памятка о публикации – редакция № 2.docx')).tables[0]?.map(([name, value]) => [name, value]),
    )
    const held = await db.roleGrant.findFirstOrThrow({ where: { authorityId: desk.actor.authorityId, role: 'publisher' } })
    const { displayName, position } = await db.person.findFirstOrThrow({ where: { id: held.personId } })
    expect(checklist.get('Кто публикует')).toContain(`${displayName}, ${position}`)
    expect(checklist.get('Ведомство')).toBe(desk.world.house.app.authorities.get(desk.actor.authorityId).name)
    const difference = readDocx(named(files, 'Изменения перечня – редакция № 2.docx'))
    const [before, after] = [1, 2].map((number) => db.editionEntry.findMany({ where: { editionId: `edition${number}` } }))
    const old = new Map((await before)?.map(({ entryId, body }) => [entryId, body as Record<string, unknown>]))
    const changed =
      (await after)?.filter(({ entryId, body }) => old.has(entryId) && JSON.stringify(old.get(entryId)) !== JSON.stringify(body)) ?? []
    const added = (await after)?.filter(({ entryId }) => !old.has(entryId)) ?? []
    const text = difference.paragraphs.join('\n')
    expect(text).toContain(`Добавлено точек: ${added.length}. Изменено: ${changed.length}. Исключено: 0.`)
    expect(difference.tables).toHaveLength(changed.length)
    const cells = difference.tables.flat(2)
    for (const { body, entryId } of changed) {
      const { name, otherNeed, actions } = body as Record<string, string>
      expect(text).toContain(name)
      for (const said of [actions, old.get(entryId)?.['name'], name]) if (said) expect(cells).toContain(said)
      expect(cells.some((cell) => cell.endsWith(otherNeed ?? ''))).toBe(true)
    }
  })
})
