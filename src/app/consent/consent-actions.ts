import { consentVersion } from '../../domain/consent/versions.ts'
import type { Actor, Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { holdingRight } from '../people/holding.ts'
import { basisOf, mayProceed } from './consent-state.ts'
import { writeConsent } from './write-consent.ts'

const PRIORITY = 3

/**
 * Agrees to the processing of personal data (R3): args are the version of the text that was read. Another version than the one that holds is
 * shown anew. The question about writing first follows, once.
 */
export async function giveConsent({ app, unit, actor, args }: Acting): Promise<Screen> {
  if (args[0] !== consentVersion('processing', basisOf(app, actor.authorityId))) return at('consent')
  if (!mayProceed(app, actor)) await writeConsent(app, unit, actor, 'processing', 'given')
  return actor.consents.proactive === null ? at('consentProactive') : at('welcome')
}

/**
 * Allows the bot to write first, or forbids it: args are `on` or `off`, and `own` where it is decided among the own data. Refusal: `stale-idle`.
 */
export async function setProactive({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [wanted, from] = args
  if (wanted !== 'on' && wanted !== 'off') return { refused: 'stale-idle' }
  const decision = wanted === 'on' ? 'given' : 'withdrawn'
  const same = actor.consents.proactive === `${decision} ${consentVersion('proactive', basisOf(app, actor.authorityId))}`
  if (!same) await writeConsent(app, unit, actor, 'proactive', decision)
  return from === 'own' ? at('ownData') : at('welcome')
}

/**
 * Withdraws the consent to the processing. Where the legal basis is consent, the bot serves the person no further until it is given again, and the
 * coordinators are told; where it is the official duty, processing goes on, and the person learns why.
 */
export async function withdrawConsent({ app, unit, actor }: Acting): Promise<Screen> {
  const basis = basisOf(app, actor.authorityId)
  if (basis === 'officialDuty') {
    record(unit, actor, nowIn(app), 'consent.objection', `person:${actor.personId}`)
    return at('consentStays')
  }
  await writeConsent(app, unit, actor, 'processing', 'withdrawn')
  await tellWithdrawn(app, unit, actor)
  return at('consent', 'withdrawn')
}

async function tellWithdrawn(app: App, unit: Unit, { authorityId, personId }: Actor): Promise<void> {
  const now = nowIn(app)
  for (const to of await holdingRight(unit.tx, authorityId, 'person.view')) {
    if (to === personId) continue
    unit.say({
      ...{ authorityId, personId: to, slot: `consent-withdrawn:${personId}:${now}:${to}`, message: 'consent-withdrawn' },
      ...{ params: { person: personId }, fileId: null, priority: PRIORITY, dueAt: now, createdAt: now },
    })
  }
}
