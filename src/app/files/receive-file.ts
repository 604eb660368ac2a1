import type { App } from '../app.ts'
import type { IncomingFile } from '../dialogue/intent.ts'
import type { Doer } from '../journal/record.ts'
import { admitFile } from './admit-file.ts'
import { checkFile, MAX_FILE_BYTES } from './check-file.ts'

/** A file as its message announces it: the size is what the sender says. */
export type AnnouncedFile = { name: string; size: number }

/**
 * Fetches a file and looks at it before it becomes an answer (R98). Gives the file, or the code of what is wrong with it; a messenger that
 * does not hand it over counts as `file-unavailable`, unless its reason is `too-large`.
 */
export async function receiveFile(app: App, doer: Doer, announced: AnnouncedFile, fetch: () => Promise<Uint8Array>): Promise<IncomingFile> {
  if (announced.size > MAX_FILE_BYTES) return { refused: 'too-large' }
  let bytes: Uint8Array
  try {
    bytes = await fetch()
  } catch (error) {
    return { refused: error instanceof Error && 'reason' in error && error.reason === 'too-large' ? 'too-large' : 'file-unavailable' }
  }
  const checked = await checkFile(announced.name, bytes)
  if ('refused' in checked) return { refused: checked.refused }
  return (await admitFile(app, doer, bytes)) ?? { id: app.ids.next(), name: announced.name, mime: checked.ok.mime, bytes }
}
