import type { App } from '../../app/app.ts'
import { chatNews } from '../../app/group-chats/chat-news.ts'
import { publicationView } from '../../app/publication/publication-view.ts'
import type { Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import type { Say } from '../cards/say.ts'
import { privateChat } from './binding-cards.ts'
import { groupCheckCard } from './check-card.ts'
import type { GroupDrawing } from './group-drawing.ts'
import { groupRoundCard } from './round-card.ts'

/** News for a group, drawn when it is sent; undefined when what it is about is gone. */
export async function chatTold(app: App, { authorityId, params }: DueMessage, say: Say): Promise<Card | undefined> {
  const { what, about } = chatNews.parse(params)
  const drawing = { app, authorityId, args: [about], say }
  if (what === 'handedOver') return groupCheckCard(drawing)
  if (what === 'opened' || what === 'ready' || what === 'presented') return groupRoundCard(drawing)
  if (what === 'takenBack') return takenBackTold(drawing)
  if (what === 'returned' || what === 'accepted') return listTold(app, authorityId, what, about, say)
  return editionTold(app, authorityId, what, about, say)
}

async function takenBackTold(drawing: GroupDrawing): Promise<Card | undefined> {
  const round = await groupRoundCard(drawing)
  return round && { ...round, text: [drawing.say.t('group-taken-back'), '\n\n', ...round.text] }
}

async function listTold(app: App, authorityId: string, what: 'returned' | 'accepted', id: string, say: Say): Promise<Card | undefined> {
  const row = await app.storage.db.unitSubmission.findFirst({ where: { id, authorityId } })
  const unit = row && (await app.storage.db.unit.findFirst({ where: { id: row.unitId, authorityId } }))
  if (!row || !unit) return undefined
  const round = await groupRoundCard({ app, authorityId, args: [row.campaignId], say })
  const text = say.t(`group-list-${what}`, { unit: clip(unit.name, NAME) })
  return round && { ...round, text: [text, '\n\n', ...round.text], rows: round.rows }
}

async function editionTold(
  app: App,
  authorityId: string,
  what: 'adopted' | 'published' | 'overdue',
  id: string,
  say: Say,
): Promise<Card | undefined> {
  const edition = await app.storage.db.edition.findFirst({ where: { id, authorityId } })
  if (!edition) return undefined
  const publication = await publicationView(app, authorityId, id)
  const number = String(edition.number)
  const open = navigationRows(privateChat(app, say, 'button-private-chat', `open-edition-${id}`))
  if (what === 'published')
    return publication?.publishedOn === undefined
      ? undefined
      : cardOf([say.t('group-published', { number, day: publication.publishedOn, link: publication.link })], open)
  const told = say.t('formation-told-adopted', { number, order: clip(edition.orderNumber, NAME), day: edition.orderDate })
  const due =
    publication?.due === undefined
      ? undefined
      : say.t(publication.overdue > 0 ? 'publication-overdue' : 'publication-until', {
          day: publication.due,
          count: publication.overdue > 0 ? publication.overdue : publication.left,
        })
  return cardOf([told, due], open)
}
