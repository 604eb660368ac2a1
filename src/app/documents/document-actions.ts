import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { ABOUT, FORMATS } from './asked-document.ts'

/**
 * Asks for a paper: args are what it is about (`profile`, `list`, `status`), which one (empty: the list of the whole authority), and the format. It is made
 * outside of the transaction, when its card is drawn: the name that it gets here makes a card that is drawn again show the same file. The right is
 * asked there. Refusal: `stale-idle` for what no button says.
 */
export function askDocument({ app, args }: Acting): Screen | Refusal {
  const about = ABOUT.find((one) => one === args[0])
  const format = FORMATS.find((one) => one === args[2])
  return about && format ? at('document', app.ids.next(), about, args[1] ?? '', format) : { refused: 'stale-idle' }
}
