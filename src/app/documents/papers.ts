import { may, maySomewhere } from '../../domain/rights/may.ts'
import { keepsProfiles } from '../../domain/segment/rules.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { unitMeant } from '../views/viewable-units.ts'

/** Which papers somebody may have made: the list of a unit, that of the whole authority, documents of profiles. */
export type Papers = { unit: { id: string; name: string } | undefined; whole: boolean; profiles: boolean }

/** `asked` is the unit whose list is meant, empty for the person's own. */
export async function papersFor(app: App, actor: Actor, asked: string): Promise<Papers> {
  const { authorityId, roles } = actor
  const { regulation } = app.authorities.get(authorityId)
  const meant = unitMeant(app, actor, asked)
  const unit = 'refused' in meant ? null : await app.storage.db.unit.findFirst({ where: { id: meant.unitId, authorityId } })
  return {
    unit: unit ? { id: unit.id, name: unit.name } : undefined,
    whole: keepsList(regulation) && may(roles, 'list.viewAll'),
    profiles: keepsProfiles(regulation) && maySomewhere(roles, 'profile.viewUnit'),
  }
}
