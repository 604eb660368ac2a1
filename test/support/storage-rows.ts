import type { Tx } from '../../src/storage/open.ts'
import type { DraftRow, JournalLine, OutboxRow } from '../../src/storage/unit.ts'

export const AT = '2026-11-20T08:00:00.000Z'
export const AUTHORITY = 'authority1'

/** A whole draft of `personId`, at revision 1. */
export const draftRow = (personId: string, changes: Partial<DraftRow> = {}): DraftRow => ({
  id: `draft-${personId}`,
  authorityId: AUTHORITY,
  personId,
  kind: 'touchpoint',
  definitionVersion: 1,
  regulationVersion: 'demo-1',
  subject: '',
  state: 'open',
  active: true,
  answers: {},
  cursor: 'name',
  view: {},
  pending: null,
  revision: 1,
  createdAt: AT,
  updatedAt: AT,
  remindAt: null,
  ...changes,
})

/** A journal line of `actorId`. */
export const journalLine = (actorId: string, changes: Partial<JournalLine> = {}): JournalLine => ({
  authorityId: AUTHORITY,
  at: AT,
  actorId,
  place: 'telegram:1',
  action: 'answered',
  subject: `draft-${actorId}`,
  digest: '0'.repeat(64),
  ...changes,
})

/** A message for `personId` that is due at AT. */
export const outboxRow = (personId: string, slot: string, changes: Partial<OutboxRow> = {}): OutboxRow => ({
  authorityId: AUTHORITY,
  personId,
  slot,
  message: 'draft-waits',
  params: {},
  fileId: null,
  priority: 5,
  dueAt: AT,
  createdAt: AT,
  ...changes,
})

/** A person in state `active` with the account `telegram:<id>`; returns the account's key. */
export async function addPerson(tx: Tx, id: string, changes: { state?: string; roles?: [string, string][] } = {}): Promise<string> {
  await tx.person.create({
    data: {
      id,
      authorityId: AUTHORITY,
      unitId: 'unit1',
      displayName: `Демо-сотрудник ${id}`,
      position: 'специалист',
      locale: 'ru',
      settings: { home: 'telegram' },
      state: changes.state ?? 'active',
      createdAt: AT,
    },
  })
  await tx.account.create({
    data: { id: `account-${id}`, authorityId: AUTHORITY, channel: 'telegram', externalId: id, chatId: id, personId: id, lastSeenAt: AT },
  })
  for (const [role, unitId] of changes.roles ?? []) {
    await tx.roleGrant.create({ data: { id: `${id}-${role}-${unitId}`, authorityId: AUTHORITY, personId: id, role, unitId } })
  }
  return `telegram:${id}`
}
