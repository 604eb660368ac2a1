import type { Findable } from '../../domain/search/found.ts'

/** What can be found: points of the list, profiles, proposals, editions. */
export const FIND_KINDS = ['point', 'profile', 'proposal', 'edition'] as const
export type FindKind = (typeof FIND_KINDS)[number]

/** How far it is: still worked on, or settled (in force, complete, decided). */
export const FIND_STATES = ['working', 'settled'] as const
export type FindState = (typeof FIND_STATES)[number]

/** What is left of all that may be seen; empty texts and an absent kind leave everything. `area` is the key of a direction. */
export type FindFilter = { kind: FindKind | undefined; unitId: string; area: string; state: FindState | undefined }

/** One that can be found. `number` is that of a proposal or an edition; `unitId` and `areas` are empty for an edition, which is about all of them. */
export type Thing = Findable & {
  kind: FindKind
  id: string
  number: number
  unitId: string
  areas: readonly string[]
  about: string
  state: FindState
}
