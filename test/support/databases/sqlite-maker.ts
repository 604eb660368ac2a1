import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { openStorage } from '../../../src/storage/open.ts'
import type { Maker } from './maker.ts'
import { quickFolder } from './run-folder.ts'

/** A file that is migrated once in a run; whoever comes first makes it. */
async function migrated(): Promise<string> {
  const file = path.join(inject('runFolder'), 'migrated.db')
  if (existsSync(file)) return file
  const mine = `${file}.${process.pid}`
  const storage = await openStorage(`file:${mine}`)
  // A statement, because an unused client has no connection, and closing the last one moves the log into the file.
  await storage.db.setting.count()
  await storage.close()
  renameSync(mine, file)
  return file
}

/** The url of one more migrated SQLite file with nothing in it, in `folder`. */
export async function migratedSqlite(folder: string): Promise<string> {
  const file = path.join(folder, 'test.db')
  copyFileSync(await migrated(), file)
  return `file:${file}`
}

/** Makes SQLite files in folders that go after the tests. */
export function sqliteMaker(): Maker {
  const folders: string[] = []
  const kept = (folder: string): string => {
    folders.push(folder)
    return folder
  }
  return {
    make: () => migratedSqlite(kept(quickFolder())),
    makeEmpty: async () => `file:${path.join(kept(mkdtempSync(path.join(tmpdir(), 'touchpoint-'))), 'test.db')}`,
    async removeAll() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}
