import type { Tx } from '../../storage/open.ts'
import { type News, sayNews } from '../outbox/say-news.ts'
import { holdingRoles } from '../people/holding.ts'

/** What is told of a round of formation and of editions. */
export const NEWS = ['opened', 'handedOver', 'returned', 'accepted', 'presented', 'adopted', 'changeApproved', 'changeSetAside'] as const

/** `about` is a submission, the round, an edition or an approved proposal. */
export type Telling = News<(typeof NEWS)[number]>

/** Tells these people, once an occasion. */
export const tell = (news: Telling, people: readonly string[]): void => sayNews('formation', news, people)

/** Who answers for a unit's list: its persons responsible for client interaction (E16), else its heads; nobody where it has neither. */
export async function answerableFor(tx: Tx, authorityId: string, unitId: string): Promise<string[]> {
  const officers = await holdingRoles(tx, authorityId, ['interactionOfficer'], unitId)
  return officers.length > 0 ? officers : holdingRoles(tx, authorityId, ['unitHead'], unitId)
}
