import { type ConsentDecision, type ConsentKind, consentVersion } from '../../domain/consent/versions.ts'
import type { Actor, Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'
import { basisOf } from './consent-state.ts'

/** Writes a decision, with its line in the journal; whoever draws the answer to the press sees what holds from now on. */
export async function writeConsent(app: App, unit: Unit, actor: Actor, kind: ConsentKind, decision: ConsentDecision): Promise<void> {
  const { authorityId, personId, place } = actor
  const version = consentVersion(kind, basisOf(app, authorityId))
  const where = { authorityId, personId, kind }
  const last = await unit.tx.consent.findFirst({ where, orderBy: { at: 'desc' }, select: { at: true } })
  const now = nowIn(app)
  // Two decisions of one instant would leave open which of them came last.
  const at = last && last.at >= now ? new Date(Date.parse(last.at) + 1).toISOString() : now
  await unit.tx.consent.create({ data: { id: app.ids.next(), ...where, decision, version, at, place } })
  actor.consents = { ...actor.consents, [kind]: `${decision} ${version}` }
  record(unit, actor, now, `consent.${decision}`, `person:${personId}`, { kind, version })
}
