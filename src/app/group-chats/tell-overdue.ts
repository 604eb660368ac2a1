import { topicsOf } from '../../domain/group-chat/topics.ts'
import { type App, nowIn } from '../app.ts'
import { publicationView } from '../publication/publication-view.ts'
import { newsForChats } from './chat-news.ts'

/** Tells each group once of an edition that was not published in its term (R52), as soon as a working day is over. Run twice it says nothing more. */
export async function tellOverdue(app: App, authorityId: string): Promise<void> {
  const { db } = app.storage
  const chats = await db.groupChat.findMany({ where: { authorityId, state: 'bound' }, select: { id: true, topics: true } })
  if (chats.length === 0) return
  const latest = await db.edition.findFirst({ where: { authorityId }, orderBy: { number: 'desc' }, select: { id: true } })
  const view = latest ? await publicationView(app, authorityId, latest.id) : undefined
  if (!latest || !view || view.publishedOn !== undefined || view.overdue === 0) return
  const slots = chats
    .filter(({ topics }) => topicsOf(topics).includes('overdue'))
    .map(({ id }) => `chat:${id}:news:overdue:${latest.id}:${view.due}`)
  // The one that has heard it does not keep another one, such as one that was bound since, from hearing it.
  if ((await db.outbox.count({ where: { authorityId, slot: { in: slots } } })) === slots.length) return
  const news = { authorityId, now: nowIn(app), what: 'overdue', about: latest.id, occasion: view.due ?? '' } as const
  await app.committer.run([], (unit) => newsForChats(unit, news))
}
