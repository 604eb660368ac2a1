import type { Day } from '../../../domain/calendar/day.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import { topicsOf } from '../../../domain/group-chat/topics.ts'
import { digestFacts, hasTurn } from '../../../domain/status/digest.ts'
import { digestOf } from '../../../storage/journal.ts'
import type { Unit } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { chatAddressee } from '../../group-chats/addressee.ts'
import { tellChats } from '../../group-chats/tell-chats.ts'
import { record } from '../../journal/record.ts'
import { statusOf } from '../status-view.ts'
import { CHAT_TURN, type DigestRow, readDigest, writeDigest } from './digest-row.ts'

type Turn = { today: Day; at: string; wishes: ReadonlyMap<string, DigestRow> }
type Due = { id: string; read: DigestRow | undefined }

/**
 * Group chats that get the summary hear of the whole authority, as often as was chosen for each of them (R74): no names stand there. One for which nothing was chosen hears weekly; the first comes
 * with the turn after its binding.
 */
export async function sendToChats(app: App, authorityId: string, { today, at, wishes }: Turn): Promise<void> {
  const { db } = app.storage
  const { timeZone } = app.authorities.get(authorityId)
  const bound = await db.groupChat.findMany({ where: { authorityId, state: 'bound' }, orderBy: { id: 'asc' } })
  const due = bound.flatMap(({ id, topics, boundAt, createdAt }): Due[] => {
    const read = wishes.get(chatAddressee(id))
    const on = read?.on ?? dayIn(timeZone, new Date(boundAt ?? createdAt))
    return topicsOf(topics).includes('digest') && hasTurn(read?.turn ?? CHAT_TURN, on, today, app.calendar) ? [{ id, read }] : []
  })
  if (due.length === 0) return
  const facts = digestOf(digestFacts(await statusOf(app, { authorityId })))
  for (const one of due) await app.committer.run([], (unit) => sendOne({ unit, authorityId, at, today }, one, facts))
}

type Sending = { unit: Unit; authorityId: string; at: string; today: Day }

/** On condition that the wish is still as it was read: whoever was faster has seen to this turn. */
async function sendOne({ unit, authorityId, at, today }: Sending, { id, read }: Due, facts: string): Promise<void> {
  const whose = chatAddressee(id)
  const now = await readDigest(unit.tx, authorityId, whose)
  if (now?.on !== read?.on || now?.turn !== read?.turn) return
  await writeDigest(unit.tx, authorityId, whose, { turn: now?.turn ?? CHAT_TURN, on: today, facts })
  if (facts === now?.facts) return
  const news = { authorityId, topic: 'digest', message: 'chat-digest', params: { day: today }, slot: `digest:${today}`, now: at } as const
  if ((await tellChats(unit, { ...news, only: id })) === 0) return
  record(unit, { authorityId, personId: 'tick', place: 'tick' }, at, 'status.digest', `chat:${id}`, { day: today, facts })
}
