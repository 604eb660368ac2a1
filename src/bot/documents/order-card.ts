import { at } from '../../app/dialogue/screen.ts'
import type { PaperOrder } from '../../app/documents/orders/order-paper.ts'
import type { OrderView } from '../../app/documents/orders/order-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

/** A paper that takes long: how far it is, and the ways to look again and to give it up; when it is made, the file. */
export function orderCard({ order, file }: OrderView, say: Say, back: readonly Button[]): Card {
  const rows = navigationRows([...waysOf(order, say), ...back])
  if (file) return { ...cardOf([say.t(`document-ready-${order.about}`)], rows), file }
  return cardOf(linesOf(order, say), rows)
}

function linesOf({ about, state, done, parts, why }: PaperOrder, say: Say): string[] {
  if (state === 'cancelled') return [say.t('paper-cancelled')]
  if (state === 'failed') return [say.t(`refused-${why}`)]
  const title = say.t(`paper-ordered-${about}`)
  return parts === 0 ? [title, say.t('paper-waiting')] : [title, say.t('paper-making', { done: String(done), parts: String(parts) })]
}

function waysOf({ id, about, subject, format, state }: PaperOrder, say: Say): Button[] {
  const label = (key: string): string => labelOf(say.t(key))
  if (state === 'cancelled' || state === 'failed')
    return [{ label: label('button-paper-again'), data: actionPress('askDocument', about, subject, format) }]
  if (state === 'made') return []
  return [
    { label: label('button-refresh'), data: screenPress(at('document', id, about, subject, format)) },
    { label: label('button-paper-cancel'), data: actionPress('cancelPaper', id) },
  ]
}
