import { nowIn } from '../app.ts'
import { admitFile } from '../files/admit-file.ts'
import { checkFile, MAX_FILE_BYTES } from '../files/check-file.ts'
import type { WebApp } from './web-app.ts'
import type { WebSeat } from './web-seat.ts'

export type KeptFile = { id: string; name: string; size: number; mime: string }
export type FileRefusal = { refused: string; params?: Record<string, string | number> }
export type WebFiles = ReturnType<typeof webFiles>

const NAME = 150

/** The last part of a path, without what file systems and headers cannot bear. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const clean = last.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, '').trim()
  return Array.from(clean).slice(-NAME).join('') || 'file'
}

/** What the web channel asks of files (R98). */
export function webFiles(app: WebApp) {
  const { db } = app.storage
  return {
    limit: MAX_FILE_BYTES,
    /** Keeps what a person sent. Refusals: `file-no-person` (nobody was chosen yet) and those of checkFile and admitFile with `file-` before them. */
    async store(seat: WebSeat, upload: { name: string; bytes: Uint8Array }): Promise<KeptFile | FileRefusal> {
      if (!seat.person) return { refused: 'file-no-person' }
      const name = plainName(upload.name)
      const checked = await checkFile(name, upload.bytes)
      if ('refused' in checked) return { ...checked, refused: `file-${checked.refused}` }
      const doer = { authorityId: seat.authorityId, personId: seat.person.id, place: `web:${seat.chatId}` }
      const refusal = await admitFile(app, doer, upload.bytes)
      if (refusal) return { refused: `file-${refusal.refused}` }
      const { mime: type } = checked.ok
      const meta = { id: app.ids.next(), authorityId: seat.authorityId, personId: seat.person.id, mime: type, name, createdAt: nowIn(app) }
      const { id, size, mime } = await app.committer.run([], (unit) => app.files.put(unit.tx, meta, upload.bytes))
      return { id, name, size, mime }
    },
    /** A file that a message of this seat's chat carries; undefined when it is gone or belongs to another authority. */
    async read(seat: WebSeat, id: string): Promise<{ name: string; mime: string; bytes: Uint8Array } | undefined> {
      const found = await app.files.get(seat.authorityId, id)
      return found && { name: found.meta.name, mime: found.meta.mime, bytes: found.bytes }
    },
    /** The bytes of an upload, for the bot. Throws when there is no such file. */
    async fetch(id: string): Promise<Uint8Array> {
      const row = await db.storedFile.findUnique({ where: { id } })
      const found = row && (await app.files.get(row.authorityId, id))
      if (!found) throw new Error(`no file ${id}`)
      return found.bytes
    },
  }
}
