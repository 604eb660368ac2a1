import { z } from 'zod'
import type { Topic } from '../../domain/group-chat/topics.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { publicationView } from '../publication/publication-view.ts'
import { tellChats } from './tell-chats.ts'

/** What groups hear of, and as which topic: a round opened, a unit's list handed over, returned or accepted, all of them, presented, taken back; an edition adopted, published, overdue. */
const TOPIC_OF = {
  opened: 'progress',
  handedOver: 'check',
  returned: 'progress',
  accepted: 'progress',
  ready: 'consolidated',
  presented: 'consolidated',
  takenBack: 'consolidated',
  adopted: 'adopted',
  published: 'published',
  overdue: 'overdue',
} as const satisfies Record<string, Topic>
export type ChatNewsKind = keyof typeof TOPIC_OF

const KINDS = Object.keys(TOPIC_OF) as [ChatNewsKind, ...ChatNewsKind[]]
export const chatNews = z.object({ what: z.enum(KINDS), about: z.string() })

/** `about` is a round, a submission or an edition, as `what` says; `occasion` tells two messages about one thing apart. */
type News = { authorityId: string; now: string; what: ChatNewsKind; about: string; occasion: string }

/** Tells the bound groups that get this topic, in the transaction of its cause. */
export async function newsForChats(unit: Pick<Unit, 'tx' | 'say'>, { authorityId, now, what, about, occasion }: News): Promise<void> {
  const slot = ['news', what, about, occasion].join(':')
  await tellChats(unit, { authorityId, topic: TOPIC_OF[what], message: 'chat-told', params: { what, about }, slot, now })
}

const SUBMISSION: Partial<Record<ChatNewsKind, string>> = { handedOver: 'checking', returned: 'returned', accepted: 'accepted' }
const ROUND: Partial<Record<ChatNewsKind, readonly string[]>> = {
  opened: ['open'],
  ready: ['open'],
  presented: ['presented'],
  takenBack: ['open'],
}

/** Whether a piece of news for a group is still so at the moment of sending. */
export async function chatNewsStands(app: App, { authorityId, params }: DueMessage): Promise<boolean> {
  const { db } = app.storage
  const { what, about } = chatNews.parse(params)
  const state = SUBMISSION[what]
  if (state) return (await db.unitSubmission.count({ where: { id: about, authorityId, state } })) === 1
  const states = ROUND[what]
  if (states) return (await db.formationCampaign.count({ where: { id: about, authorityId, state: { in: [...states] } } })) === 1
  if (what !== 'overdue') return (await db.edition.count({ where: { id: about, authorityId } })) === 1
  const publication = await publicationView(app, authorityId, about)
  return publication !== undefined && publication.publishedOn === undefined && publication.overdue > 0
}
