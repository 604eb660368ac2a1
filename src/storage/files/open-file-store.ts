import type { Storage } from '../open.ts'
import { DatabaseFileStore } from './database-file-store.ts'
import type { FileStore } from './file-store.ts'
import { FolderFileStore } from './folder-file-store.ts'

/** Content in `folder` beside the SQLite file, in the database itself with PostgreSQL, where several processes share it. */
export const openFileStore = (storage: Storage, folder: string): FileStore =>
  storage.dialect === 'sqlite' ? new FolderFileStore(storage.db, folder) : new DatabaseFileStore(storage.db)
