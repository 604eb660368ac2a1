import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { actorAt } from '../../people/actor-at.ts'
import type { PaperOrder } from './order-paper.ts'

/** Who ordered a paper, with the roles of this moment; undefined for somebody who has left, or whose account has become another's (R4, R5). */
export async function ordererOf(app: App, { place, personId, authorityId }: PaperOrder): Promise<Actor | undefined> {
  const actor = await actorAt(app, place)
  return actor?.personId === personId && actor.authorityId === authorityId ? actor : undefined
}
