import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { privateChat } from './binding-cards.ts'
import type { GroupDrawing } from './group-drawing.ts'

/** How far the round of formation is (R50, R51); whoever may presents the list here. Args: the round. */
export async function groupRoundCard({ app, authorityId, args, say }: GroupDrawing): Promise<Card | undefined> {
  const { db } = app.storage
  const round = await db.formationCampaign.findFirst({ where: { id: args[0] ?? '', authorityId } })
  if (!round) return undefined
  const states = (await db.unitSubmission.findMany({ where: { authorityId, campaignId: round.id }, select: { state: true } })).map(
    ({ state }) => state,
  )
  const accepted = states.filter((state) => state === 'accepted').length
  const ready = round.state === 'open' && states.length > 0 && accepted === states.length
  const present = ready ? [{ label: labelOf(say.t('button-formation-present')), data: actionPress('presentList', round.id) }] : []
  const lines = [
    say.t('formation-title'),
    say.t('formation-progress', { accepted, of: states.length }),
    ready ? say.t('group-round-ready') : undefined,
    round.state === 'presented' ? say.t('formation-presented') : undefined,
  ]
  return cardOf(lines, navigationRows([...present, ...privateChat(app, say, 'button-private-chat', 'open-formation')]))
}
