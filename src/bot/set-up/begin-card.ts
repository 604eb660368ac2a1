import type { Button, Card } from '../../channels/channel.ts'
import { may } from '../../domain/rights/may.ts'
import { cardOf } from '../cards/card-of.ts'
import { actionPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import type { Drawing } from '../feature.ts'

/**
 * What stands in the place of the menu while the beginning is not made: an administrator who has not said who they are, or an authority that
 * nobody has set up. Undefined where the menu is due.
 */
export function beginCard({ app, actor, say }: Pick<Drawing, 'app' | 'actor' | 'say'>): Card | undefined {
  const button = (label: string, ...press: [string, ...string[]]): Button[][] => [
    [{ label: labelOf(say.t(label)), data: actionPress(...press) }],
  ]
  if (actor.displayName === '') return cardOf([say.t('introduce-begin')], button('button-introduce', 'start', 'introduce'))
  if (app.authorities.get(actor.authorityId).setUp || !may(actor.roles, 'authority.setUp')) return undefined
  return cardOf([say.t('set-up-begin')], button('button-set-up', 'startSetUp'))
}
