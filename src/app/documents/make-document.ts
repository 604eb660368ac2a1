import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'
import type { AskedDocument } from './asked-document.ts'
import { approvalMade, listMade, type Made, pictureMade, profileMade, statusMade } from './papers-made.ts'

type File = { id: string; name: string }

const MIMES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  png: 'image/png',
} as const
/** What a line of the journal is about. */
const SUBJECTS = { profile: 'profile', list: 'unit', edition: 'edition', approval: 'proposal', status: 'authority' } as const
const ID = /^[a-z0-9-]{8,24}$/

/**
 * The paper that was asked for: made on first asking, kept with a line of who took it and when; asked again, the same file. Refusals: those of
 * `profileFacts`, `listFacts` and `editionFacts`, and `document-gone` for one that was made for somebody else.
 */
export async function makeDocument(app: App, actor: Actor, asked: AskedDocument): Promise<File | { refused: string }> {
  const { authorityId, personId } = actor
  if (!ID.test(asked.id)) return { refused: 'document-gone' }
  const known = await app.storage.db.storedFile.findFirst({ where: { id: asked.id } })
  if (known)
    return known.authorityId === authorityId && known.personId === personId
      ? { id: known.id, name: known.name }
      : { refused: 'document-gone' }
  const made = await madeOf(app, actor, asked)
  if ('refused' in made) return made
  const { id, about, subject, format } = asked
  const createdAt = nowIn(app)
  await app.committer.run([], async (unit) => {
    if ((await unit.tx.storedFile.count({ where: { id } })) > 0) return
    await app.files.put(unit.tx, { id, authorityId, personId, mime: MIMES[format], name: made.name, createdAt }, made.bytes)
    record(unit, actor, createdAt, `document.${about}`, `${SUBJECTS[about]}:${subject}`, { file: id })
  })
  return { id, name: made.name }
}

function madeOf(app: App, actor: Actor, asked: AskedDocument): Promise<Made | { refused: string }> {
  const { about, format, subject } = asked
  if (about === 'profile' && format === 'docx') return profileMade(app, actor, subject)
  if (about === 'approval' && format === 'docx') return approvalMade(app, actor, subject)
  if (about === 'status' && format === 'xlsx') return statusMade(app, actor)
  if (about === 'status' && format === 'png') return pictureMade(app, actor)
  return about === 'list' || about === 'edition' ? listMade(app, actor, asked) : Promise.resolve({ refused: 'document-gone' })
}
