import { type App, nowIn } from '../app.ts'
import { publicationView } from '../publication/publication-view.ts'
import { newsForChats } from './chat-news.ts'

/** Tells the groups once of an edition that was not published in its term (R52), as soon as a working day is over. Run twice it says nothing more. */
export async function tellOverdue(app: App, authorityId: string): Promise<void> {
  const { db } = app.storage
  if ((await db.groupChat.count({ where: { authorityId, state: 'bound' } })) === 0) return
  const latest = await db.edition.findFirst({ where: { authorityId }, orderBy: { number: 'desc' }, select: { id: true } })
  const view = latest ? await publicationView(app, authorityId, latest.id) : undefined
  if (!latest || !view || view.publishedOn !== undefined || view.overdue === 0) return
  const said = { authorityId, slot: { endsWith: `:news:overdue:${latest.id}:${view.due}` } }
  if ((await db.outbox.count({ where: said })) > 0) return
  const news = { authorityId, now: nowIn(app), what: 'overdue', about: latest.id, occasion: view.due ?? '' } as const
  await app.committer.run([], (unit) => newsForChats(unit, news))
}
