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

/** Both consents of many people who have decided nothing yet, as rows. */
export const consentRows = (authorityId: string, personIds: readonly string[], at: string) =>
  personIds.flatMap((personId) =>
    (['processing', 'proactive'] as const).map((kind) => ({
      ...{
        id: `${personId}-${kind}`,
        authorityId,
        personId,
        kind,
        decision: 'given',
        version: consentVersion(kind, 'consent'),
        at,
        place: 'test',
      },
    })),
  )
