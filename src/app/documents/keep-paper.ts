import type { Actor, Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'
import type { AskedDocument } from './asked-document.ts'

const MIMES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  png: 'image/png',
  zip: 'application/zip',
} as const
/** What a line of the journal is about. */
const SUBJECTS = {
  profile: 'profile',
  list: 'unit',
  edition: 'edition',
  approval: 'proposal',
  proposal: 'proposal',
  status: 'authority',
  order: 'edition',
  package: 'edition',
  unitProfiles: 'unit',
  processProfiles: 'process',
} as const

/** Keeps a paper under the name that it got when it was asked for, with a line of who took it and when; once. */
export async function keepPaper(
  app: App,
  unit: Unit,
  actor: Actor,
  { id, about, subject, format }: AskedDocument,
  made: { bytes: Uint8Array; name: string },
): Promise<void> {
  if ((await unit.tx.storedFile.count({ where: { id } })) > 0) return
  const { authorityId, personId } = actor
  const createdAt = nowIn(app)
  await app.files.put(unit.tx, { id, authorityId, personId, mime: MIMES[format], name: made.name, createdAt }, made.bytes)
  record(unit, actor, createdAt, `document.${about}`, `${SUBJECTS[about]}:${subject}`, { file: id })
}
