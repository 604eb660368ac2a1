import { at } from '../../app/dialogue/screen.ts'
import { type NudgeLine, nudgeView } from '../../app/status/nudge/nudge-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { workText } from './overdue-text.ts'

const NAME = 120
const SIZE = 10

const way = (id: string, data: string, say: Say): Button => ({ label: labelOf(say.t(id)), data })
const statusButton = (say: Say): Button => way('button-back-to-status', screenPress(at('status')), say)

/** Before anything goes to many: to how many, in which words (R74). */
export async function nudgeCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const view = await nudgeView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { due, told, by, mark } = view
  const already = told > 0 ? say.t('nudge-told', { count: told }) : undefined
  if (due.length === 0) return cardOf([say.t('nudge-none'), already], navigationRows([statusButton(say), ...(await waysBack(drawing))]))
  const buttons = [
    way('button-nudge-send', actionPress('nudge', mark, String(due.length)), say),
    way('button-nudge-list', screenPress(at('nudgeList')), say),
    way('button-nudge-cancel', screenPress(at('status')), say),
  ]
  const lines = [say.t('nudge-title', { count: due.length }), say.t('nudge-text', { by: clip(by, NAME) }), say.t('nudge-hours'), already]
  return cardOf(lines, navigationRows(buttons))
}

/** Who they are, and with what. Args: the page. */
export async function nudgeListCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await nudgeView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const page = pageOf(
    view.due.map((line, index) => ({ line, number: String(index + 1) })),
    SIZE,
    pageIn(args[0]),
  )
  const lines = page.items.map(({ line, number }) => {
    const params = { number, name: clip([line.name, line.position].filter(Boolean).join(', '), NAME), about: aboutOf(line, say) }
    return say.t('nudge-list-line', params)
  })
  const turn = turnButton(page, say, (next) => at('nudgeList', String(next)))
  const back = way('button-nudge', screenPress(at('nudge')), say)
  return cardOf([say.t('nudge-list-title'), ...lines], navigationRows([...turn, back, statusButton(say)]))
}

const aboutOf = ({ works }: NudgeLine, say: Say): string => clip(works.map((work) => workText(work, say)).join('; '), 2 * NAME)

/** They are on their way. Args: how many. */
export async function nudgedCard(drawing: Drawing): Promise<Card> {
  const { say, args } = drawing
  const count = Number(/^\d{1,5}$/.exec(args[0] ?? '')?.[0] ?? 0)
  return cardOf([say.t('nudged', { count }), say.t('nudge-hours')], navigationRows([statusButton(say), ...(await waysBack(drawing))]))
}
