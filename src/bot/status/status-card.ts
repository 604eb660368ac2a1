import { at } from '../../app/dialogue/screen.ts'
import { statusView } from '../../app/status/status-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { maySomewhere } from '../../domain/rights/may.ts'
import { pastOf } from '../../domain/status/due.ts'
import type { StatusSummary } from '../../domain/status/summary.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { statusLines } from './status-lines.ts'

/** How everything stands, on one screen (R74). */
export async function statusCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const status = await statusView(app, actor)
  if ('refused' in status) return refusalCard(drawing, status.refused)
  return cardOf(statusLines(status, say), navigationRows([...waysOf(status, drawing), ...(await waysBack(drawing))]))
}

function waysOf({ units, keepsList, due, today }: StatusSummary, { actor, say }: Drawing): Button[] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const late = pastOf(due, today)
  return [
    ...(late > 0 ? [{ label: labelOf(say.t('button-status-overdue', { count: late })), data: screenPress(at('statusOverdue')) }] : []),
    ...(units.length > 1 ? [way('button-status-units', screenPress(at('statusUnits')))] : []),
    ...(keepsList ? [way('button-status-areas', screenPress(at('statusAreas')))] : []),
    way('button-status-picture', actionPress('askDocument', 'status', '', 'png')),
    way('button-status-xlsx', actionPress('askDocument', 'status', '', 'xlsx')),
    ...(maySomewhere(actor.roles, 'status.remind') ? [way('button-nudge', screenPress(at('nudge')))] : []),
    way('button-digest', screenPress(at('digest'))),
  ]
}
