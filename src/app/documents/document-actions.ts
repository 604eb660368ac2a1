import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { askedOf, isLong } from './asked-document.ts'
import { orderPaper } from './orders/order-paper.ts'

/**
 * Asks for a paper: args are what it is about (`profile`, `list`), which one (empty: the list of the whole authority), the format, and perhaps a direction. It
 * is made outside of the transaction, when its card is drawn: the name that it gets here makes a card that is drawn again show the same file. The right is
 * asked there. A paper that takes long is ordered instead. Refusals: `stale-idle` for what no button says, and those of `orderPaper`.
 */
export function askDocument(acting: Acting): Promise<Screen | Refusal> | Screen | Refusal {
  const { app, args } = acting
  const asked = askedOf([app.ids.next(), ...args])
  if (!asked) return { refused: 'stale-idle' }
  const { id, about, subject, format, area } = asked
  return isLong(asked) ? orderPaper(acting, asked) : at('document', id, about, subject, format, ...(area === '' ? [] : [area]))
}
