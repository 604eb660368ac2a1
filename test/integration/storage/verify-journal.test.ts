import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { Committer } from '../../../src/storage/committer.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { journalLine } from '../../support/storage-rows.ts'

type Ended = { code: number; stdout: string; stderr: string }

const admin = (args: string[], databaseUrl: string): Promise<Ended> =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/admin.ts', ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ended) => error,
  )

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
