import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { sha256 } from '../../../src/storage/canonical-json.ts'
import { openStorage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { admin } from '../../support/shell/admin.ts'
import { bookOf, bytesOf } from '../../support/workbook/books.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-shell-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const DEMO = { DEMO: '1', DATA_DIR: folder }
const AT = '2026-11-20T08:00:00.000Z'

describeEachDatabase((_, { another }) => {
  it('R4, R2 somebody who is blocked from the shell is shut out at once, let in again, and invited', async () => {
    const url = await another()
    const storage = await openStorage(url)
    const person = { authorityId: 'a', unitId: null, position: 'Специалист', locale: 'ru', settings: {}, createdAt: AT }
    await storage.db.authority.create({
      data: { id: 'a', name: 'Ведомство', regulation: 'demonstration', settings: {}, timeZone: 'Europe/Moscow', demo: 0, createdAt: AT },
    })
    await storage.db.person.createMany({
      data: [
        { ...person, id: 'p1', displayName: 'Образцова О. О.', state: 'active', email: 'o@example.org' },
        { ...person, id: 'p2', displayName: 'Пробный П. П.', state: 'active' },
        { ...person, id: 'p3', displayName: 'Пробный П. П.', state: 'left' },
      ],
    })
    const account = { authorityId: 'a', channel: 'web', externalId: 'w1', chatId: 'w1', lastSeenAt: AT }
    await storage.db.account.create({ data: { id: 'acc', ...account, personId: 'p1' } })
    await storage.db.webSession.create({
      data: { id: 's1', authorityId: 'a', accountId: 'acc', userAgent: '', createdAt: AT, lastSeenAt: AT },
    })
    const stateOf = async (id: string) => (await storage.db.person.findUniqueOrThrow({ where: { id } })).state
    expect(await admin(['block', 'O@example.org'], url)).toEqual({
      code: 0,
      stdout: 'Образцова О. О., Специалист: blocked, all sessions and codes have ended\n',
      stderr: '',
    })
    expect(await stateOf('p1')).toBe('blocked')
    expect((await storage.db.webSession.findUniqueOrThrow({ where: { id: 's1' } })).revokedAt).not.toBeNull()
    expect(await admin(['block', 'p1'], url)).toMatchObject({ code: 1, stderr: 'Образцова О. О.: is blocked, nothing has changed\n' })
    expect(await admin(['unblock', 'p1'], url)).toMatchObject({ code: 0 })
    expect(await stateOf('p1')).toBe('active')
    expect((await admin(['block', 'Пробный П. П.'], url)).stderr).toBe(
      'which one? p2: Пробный П. П., Специалист\nwhich one? p3: Пробный П. П., Специалист\n',
    )
    expect((await admin(['block', 'Иной'], url)).stderr).toBe('nobody has the id, the e-mail or the name "Иной"\n')
    const invited = await admin(['invite', 'o@example.org'], url, { PUBLIC_URL: 'https://chat.example.org' })
    expect(invited).toMatchObject({ code: 0, stderr: '' })
    const code = /link: https:\/\/chat\.example\.org\/enter\/(\w+)/.exec(invited.stdout)?.[1] ?? ''
    expect(await storage.db.invitation.findMany()).toMatchObject([{ id: sha256(code), personId: 'p1', usedAt: null, revokedAt: null }])
    await admin(['block', 'p1'], url)
    expect(await storage.db.invitation.count({ where: { revokedAt: null } })).toBe(0)
    expect(await admin(['invite', 'p1'], url)).toMatchObject({ code: 1, stderr: 'Образцова О. О. is blocked: nobody is invited\n' })
    const lines = await storage.db.journal.findMany({ where: { action: { startsWith: 'person.' } }, orderBy: { seq: 'asc' } })
    expect(lines.map(({ actorId, action, subject, place }) => [actorId, action, subject, place])).toEqual([
      ['shell', 'person.block', 'person:p1', 'shell'],
      ['shell', 'person.unblock', 'person:p1', 'shell'],
      ['shell', 'person.block', 'person:p1', 'shell'],
    ])
    await storage.close()
  })

  it('R41 a workbook is checked from the shell, taken over with --apply, and refused with its problems', async () => {
    const url = await another()
    const law = regulationOf('demonstration')
    const write = async (name: string, unit: string): Promise<string> => {
      const file = path.join(folder, name)
      const units = [{ name: 'Отдел цифрового развития', short: 'Цифра' }]
      const staff = [{ person: 'Образцова О. О.', position: 'Начальник отдела', unit, roles: 'сотрудник' }]
      writeFileSync(file, await bytesOf(bookOf(law, { units, staff })))
      return file
    }
    const good = await write('good.xlsx', 'Цифра')
    const checked = await admin(['import', good], url, DEMO)
    expect(checked).toMatchObject({ code: 0, stderr: '' })
    expect(checked.stdout).toContain('добав')
    const storage = await openStorage(url)
    const people = () => storage.db.person.count({ where: { displayName: 'Образцова О. О.' } })
    expect(await people()).toBe(0)
    const bad = await admin(['import', await write('bad.xlsx', 'Нет такого'), '--apply'], url, DEMO)
    expect(bad.code).toBe(1)
    expect(bad.stdout).toContain('Нет такого')
    expect(await people()).toBe(0)
    const applied = await admin(['import', good, '--apply'], url, DEMO)
    expect(applied).toMatchObject({ code: 0, stderr: '' })
    expect(await people()).toBe(1)
    const lines = await storage.db.journal.findMany({ where: { action: 'workbook.confirm' } })
    expect(lines.map(({ place }) => place)).toEqual(['shell'])
    const stranger = await storage.db.person.findFirstOrThrow({ where: { displayName: 'Образцова О. О.' } })
    expect(await admin(['import', good, '--apply', '--as', stranger.id], url, DEMO)).toMatchObject({ code: 1 })
    await storage.close()
  })
})
