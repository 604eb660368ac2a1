import { expect, it } from 'vitest'
import { makeWorkbook } from '../../../src/app/workbook/workbook-actions.ts'
import { TEMPLATE_PAPERS, type TemplatePaper } from '../../../src/domain/document/template.ts'
import { readBook } from '../../../src/reports/workbook/read-book.ts'
import { officeFlaws } from '../../support/documents/office-flaws.ts'
import { type ReadDocument, readDocx } from '../../support/documents/read-docx.ts'
import { LONG } from '../../support/papers/awkward-texts.ts'
import { describePapers } from '../../support/papers/describe-papers.ts'
import { paperOf } from '../../support/papers/paper-of.ts'
import { profileInDatabase, profilesInPaper, together } from '../../support/papers/profile-oracle.ts'

/** A document that no office program would repair, read back. */
function sound(bytes: Uint8Array): ReadDocument {
  expect(officeFlaws(bytes)).toEqual([])
  return readDocx(bytes)
}

/** The head of the journal grows with every paper that is taken. */
const steady = (line: string): string => line.replace(/[0-9a-f]{64}/, '#')

/** How the pages of each section lie. */
const pagesOf = ({ xml }: ReadDocument): string[] => xml.match(/w:orient="\w+"/g) ?? []

describePapers((desk) => {
  const db = () => desk.world.storage.db
  const paper = (...asked: [Parameters<typeof paperOf>[2], Parameters<typeof paperOf>[3]]) => paperOf(desk.world, desk.actor, ...asked)

  /** The lines of each sheet of a sound workbook, below its header, by the name of the sheet. */
  async function linesOf(bytes: Uint8Array): Promise<Map<string, string[][]>> {
    expect(officeFlaws(bytes)).toEqual([])
    const book = await readBook(bytes)
    if ('refused' in book) throw new Error(book.refused)
    return new Map(book.sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))]))
  }

  it('R22 a profile in awkward words reads back equal to the database, with its longest text', async () => {
    const read = sound(await paper('profile', { subject: 'odd-profile' }))
    const known = await profileInDatabase(db(), desk.regulation, 'odd-profile')
    expect(profilesInPaper(read)).toEqual(together([known]))
    expect(known.hypotheses.map(({ text }) => text)).toContain(LONG)
  })

  it('R22 the profiles of a unit and of a process read back equal to the database, one after the other', async () => {
    const { unitId, processId } = await db().touchpointEntry.findFirstOrThrow({
      where: { authorityId: desk.actor.authorityId },
      orderBy: { id: 'asc' },
    })
    const ofUnit = await db().segmentProfile.findMany({ where: { unitId, state: 'active' }, orderBy: [{ title: 'asc' }, { id: 'asc' }] })
    const about = await db().profileProcess.findMany({ where: { processId } })
    const ofProcess = ofUnit.filter(({ id }) => about.some(({ profileId }) => profileId === id))
    for (const [kind, subject, rows] of [
      ['unitProfiles', unitId, ofUnit],
      ['processProfiles', processId, ofProcess],
    ] as const) {
      expect(rows.length).toBeGreaterThan(0)
      const said = await Promise.all(rows.map(({ id }) => profileInDatabase(db(), desk.regulation, id)))
      expect(profilesInPaper(sound(await paper(kind, { subject })))).toEqual(together(said))
    }
  })

  it('R53, R54 the proposal says both states of each field and the whole note of 4000 characters, in awkward words', async () => {
    const { paragraphs, tables } = sound(await paper('proposal', { subject: 'odd-c' }))
    const { note } = await db().proposalRound.findFirstOrThrow({ where: { proposalId: 'odd-c', round: 2 } })
    expect(note.length).toBeGreaterThanOrEqual(4000)
    expect(paragraphs).toContain(note)
    const [change] = await db().proposalEntry.findMany({ where: { proposalId: 'odd-c', round: 2 }, orderBy: { position: 'asc' } })
    const { before, after } = change?.change as unknown as Record<'before' | 'after', Record<string, string>>
    const cells = tables.flat(2)
    for (const said of [before['name'], after['name'], after['actions']]) expect(cells).toContain(said)
    expect(cells.some((cell) => cell.endsWith(after['otherNeed'] ?? '?'))).toBe(true)
  })

  it('R60, R62 the approval sheet names who did what in each round, the question with its answer, and the head of the journal', async () => {
    const { paragraphs, tables } = sound(await paper('approval', { subject: 'odd-c' }))
    const decisions = await db().decision.findMany({
      where: { proposalId: 'odd-c' },
      orderBy: [{ round: 'asc' }, { at: 'asc' }, { id: 'asc' }],
    })
    const rounds = tables.filter((table) => table[0]?.length === 5)
    expect(
      rounds
        .flatMap((table) => table.slice(1))
        .map((row) => [row[1], row[4]])
        .sort(),
    ).toEqual(decisions.map(({ name, position, words }) => [`${name}, ${position}`, words]).sort())
    const { text, answer } = await db().proposalQuestion.findFirstOrThrow({ where: { id: 'odd-q' } })
    expect(paragraphs.some((line) => line.includes(text) && line.includes(answer))).toBe(true)
    const line = await db().journal.findMany({ where: { authorityId: desk.actor.authorityId }, orderBy: { seq: 'desc' }, take: 2 })
    expect(line.some(({ hash }) => paragraphs.join('\n').includes(hash))).toBe(true)
  })

  it('R74 the status summary counts what the database counts, unit by unit', async () => {
    const { authorityId } = desk.actor
    const [first = []] = (await linesOf(await paper('status', { format: 'xlsx' }))).values()
    const say = desk.world.house.app.documents.sayer('ru')
    const [header = [], ...lines] = first
    const column = (id: string): number => header.indexOf(say({ id: `status-column-${id}` }))
    const units = await db().unit.findMany({ where: { authorityId } })
    const entries = await db().touchpointEntry.groupBy({ by: ['unitId'], where: { authorityId }, _count: true })
    const processes = await db().businessProcess.groupBy({ by: ['unitId'], where: { authorityId, state: 'active' }, _count: true })
    const count = (rows: readonly { unitId: string; _count: number }[], id: string): string =>
      String(rows.find((row) => row.unitId === id)?._count ?? 0)
    expect(lines.map((row) => [row[column('unit')], row[column('entries')], row[column('processes')]]).sort()).toEqual(
      units.map(({ id, name }) => [name, count(entries, id), count(processes, id)]).sort(),
    )
  })

  it('R41 the registers and the list as a workbook hold every unit, person, process and point of the database', async () => {
    const { authorityId, personId } = desk.actor
    const { app } = desk.world.house
    const screen = await app.committer.run([], (unit) => makeWorkbook({ app, unit, actor: desk.actor, args: ['filled'] }))
    const file = await app.files.get(authorityId, 'args' in screen ? (screen.args[0] ?? '') : '')
    expect(file?.meta.personId).toBe(personId)
    const texts = [...(await linesOf(file?.bytes ?? new Uint8Array())).values()].map(
      (rows) => new Map(rows.flat().map((text) => [text, true])),
    )
    const where = { authorityId }
    const names = [
      (await db().unit.findMany({ where })).map(({ name }) => name),
      (await db().person.findMany({ where: { ...where, state: 'active' } })).map(({ displayName }) => displayName),
      (await db().businessProcess.findMany({ where })).map(({ name }) => name),
      (await db().editionEntry.findMany({ where: { ...where, editionId: 'edition2' } })).map(({ body }) => (body as { name: string }).name),
    ]
    for (const all of names) expect(texts.some((sheet) => all.every((name) => sheet.has(name)))).toBe(true)
  })

  const templated: Record<TemplatePaper, () => Promise<Uint8Array>> = {
    profile: () => paper('profile', { subject: 'odd-profile' }),
    list: () => paper('list', {}),
    sheet: () => paper('approval', { subject: 'odd-c' }),
    order: () => paper('order', { subject: 'edition2' }),
  }

  it.each(TEMPLATE_PAPERS)('R22 a template of %s changes no word of the content, whatever was typed', { timeout: 60_000 }, async (kind) => {
    const built = sound(await templated[kind]())
    const { app } = desk.world.house
    const { authorityId, personId } = desk.actor
    const [fileId, createdAt] = [app.ids.next(), app.clock.now().toISOString()]
    const starter = await app.documents.starter(kind, 'ru')
    const row = { id: fileId, authorityId, paper: kind, fileId, state: 'active', uploadedById: personId, createdAt }
    await app.committer.run([], async (unit) => {
      await app.files.put(unit.tx, { id: fileId, authorityId, personId, mime: 'application/zip', name: 'бланк.docx', createdAt }, starter)
      await unit.tx.documentTemplate.create({ data: row })
    })
    const filled = sound(await templated[kind]())
    expect(filled.xml).not.toBe(built.xml)
    expect(filled.tables).toEqual(built.tables)
    expect(pagesOf(filled)).toEqual(pagesOf(built))
    const said = built.paragraphs.map(steady)
    expect(
      filled.paragraphs
        .map(steady)
        .filter((line) => said.includes(line))
        .sort(),
    ).toEqual(said.sort())
  })
})
