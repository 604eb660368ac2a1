import type { Card } from '../../channels/channel.ts'
import type { Drawing, Feature } from '../feature.ts'
import { neutralCard } from './neutral-card.ts'

/** The way into the web chat, for whoever writes where only links are allowed (R97). */
async function linkOnlyCard({ app, actor, say, args }: Drawing): Promise<Card> {
  return { ...(await neutralCard(app, actor, say, args[0] === 'typed' ? 'typed' : 'goes-on')), neutral: true }
}

/** What an authority lets be seen in a messenger. */
export const linkOnly: Feature = { screens: { linkOnly: linkOnlyCard } }
