import { consentVersion } from '../../src/domain/consent/versions.ts'
import type { Storage } from '../../src/storage/open.ts'

/** Both consents of a person (R3), unless a decision of the person is there already. */
export async function giveConsents({ db }: Pick<Storage, 'db'>, personId: string, at: string): Promise<void> {
  const { authorityId } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  for (const kind of ['processing', 'proactive'] as const) {
    if ((await db.consent.count({ where: { authorityId, personId, kind } })) > 0) continue
    const id = `${personId}-${kind}`
    await db.consent.create({
      data: { id, authorityId, personId, kind, decision: 'given', version: consentVersion(kind, 'consent'), at, place: 'test' },
    })
  }
}
