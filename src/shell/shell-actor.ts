import type { Actor } from '../storage/unit.ts'

/** Whoever has this machine in hand, as the journal names it: may what an administrator may, in the authority of what is at hand. */
export const shellActor = (authorityId: string): Actor => ({
  authorityId,
  personId: 'shell',
  place: 'shell',
  roles: [{ role: 'administrator', unitId: '' }],
  unitId: null,
  displayName: '',
  position: '',
  locale: 'en',
  settings: {},
  accountId: '',
  consents: { processing: null, proactive: null },
})
