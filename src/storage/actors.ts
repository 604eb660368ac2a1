import type { ConsentKind } from '../domain/consent/versions.ts'
import { bulkRows } from './bulk.ts'
import { type Dialect, Prisma, type Tx } from './open.ts'
import type { AccountRow, Actor } from './rows.ts'

export type Speaker = { account: AccountRow; actor: Actor | undefined }

type Loaded = AccountRow & {
  state: string | null
  personAuthorityId: string
  unitId: string | null
  displayName: string
  position: string
  locale: string
  settings: unknown
  roles: string | null
  processing: string | null
  proactive: string | null
}

const KEYS = bulkRows({ channel: 'text', externalId: 'text' })
const SEEN = bulkRows({ id: 'text', at: 'text' })

/** The person spoke through the account at that instant. */
export type Seen = { id: string; at: string }

/** The key of a person in a channel: `${channel}:${externalId}`. */
export const accountKey = (account: { channel: string; externalId: string }): string => `${account.channel}:${account.externalId}`

const splitKey = (key: string): { channel: string; externalId: string } => {
  const at = key.indexOf(':')
  return { channel: key.slice(0, at), externalId: key.slice(at + 1) }
}

/** Roles travel as `role:unitId,role:unitId`: both are plain words, and the text is the same on both databases. */
const splitRoles = (roles: string | null): Actor['roles'] =>
  (roles ?? '')
    .split(',')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf(':')
      return { role: pair.slice(0, at), unitId: pair.slice(at + 1) }
    })

function toSpeaker(row: Loaded): Speaker {
  const { id, authorityId, channel, externalId, chatId, personId, blockedAt, lastSeenAt } = row
  const account = { id, authorityId, channel, externalId, chatId, personId, blockedAt, lastSeenAt }
  if (row.state !== 'active' || personId === null) return { account, actor: undefined }
  const { unitId, displayName, position, settings } = row
  const locale = row.locale === 'en' ? 'en' : 'ru'
  const consents = { processing: row.processing, proactive: row.proactive }
  const own = { authorityId: row.personAuthorityId, personId, unitId, displayName, position, locale, settings, consents } as const
  return { account, actor: { ...own, roles: splitRoles(row.roles), place: `${channel}:${chatId}`, accountId: id } }
}

/** The last decision of a person on a consent, as `decision version`. */
const lastDecision = (kind: ConsentKind): Prisma.Sql =>
  Prisma.raw(`(SELECT c."decision" || ' ' || c."version" FROM "Consent" AS c
        WHERE c."authorityId" = p."authorityId" AND c."personId" = p."id" AND c."kind" = '${kind}' ORDER BY c."at" DESC LIMIT 1)`)

/** Who speaks: the accounts of `keys` with their persons and roles, in one statement. Keys without an account are absent. */
export async function loadSpeakers(tx: Tx, dialect: Dialect, keys: readonly string[]): Promise<Map<string, Speaker>> {
  if (keys.length === 0) return new Map()
  const rows = await tx.$queryRaw<Loaded[]>`
    SELECT a."id", a."authorityId", a."channel", a."externalId", a."chatId", a."personId", a."blockedAt", a."lastSeenAt",
      p."state", p."authorityId" AS "personAuthorityId", p."unitId", p."displayName", p."position", p."locale", p."settings",
      (SELECT string_agg(g."role" || ':' || g."unitId", ',') FROM "RoleGrant" AS g WHERE g."personId" = p."id") AS "roles",
      ${lastDecision('processing')} AS "processing", ${lastDecision('proactive')} AS "proactive"
    FROM ${KEYS[dialect](keys.map(splitKey))}
    JOIN "Account" AS a ON a."channel" = n."channel" AND a."externalId" = n."externalId"
    LEFT JOIN "Person" AS p ON p."id" = a."personId"`
  return new Map(rows.map((row) => [accountKey(row), toSpeaker(row)]))
}

/** Notes when somebody spoke through these accounts; whoever speaks lets the bot write. */
export async function writeSeen(tx: Tx, dialect: Dialect, seen: readonly Seen[]): Promise<void> {
  if (seen.length === 0) return
  await tx.$executeRaw`
    UPDATE "Account" SET "lastSeenAt" = n."at", "blockedAt" = NULL FROM ${SEEN[dialect](seen)} WHERE "Account"."id" = n."id"`
}
