import path from 'node:path'
import { I18n } from '@grammyjs/i18n'
import { compose, type House } from '../../src/main/compose.ts'
import { Committer } from '../../src/storage/committer.ts'
import { randomIds } from '../../src/storage/ids.ts'
import type { Storage } from '../../src/storage/open.ts'

export const AUTHORITY = 'bench'
export const AT = '2026-11-20T08:00:00.000Z'
export const REGULATION = 'sverdlovsk'

/** An empty installation with one administrator. */
export async function emptyHouse(storage: Storage, folder: string): Promise<House> {
  const { db } = storage
  await db.authority.create({
    data: { id: AUTHORITY, name: 'Bench', regulation: REGULATION, settings: {}, timeZone: 'Europe/Moscow', demo: 0, createdAt: AT },
  })
  const person = { displayName: 'Administrator', position: '', locale: 'ru', settings: {}, state: 'active', createdAt: AT, unitId: null }
  await db.person.create({ data: { ...person, id: 'me', authorityId: AUTHORITY } })
  await db.roleGrant.create({ data: { id: 'g', authorityId: AUTHORITY, personId: 'me', role: 'administrator', unitId: '' } })
  return compose({
    storage,
    committer: new Committer(storage),
    filesFolder: path.join(folder, 'files'),
    authorityId: AUTHORITY,
    clock: { now: () => new Date() },
    ids: randomIds(),
    i18n: new I18n({ defaultLocale: 'ru', directory: path.resolve('locales'), fluentBundleOptions: { useIsolating: false } }),
    log: { info() {}, warn() {}, error: (...said: unknown[]) => console.error(...said) } as never,
    demo: false,
    publicUrl: '',
  })
}
