import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { leave } from '../../../src/app/leaving/leave.ts'
import { applyToList } from '../../../src/app/proposals/store/apply-to-list.ts'
import { cleanUp } from '../../../src/app/retention/clean-up.ts'
import { erasePerson } from '../../../src/app/staff/erase-person.ts'
import { toEntry } from '../../../src/app/touchpoints/entry-row.ts'
import { isRace } from '../../../src/storage/conflict.ts'
import { writeLines } from '../../../src/storage/registers/line-tables.ts'
import { ALL, Deeds } from '../../support/formation/deeds.ts'
import { adoptedAlready } from '../../support/formation/first-edition.ts'
import { describeScene, type Scene } from '../../support/scene.ts'

const SOURCES = path.resolve(import.meta.dirname, '../../../src')

/** Everything that is stored of the first edition. */
const frozen = async ({ db }: Scene) => ({
  head: await db.edition.findUnique({ where: { id: 'first' } }),
  lines: await db.editionEntry.findMany({ where: { editionId: 'first' }, orderBy: { position: 'asc' } }),
})

/** What a press or a reply comes to does not matter here: a refusal, an effect elsewhere, or a bug that undoes its transaction. */
const attempt = async (deed: () => Promise<unknown>): Promise<void> => {
  try {
    await deed()
  } catch (error) {
    if (!(error instanceof Error)) throw error
  }
}

describeScene('nothing in an edition is edited in place, by any path', (scene) => {
  it('R51 neither by an action, nor by the end of an interview, whoever does it and whatever it is given', async () => {
    await adoptedAlready(scene.db)
    const before = await frozen(scene)
    const { app } = scene.world.house
    const deeds = new Deeds(scene.world)
    const { entryId, id: lineId } = before.lines[0] ?? { entryId: '', id: '' }
    const given = [['first'], [lineId], [entryId, '1'], ['first', entryId, '1']]
    for (const action of app.actions.values()) for (const args of given) await attempt(() => deeds.act(action, ...args))
    const said = {
      number: '2',
      date: '2026-11-20',
      name: 'Другое',
      remark: 'нет',
      reason: 'нет',
      link: 'https://site.example/x',
      what: 'да',
    }
    for (const kind of app.interviews.values())
      for (const subject of ['first', entryId, `first/${entryId}/1`]) await attempt(() => deeds.finish(kind, subject, said))
    expect(await frozen(scene)).toEqual(before)
  })

  it('R51 neither by an approved change, an import, another edition, somebody who leaves or is erased, nor by time', async () => {
    await adoptedAlready(scene.db)
    const before = await frozen(scene)
    const { app } = scene.world.house
    const deeds = new Deeds(scene.world)
    for (const at of [0, 1]) await deeds.change(at)
    await deeds.adopt()
    await deeds.takeOver()
    const row = await scene.db.touchpointEntry.findFirstOrThrow({ where: { authorityId: 'demo', state: 'approved' } })
    const doer = { authorityId: 'demo', personId: 'demo-p1', place: 'test' }
    const now = app.clock.now().toISOString()
    await app.committer.run([], (unit) => applyToList({ unit, doer, now }, [{ kind: 'remove', entryId: row.id, before: toEntry(row) }]))
    await app.committer.run([], (unit) => leave({ app, unit, doer, personIds: [row.authorId], successorId: '', now }))
    await app.committer.run([], (unit) => erasePerson(app, unit, ALL, row.authorId))
    scene.world.clock.set('2036-11-20T06:00:00.000Z')
    await cleanUp(app, 'demo')
    expect(await scene.db.edition.count()).toBeGreaterThan(3)
    expect(await frozen(scene)).toEqual(before)
  })

  it('R51 the storage layer writes lines of an edition once: again with the same id changes nothing, a number is given once', async () => {
    await adoptedAlready(scene.db)
    const before = await frozen(scene)
    const [line] = before.lines
    await scene.world.house.app.committer.run([], (unit) =>
      writeLines(unit.tx, unit.dialect, 'editionEntry', [{ ...line, body: { other: true }, position: 99 }]),
    )
    const again = await scene.db.edition.create({ data: { ...before.head, id: 'again' } as never }).catch((error: unknown) => error)
    expect(isRace(again)).toBe(true)
    expect(await frozen(scene)).toEqual(before)
  })

  it('R51 no source of the program has a way to change or remove what an order has adopted', () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.startsWith('generated'),
    )
    const told = /\.(edition|editionEntry)\s*\.\s*(update|updateMany|upsert|delete|deleteMany)\b|(UPDATE|DELETE FROM)\s+"Edition/
    expect(files.length).toBeGreaterThan(500)
    expect(files.filter((name) => told.test(readFileSync(path.join(SOURCES, name), 'utf8')))).toEqual([])
  })
})
