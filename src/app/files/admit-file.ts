import { sha256 } from '../../storage/canonical-json.ts'
import { type App, nowIn } from '../app.ts'
import { type Doer, record } from '../journal/record.ts'

const DAY_MS = 86_400_000
/** Ten times what somebody with much to attach sends in a day. */
const MOST_FILES = 200
const MOST_BYTES = 500 * 1024 * 1024

async function tooMany(app: Pick<App, 'storage' | 'clock'>, { authorityId, personId }: Doer, size: number): Promise<boolean> {
  const since = new Date(app.clock.now().getTime() - DAY_MS).toISOString()
  const where = { authorityId, personId, createdAt: { gt: since } }
  const { _count, _sum } = await app.storage.db.storedFile.aggregate({ where, _count: true, _sum: { size: true } })
  return _count >= MOST_FILES || (_sum.size ?? 0) + size > MOST_BYTES
}

/**
 * Whether a file may be kept (R98), asked before it is: undefined, or the refusal `too-many-files` (of this person in 24 hours), `infected`, which stands
 * in the journal by its digest, or `not-scanned`.
 */
export async function admitFile(
  app: Pick<App, 'storage' | 'clock' | 'committer' | 'scanner'>,
  doer: Doer,
  bytes: Uint8Array,
): Promise<{ refused: 'too-many-files' | 'infected' | 'not-scanned' } | undefined> {
  if (await tooMany(app, doer, bytes.byteLength)) return { refused: 'too-many-files' }
  const found = (await app.scanner?.scan(bytes)) ?? 'clean'
  if (found === 'broken') return app.scanner?.whenBroken === 'accept' ? undefined : { refused: 'not-scanned' }
  if (found === 'clean') return undefined
  const details = { sha256: sha256(bytes) }
  await app.committer.run([], (unit) => record(unit, doer, nowIn(app), 'file.infected', `person:${doer.personId}`, details))
  return { refused: 'infected' }
}
