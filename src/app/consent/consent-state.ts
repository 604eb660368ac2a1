import { agreed, type LegalBasis } from '../../domain/consent/versions.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'

/** Why the authority may process personal data: its own setting (R3). */
export const basisOf = (app: Pick<App, 'authorities'>, authorityId: string): LegalBasis =>
  app.authorities.get(authorityId).regulation.settings.personalData.legalBasis

/** Whether the person has agreed to the processing, or taken note of it, in the words that hold now: before that nothing goes on (R3). */
export const mayProceed = (app: Pick<App, 'authorities'>, actor: Pick<Actor, 'authorityId' | 'consents'>): boolean =>
  agreed(actor.consents, 'processing', basisOf(app, actor.authorityId))

/** Whether the bot may write to the person first. */
export const mayWriteFirst = (app: Pick<App, 'authorities'>, actor: Pick<Actor, 'authorityId' | 'consents'>): boolean =>
  agreed(actor.consents, 'proactive', basisOf(app, actor.authorityId))
