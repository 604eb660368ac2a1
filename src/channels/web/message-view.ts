import { cardBody, fileBody, textBody } from './message-body.ts'
import type { HistoryRow } from './ports.ts'

/** How the page shows a file: `address` serves the bytes. */
export type FileView = { name: string; size?: number; address: string; picture?: true }
export type SpanView = { text: string; bold?: true; italic?: true; underline?: true; link?: string }
export type ButtonView = { label: string; data?: string; url?: string }

/** A message as the page gets it. `client` is the id that the page itself gave to what it sent. */
export type MessageView = {
  seq: number
  change: number
  sentAt: string
  own: boolean
  client?: string
  text: SpanView[]
  rows: ButtonView[][]
  file?: FileView
}

/** What a link brought behind the command of a beginning is nothing to read: messengers do not show it either. */
const BEGUN = /^(\/start) \S+$/
const PICTURE = /\.(png|jpe?g|gif|webp)$/i

/** Only web addresses become links: anything else (`javascript:`, `data:`) stays text. */
export function webLink(link: string | undefined): string | undefined {
  const url = link === undefined || !URL.canParse(link) ? undefined : new URL(link)
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined
}

function viewOfCard(body: unknown, address: string): Pick<MessageView, 'text' | 'rows' | 'file'> {
  const card = cardBody.parse(body)
  const text = card.text.map((piece): SpanView => {
    if (typeof piece === 'string') return { text: piece }
    const { link, ...marks } = piece
    const href = webLink(link)
    return { ...definedOnly(marks), text: piece.text, ...(href && { link: href }) }
  })
  const rows = card.rows.map((row) =>
    row.flatMap((button): ButtonView[] => {
      if ('data' in button) return [button]
      const url = webLink(button.url)
      return url ? [{ label: button.label, url }] : []
    }),
  )
  if (!card.file) return { text, rows }
  const { name } = card.file
  return { text, rows, file: { name, address, ...(PICTURE.test(name) && { picture: true as const }) } }
}

const definedOnly = <T extends object>(marks: T) =>
  Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark)) as Partial<SpanView>

/** A stored message as the page gets it. Throws for a body that nobody writes. */
export function viewOf(row: HistoryRow): MessageView {
  const { seq, change, sentAt } = row
  const address = `/api/files/${seq}`
  if (row.direction === 'out') return { seq, change, sentAt, own: false, ...viewOfCard(row.body, address) }
  const own = { seq, change, sentAt, own: true, client: row.slot, rows: [] }
  const file = fileBody.safeParse(row.body)
  if (!file.success) return { ...own, text: [{ text: textBody.parse(row.body).text.replace(BEGUN, '$1') }] }
  const { name, size } = file.data.file
  return { ...own, text: [], file: { name, size, address } }
}
