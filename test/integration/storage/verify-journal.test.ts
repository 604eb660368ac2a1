import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { Committer } from '../../../src/storage/committer.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { admin } from '../../support/shell/admin.ts'
import { journalLine } from '../../support/storage-rows.ts'

describeEachDatabase((open, { url }) => {
  it('R62 the command names the head of every chain, and the first line that does not fit', async () => {
    const storage = await open()
    expect(await admin(['verify-journal'], await url())).toMatchObject({ code: 0, stdout: 'the journal is empty\n' })
    await new Committer(storage).run([], (unit) => {
      for (const authorityId of ['first', 'second', 'second']) unit.line(journalLine('p', { authorityId }))
    })
    const lines = await storage.db.journal.findMany({ orderBy: { seq: 'asc' } })
    const head = (line: number) => lines[line]?.hash
    const sound = `authority first: 1 lines hold, head ${head(0)}\n`
    expect(await admin(['verify-journal'], await url())).toMatchObject({
      code: 0,
      stdout: `${sound}authority second: 2 lines hold, head ${head(2)}\n`,
    })
    const exported = await admin(['export-journal'], await url())
    expect(
      exported.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(lines)
    await storage.db.journal.update({ where: { seq: lines[2]?.seq ?? 0 }, data: { action: 'forged' } })
    expect(await admin(['verify-journal'], await url())).toMatchObject({
      code: 1,
      stdout: `${sound}authority second: BROKEN at line ${lines[2]?.seq}\n`,
    })
  })
})

it('a command that does not exist is answered with those that do', async () => {
  expect(await admin(['toString'], 'file:unused.db')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^npm run admin -- .*verify-journal[^\n]*\n$/),
  })
})

it('a wrong database url is told in one line', async () => {
  expect(await admin(['verify-journal'], 'mysql://x')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^DATABASE_URL: [^\n]+\n$/) })
})

it('the shell shows what it complains of on the error output, and ends with 1', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/admin.ts', 'toString'], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: expect.stringMatching(/^npm run admin -- /) })
})
