import type { Consents } from '../domain/consent/versions.ts'
import type { Prisma } from './open.ts'

/** What a JSON column holds. */
export type Json = Prisma.JsonValue

/** A person at work in a channel: only persons in state `active` become actors. */
export type Actor = {
  authorityId: string
  personId: string
  unitId: string | null
  displayName: string
  position: string
  locale: 'ru' | 'en'
  settings: unknown
  /** An empty unitId: the role holds for the whole authority. */
  roles: { role: string; unitId: string }[]
  /** `${channel}:${chatId}` of the account that speaks. */
  place: string
  accountId: string
  /** The last decision on each consent (R3). */
  consents: Consents
}

/** A place in a channel, whether or not somebody is known there. */
export type AccountRow = {
  id: string
  authorityId: string
  channel: string
  externalId: string
  chatId: string
  personId: string | null
  blockedAt: string | null
  lastSeenAt: string
}

/** The question that stands in a chat: `ref` is the messenger's message, `order` its place in time within that chat. */
export type Pending = { place: string; step: string; ref: string; order: number }

export type DraftRow = {
  id: string
  authorityId: string
  personId: string
  kind: string
  definitionVersion: number
  regulationVersion: string
  subject: string
  state: 'open' | 'done' | 'cancelled'
  /** The draft the person is answering: at most one. */
  active: boolean
  answers: Json
  cursor: string
  view: Json
  pending: Pending | null
  /** 1 for a new draft; each change is saved with the next number. */
  revision: number
  createdAt: string
  updatedAt: string
  remindAt: string | null
}

/** `digest` is digestOf(details) of journal.ts: the journal holds ids and digests, names and texts live where they can be erased (R62). */
export type JournalLine = {
  authorityId: string
  at: string
  actorId: string
  place: string
  action: string
  subject: string
  digest: string
}

/** A message to be delivered: rendered when it is sent, in the person's language. `slot`: what, about what, which occasion. */
export type OutboxRow = {
  authorityId: string
  personId: string
  slot: string
  message: string
  params: Json
  fileId: string | null
  /** Lower goes first. */
  priority: number
  dueAt: string
  createdAt: string
}
