import { monitoringOf } from '../../domain/regulation/settled.ts'
import { may, maySomewhere } from '../../domain/rights/may.ts'
import { keepsProfiles } from '../../domain/segment/rules.ts'
import type { Day } from '../../domain/text/day.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import { adminParts } from '../admin/admin-view.ts'
import type { App } from '../app.ts'
import { unitMeant } from './viewable-units.ts'

/** Who the person is here, and what the menu may offer. `demo` holds the demonstration's own date. */
export type PersonCard = {
  name: string
  position: string
  unit: string
  authority: string
  demo: { today: Day; mayAdvance: boolean } | undefined
  /** `lists`: whose list is seen has to be chosen. */
  may: {
    add: boolean
    list: boolean
    lists: boolean
    profiles: boolean
    drafts: boolean
    settings: boolean
    /** Asks a person, or answers such questions (R91). */
    ask: boolean
    answer: boolean
    /** Opens or receives a monitoring, or answers in it for a unit (R70). */
    monitoring: boolean
    workbook: boolean
    groupChats: boolean
    admin: boolean
  }
  /** How many proposals wait for the person's decision. */
  approvals: number
}

const MONITORING = ['monitoring.open', 'monitoring.answer', 'monitoring.receive'] as const

/** The person and the rights that decide about the menu. */
export async function personCard(app: App, actor: Actor): Promise<PersonCard> {
  const { authorityId, unitId, roles } = actor
  const unit = unitId ? await app.storage.db.unit.findFirst({ where: { id: unitId, authorityId } }) : null
  const authority = app.authorities.get(authorityId)
  const list = unitMeant(app, actor, '')
  const today = app.authorities.today(authorityId, app.clock.now())
  return {
    name: actor.displayName,
    position: actor.position,
    unit: unit?.name ?? '',
    authority: authority.name,
    demo: app.demo && authority.demo ? { today, mayAdvance: app.demoClock !== undefined && may(roles, 'demo.advanceClock') } : undefined,
    approvals: await app.storage.db.stepPerson.count({ where: { authorityId, personId: actor.personId } }),
    may: {
      add: keepsList(authority.regulation) && maySomewhere(roles, 'touchpoint.create'),
      list: 'unitId' in list,
      lists: 'refused' in list && list.refused === 'choose-unit',
      profiles: keepsProfiles(authority.regulation) && maySomewhere(roles, 'profile.viewUnit'),
      drafts: may(roles, 'draft.own'),
      settings: may(roles, 'settings.own'),
      ask: may(roles, 'call.ask'),
      answer: may(roles, 'call.answer'),
      monitoring:
        monitoringOf(authority.regulation) !== null && MONITORING.some((right) => may(roles, right) || maySomewhere(roles, right)),
      workbook: may(roles, 'register.import'),
      groupChats: may(roles, 'chat.manage'),
      admin: adminParts(roles).length > 0,
    },
  }
}
