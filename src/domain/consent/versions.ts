/** What is agreed to: that personal data are processed (R3), and that the bot may write first (D VI.4 б). */
export type ConsentKind = 'processing' | 'proactive'
export type ConsentDecision = 'given' | 'withdrawn'
/** Why personal data may be processed: by consent, or because duties of the office require it (152-ФЗ, art. 6). */
export type LegalBasis = 'consent' | 'officialDuty'

/** Versions of the texts in `locales`: a number grows with each change of meaning, and everybody is asked again. */
const TEXTS: Readonly<Record<ConsentKind, number>> = { processing: 1, proactive: 1 }

/** The version that stands under a decision; another legal basis is another text. */
export const consentVersion = (kind: ConsentKind, basis: LegalBasis): string =>
  kind === 'processing' ? `${TEXTS.processing}-${basis}` : String(TEXTS.proactive)

/** The last decision of a person on each, as `decision version`; null where none was made. */
export type Consents = Readonly<Record<ConsentKind, string | null>>

/** Whether the text that holds now was agreed to, and not withdrawn since. */
export const agreed = (consents: Consents, kind: ConsentKind, basis: LegalBasis): boolean =>
  consents[kind] === `given ${consentVersion(kind, basis)}`
