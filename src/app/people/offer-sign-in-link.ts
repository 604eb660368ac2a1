import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { createSignInLink } from '../web/sign-in-links.ts'

const MINUTES = 15

/** Not in the web chat: its messages are kept, so the secret would be too, and whoever asks there is signed in. */
export const mayGetLink = ({ publicUrl }: App, place: string): boolean => publicUrl !== '' && !place.startsWith('web:')

/**
 * The address of a link that signs the person in to the web chat once. Its secret is kept nowhere, so the link is made when it is drawn:
 * never inside a transaction. Refusals: `not-allowed`, `no-web-chat`.
 */
export async function offerSignInLink(app: App, actor: Actor): Promise<{ address: string; minutes: number } | { refused: string }> {
  const { authorityId, personId, roles, place } = actor
  if (!may(roles, 'sessions.own')) return { refused: 'not-allowed' }
  if (!app.publicUrl) return { refused: 'no-web-chat' }
  if (!mayGetLink(app, place)) return { refused: 'not-allowed' }
  const made = await createSignInLink(app, { authorityId, personId, minutes: MINUTES })
  return 'refused' in made ? { refused: 'not-allowed' } : { address: `${app.publicUrl}/enter/${made.secret}`, minutes: MINUTES }
}
