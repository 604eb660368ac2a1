import { z } from 'zod'
import type { Button, Card, CardFile, Span } from '../channel.ts'

/** callback_data: at most 64 bytes of printable ASCII, whatever the messenger. */
export const pressData = z.string().regex(/^[\x20-\x7e]{1,64}$/)

const span = z.union([
  z.string(),
  z.object({
    text: z.string(),
    bold: z.literal(true).optional(),
    italic: z.literal(true).optional(),
    underline: z.literal(true).optional(),
    link: z.string().optional(),
  }),
])
const button = z.union([z.object({ label: z.string(), data: pressData }), z.object({ label: z.string(), url: z.string() })])

/** What is stored of a card, of a text, of a file and of a press. */
export const cardBody = z.object({
  text: z.array(span),
  rows: z.array(z.array(button)),
  file: z.object({ id: z.string(), name: z.string() }).optional(),
})
export const textBody = z.object({ text: z.string() })
export const fileBody = z.object({ file: z.object({ id: z.string(), name: z.string(), size: z.number(), mime: z.string() }) })
export const pressBody = z.object({ ref: z.string(), data: pressData })
/** What came in from the page. */
export const incomingBody = z.union([textBody, fileBody, pressBody])

export type CardBody = { text: Span[]; rows: Button[][]; file?: CardFile }
export type IncomingBody = z.infer<typeof incomingBody>

/** Characters after rendering, rows and buttons of the narrowest messenger. */
const LIMITS = { text: 4000, rows: 6, buttons: 10, label: 40 }

const textOf = (piece: Span): string => (typeof piece === 'string' ? piece : piece.text)

/** What is stored for a card, or undefined for one that other messengers would refuse too: this channel is no more generous. */
export function toCardBody(card: Card): CardBody | undefined {
  const length = card.text.reduce((sum, piece) => sum + textOf(piece).length, 0)
  const buttons = card.rows.flat()
  const fits = length <= LIMITS.text && card.rows.length <= LIMITS.rows && buttons.length <= LIMITS.buttons
  const labelled = buttons.every(({ label }) => label.length > 0 && Array.from(label).length <= LIMITS.label)
  if (!fits || !labelled || (length === 0 && !card.file)) return undefined
  const body = { text: card.text, rows: card.rows, ...(card.file && { file: card.file }) }
  return cardBody.safeParse(body).success ? body : undefined
}
