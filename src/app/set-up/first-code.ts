import { may } from '../../domain/rights/may.ts'
import type { Tx } from '../../storage/open.ts'
import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { type InvitationWays, invitationWays } from '../invitations/invitation-links.ts'
import { issueInvitations } from '../invitations/issue.ts'
import { writeAdministrator } from './appoint.ts'

type Administrators = { joined: string[]; waiting: string[] }

/** Active administrators: those who have an account, and those without a name and an account, who wait to be somebody. */
async function administrators(tx: Tx, authorityId: string): Promise<Administrators> {
  const grants = await tx.roleGrant.findMany({ where: { authorityId, unitId: '' } })
  const entitled = grants.filter((grant) => may([grant], 'authority.setUp')).map(({ personId }) => personId)
  const people = await tx.person.findMany({ where: { authorityId, id: { in: entitled }, state: 'active' }, orderBy: { id: 'asc' } })
  const accounts = await tx.account.findMany({ where: { authorityId, personId: { in: people.map(({ id }) => id) } } })
  const reached = new Set(accounts.map(({ personId }) => personId))
  return {
    joined: people.filter(({ id }) => reached.has(id)).map(({ id }) => id),
    waiting: people.filter(({ id, displayName }) => !reached.has(id) && displayName === '').map(({ id }) => id),
  }
}

/** Writes a code for an administrator who is not known yet; codes that were made before for such a one die. */
async function issue(app: App, unit: Unit, authorityId: string, [waiting]: readonly string[], place: string): Promise<InvitationWays> {
  const personId = waiting ?? (await writeAdministrator(app, unit, { authorityId, place, now: nowIn(app) }))
  const [issued] = await issueInvitations(app, unit, { authorityId, personId: '', place }, [personId])
  if (!issued) throw new Error('no code was issued')
  return invitationWays(app, issued.code)
}

/**
 * A one-time code that makes whoever types it the first administrator: kept as its hash, dead after its use and as soon as the next one is made.
 * Undefined in a demonstration, where ADMIN_IDS names somebody, and where an administrator has an account already.
 */
export async function firstAdministratorCode(app: App, authorityId: string): Promise<InvitationWays | undefined> {
  if (app.demo || app.adminIds.size > 0) return undefined
  return app.committer.run([], async (unit) => {
    const { joined, waiting } = await administrators(unit.tx, authorityId)
    return joined.length > 0 ? undefined : issue(app, unit, authorityId, waiting, 'start')
  })
}

/** The same from the shell, where the last administrator was lost: whoever has the machine may appoint one. */
export function newAdministratorCode(app: App, authorityId: string): Promise<InvitationWays> {
  return app.committer.run([], async (unit) => issue(app, unit, authorityId, (await administrators(unit.tx, authorityId)).waiting, 'shell'))
}
