import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import type { Acting } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { readDigest } from '../status/digest/digest-row.ts'

/** What is kept of a person, in numbers. */
export type OwnDataView = { email: string; channels: string[]; drafts: number; files: number; consentAt: string | undefined }

/** What is kept of the person who asks (R3). */
export async function ownDataView(app: App, { authorityId, personId }: Actor): Promise<OwnDataView> {
  const { db } = app.storage
  const where = { authorityId, personId }
  const person = await db.person.findFirst({ where: { id: personId, authorityId }, select: { email: true } })
  const accounts = await db.account.findMany({ where, orderBy: { lastSeenAt: 'desc' }, select: { channel: true } })
  const consent = await db.consent.findFirst({ where: { ...where, kind: 'processing', decision: 'given' }, orderBy: { at: 'desc' } })
  return {
    email: person?.email ?? '',
    channels: [...new Set(accounts.map(({ channel }) => channel))],
    drafts: await db.draft.count({ where: { ...where, state: 'open' } }),
    files: await db.storedFile.count({ where }),
    consentAt: consent?.at,
  }
}

/** Everything that is kept of a person as rows, without secrets and without what belongs to others. */
async function rowsOf({ unit, actor }: Acting): Promise<object> {
  const { tx } = unit
  const { authorityId, personId } = actor
  const where = { authorityId, personId }
  const person = await tx.person.findFirst({ where: { id: personId, authorityId } })
  const unitRow = person?.unitId ? await tx.unit.findFirst({ where: { id: person.unitId, authorityId }, select: { name: true } }) : null
  const accountShape = { channel: true, externalId: true, lastSeenAt: true } as const
  const draftShape = { kind: true, state: true, answers: true, createdAt: true, updatedAt: true } as const
  const wish = await readDigest(tx, authorityId, personId)
  const accountIds = (await tx.account.findMany({ where, select: { id: true } })).map(({ id }) => id)
  return {
    person: person && {
      ...{ name: person.displayName, position: person.position, unit: unitRow?.name ?? '', email: person.email },
      ...{ language: person.locale, settings: person.settings, state: person.state, since: person.createdAt },
    },
    /** How often the summary is wished for unasked, and the day for which it was looked at last (R74). */
    digest: wish ? { turn: wish.turn, on: wish.on } : null,
    roles: await tx.roleGrant.findMany({ where, select: { role: true, unitId: true } }),
    accounts: await tx.account.findMany({ where, select: accountShape, orderBy: { id: 'asc' } }),
    consents: await tx.consent.findMany({ where, select: { kind: true, decision: true, version: true, at: true }, orderBy: { at: 'asc' } }),
    drafts: await tx.draft.findMany({ where, select: draftShape, orderBy: { createdAt: 'asc' } }),
    ratings: await tx.interviewRating.findMany({ where, select: { kind: true, stars: true, remark: true, createdAt: true } }),
    files: await tx.storedFile.findMany({ where, select: { name: true, size: true, createdAt: true } }),
    entries: await tx.touchpointEntry.findMany({ where: { authorityId, authorId: personId }, select: { name: true, createdAt: true } }),
    sessions: await tx.webSession.findMany({
      where: { authorityId, accountId: { in: accountIds } },
      select: { userAgent: true, createdAt: true, lastSeenAt: true, revokedAt: true },
    }),
    accessRequests: await tx.accessRequest.findMany({
      where: { authorityId, OR: [{ personId }, { accountId: { in: accountIds } }] },
      select: { text: true, state: true, createdAt: true },
    }),
    questions: await tx.humanCall.findMany({ where, select: { state: true, stars: true, createdAt: true } }),
    messages: await tx.humanCallMessage.findMany({ where: { authorityId, fromId: personId }, select: { text: true, createdAt: true } }),
    decisions: await tx.decision.findMany({ where, select: { deed: true, words: true, at: true } }),
    confirmations: await tx.monitoringTask.findMany({
      where: { authorityId, confirmedById: personId },
      select: { confirmedName: true, confirmedPosition: true, confirmedChannel: true, confirmedAt: true },
    }),
    editions: await tx.editionConfirmation.findMany({ where, select: { name: true, position: true, channel: true, at: true } }),
    absences: await tx.absence.findMany({ where, select: { fromOn: true, untilOn: true, createdAt: true } }),
    profiles: await tx.segmentProfile.findMany({ where: { authorityId, authorId: personId }, select: { title: true, createdAt: true } }),
  }
}

/** Makes a file of everything that is kept of the person who asks, which goes out with the next card (R3). */
export async function exportData(acting: Acting): Promise<Screen> {
  const { app, unit, actor } = acting
  const { authorityId, personId } = actor
  const now = nowIn(app)
  const bytes = new TextEncoder().encode(JSON.stringify({ exportedAt: now, ...(await rowsOf(acting)) }, null, 2))
  const id = app.ids.next()
  const name = `my-data-${now.slice(0, 10)}.json`
  await app.files.put(unit.tx, { id, authorityId, personId, mime: 'application/json', name, createdAt: now }, bytes)
  record(unit, actor, now, 'data.export', `person:${personId}`)
  return at('dataFile', id)
}

/** A file of the person's own data; undefined when it is gone or somebody else's. */
export async function ownDataFile(
  app: App,
  { authorityId, personId }: Actor,
  id: string,
): Promise<{ id: string; name: string } | undefined> {
  const where = { id, authorityId, personId, mime: 'application/json' }
  return (await app.storage.db.storedFile.findFirst({ where, select: { id: true, name: true } })) ?? undefined
}
