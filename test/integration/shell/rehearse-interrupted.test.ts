import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { describeDatabase } from '../../support/databases.ts'
import { writeAuthority } from '../../support/season/authority.ts'
import { IDLE } from '../../support/season/script.ts'

const TOP = path.resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-interrupted-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const copies = (): string[] => readdirSync(folder).filter((name) => name.startsWith('touchpoint-copy-'))

describeDatabase('sqlite', (open, database) => {
  // The copy is a file whichever database it was made from, and starting the command takes its time.
  it('R97 a rehearsal that Ctrl-C interrupts leaves no copy of the database behind', async () => {
    await writeAuthority((await open()).db, IDLE, 'sverdlovsk')
    const env = { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder, DATABASE_URL: await database.url(), DEMO: '0' }
    const argv = ['--import', 'tsx', 'src/admin.ts', 'rehearse', '--from', IDLE.from, '--to', IDLE.to]
    const child = spawn(process.execPath, argv, { cwd: TOP, env, stdio: ['ignore', 'pipe', 'inherit'] })
    const exited = once(child, 'exit')
    await Promise.race([once(child.stdout, 'data'), exited])
    expect(copies()).toHaveLength(1)
    child.kill('SIGINT')
    expect(await exited).toEqual([130, null])
    expect(copies()).toEqual([])
  }, 120_000)
})
