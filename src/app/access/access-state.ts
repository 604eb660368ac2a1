/**
 * Where a request stands: `writing`, its words are awaited; `open`, it waits for a decision; then `accepted`, `refused`, or `withdrawn` by the
 * stranger.
 */
export type AccessState = 'writing' | 'open' | 'accepted' | 'refused' | 'withdrawn'

/** The addressee of a message to an account that no person stands for; persons' ids hold no colon. */
export const accountAddressee = (accountId: string): string => `account:${accountId}`

/** The account of such an addressee; undefined for a person. */
export const accountIn = (addressee: string): string | undefined =>
  addressee.startsWith('account:') ? addressee.slice('account:'.length) : undefined
