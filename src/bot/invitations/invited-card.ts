import { at, type Screen } from '../../app/dialogue/screen.ts'
import { type OfferedInvitation, offerInvitation, offerUnitInvitations } from '../../app/invitations/offer.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, keepingPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** Ten people with their links have to stand in 4000 characters. */
const NAME = 70

const waysOf = ({ telegram, web, code }: OfferedInvitation, say: Say): string[] => [
  ...(telegram === undefined ? [] : [say.t('invited-telegram', { link: telegram })]),
  ...(web === undefined ? [] : [say.t('invited-web', { link: web })]),
  say.t('invited-code', { code }),
]

/** Leads on and leaves the links where they are. */
const onTo = (say: Say, label: string, screen: Screen): Button => ({ label: labelOf(say.t(label)), data: keepingPress(screen) })
const onToMenu = (say: Say): Button => onTo(say, 'button-menu', at('menu'))

/** The way in of one person: args are the person. Made while it is drawn, since it is kept nowhere. */
export async function invitedCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const offer = await offerInvitation(app, actor, args[0] ?? '')
  if ('refused' in offer) return refusalCard(drawing, offer.refused)
  const { timeZone } = app.authorities.get(actor.authorityId)
  const lines = [
    say.t('invited-title', { name: clip(offer.displayName, NAME) }),
    ...waysOf(offer, say),
    '',
    say.t('invited-until', { day: dayIn(timeZone, new Date(offer.expiresAt)) }),
    say.t('invited-how'),
  ]
  return cardOf(lines, navigationRows([onTo(say, 'button-staff-person', at('staffPerson', offer.id)), onToMenu(say)]))
}

/** The ways in of the next people of a unit: args are the unit and the moment of the press. */
export async function unitInvitedCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [unitId = '', stamp = ''] = args
  const made = await offerUnitInvitations(app, actor, unitId, stamp)
  if ('refused' in made) return refusalCard(drawing, made.refused)
  const { timeZone } = app.authorities.get(actor.authorityId)
  const [first] = made.offers
  const back = [onTo(say, 'button-staff-unit', at('staffUnit', unitId)), onToMenu(say)]
  if (!first) return cardOf([say.t('unit-invited-none')], navigationRows(back))
  const people = made.offers.flatMap((offer) => [
    '',
    say.t('unit-invited-person', { name: clip(offer.displayName, NAME) }),
    ...waysOf(offer, say),
  ])
  const lines = [
    say.t('unit-invited-title', { unit: made.unit === '' ? say.t('staff-above') : clip(made.unit, NAME) }),
    say.t('invited-until', { day: dayIn(timeZone, new Date(first.expiresAt)) }),
    say.t('unit-invited-how'),
    ...people,
    ...(made.left > 0 ? ['', say.t('unit-invited-left', { count: made.left })] : []),
  ]
  const more: Button[] = made.left > 0 ? [{ label: labelOf(say.t('button-invite-more')), data: actionPress('inviteUnit', unitId) }] : []
  return cardOf(lines, navigationRows([...more, ...back]))
}
