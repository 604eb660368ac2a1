import { at } from '../../app/dialogue/screen.ts'
import type { OpenWork } from '../../app/status/open-work.ts'
import { overdueView } from '../../app/status/overdue-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { maySomewhere } from '../../domain/rights/may.ts'
import type { DueKind } from '../../domain/status/due.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { overdueText } from './overdue-text.ts'

/** With the button that turns the page, the reminder and three ways back they fill a card. */
const SIZE = 5

/** Where each kind of work is seen. */
const PLACES: Readonly<Record<DueKind, string>> = {
  monitoring: 'monitoringUnit',
  formation: 'submission',
  approval: 'proposal',
  publication: 'edition',
  profile: 'profile',
  register: 'registerTask',
}

const placeOf = ({ kind, id, about }: OpenWork): string => screenPress(at(PLACES[kind], about ?? id))

/** What is overdue and with whom it lies, each one tap away (R74). Args: the page. */
export async function statusOverdueCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const late = await overdueView(app, actor)
  if ('refused' in late) return refusalCard(drawing, late.refused)
  const status = { label: labelOf(say.t('button-back-to-status')), data: screenPress(at('status')) }
  if (late.length === 0) return cardOf([say.t('status-overdue-none')], navigationRows([status, ...(await waysBack(drawing))]))
  const page = pageOf(
    late.map((line, index) => ({ line, number: String(index + 1) })),
    SIZE,
    pageIn(args[0]),
  )
  const numbers = page.items.map(({ line, number }): Button => ({ label: number, data: placeOf(line) }))
  const turn = turnButton(page, say, (next) => at('statusOverdue', String(next)))
  const remind = maySomewhere(actor.roles, 'status.remind')
    ? [{ label: labelOf(say.t('button-nudge')), data: screenPress(at('nudge')) }]
    : []
  return cardOf(
    [say.t('status-overdue-title', { count: late.length }), ...page.items.map(({ line, number }) => overdueText(line, number, say))],
    [...numberRows([...numbers, ...turn]), ...navigationRows([...remind, status, ...(await waysBack(drawing))])],
  )
}
