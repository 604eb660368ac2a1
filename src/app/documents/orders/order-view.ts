import type { App } from '../../app.ts'
import type { PaperOrder } from './order-paper.ts'

/** One's own order of a paper, and its file as soon as it is made. */
export type OrderView = { order: PaperOrder; file: { id: string; name: string } | undefined }

/** Refusal: `document-gone`, also for what somebody else ordered. */
export async function orderView(
  { storage }: Pick<App, 'storage'>,
  who: { authorityId: string; personId: string },
  id: string,
): Promise<OrderView | { refused: 'document-gone' }> {
  const { authorityId, personId } = who
  const order = await storage.db.paperOrder.findFirst({ where: { id, authorityId, personId } })
  if (!order) return { refused: 'document-gone' }
  const file = order.state === 'made' ? await storage.db.storedFile.findFirst({ where: { id, authorityId, personId } }) : null
  if (order.state === 'made' && !file) return { refused: 'document-gone' }
  return { order, file: file ? { id: file.id, name: file.name } : undefined }
}
