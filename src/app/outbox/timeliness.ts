import { z } from 'zod'
import { nextWorkingTime } from '../../domain/calendar/working-time.ts'
import { agreed } from '../../domain/consent/versions.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import type { App } from '../app.ts'
import { callTold } from '../calls/call-told.ts'
import { deedStandsOpen } from '../deeds/deed-timeliness.ts'
import { newsStands } from '../formation/news-stands.ts'
import { chatIn } from '../group-chats/addressee.ts'
import { chatNewsStands } from '../group-chats/chat-news.ts'
import { monitoringStands } from '../monitoring/season/news-stands.ts'
import { registerStands } from '../register-tasks/register-stands.ts'
import { type KeptReminder, standingItems } from '../reminders/standing-items.ts'
import { digestStands } from '../status/digest/digest-stands.ts'
import { nudgeParams } from '../status/nudge/nudge-params.ts'
import { proposalStands } from './proposal-timeliness.ts'

/** `gone`: the message has lost its reason; `wait`: milliseconds until people may be disturbed with it. */
export type Timeliness = 'now' | 'gone' | { wait: number }

/** Asks at the moment of sending whether a message still has its reason, and whether this is the time for it. */
type Judge = (app: App, message: DueMessage) => Promise<Timeliness>

/** A reminder is wanted while at least one of the things in it still waits for the person; in working hours (R72). */
const reminder = async (app: App, message: KeptReminder): Promise<Timeliness> => {
  const standing = await standingItems(app, message)
  return standing.size > 0 ? inWorkingHours(app, message.authorityId) : 'gone'
}

/** One that somebody sent: the same (R74). */
const nudge: Judge = async (app, message) => reminder(app, { ...message, params: nudgeParams.parse(message.params).items })

/** The summary that somebody wished for: not when the next one has its turn already (R74). */
const digest: Judge = async (app, message) => ((await digestStands(app, message)) ? inWorkingHours(app, message.authorityId) : 'gone')

function inWorkingHours(app: App, authorityId: string): Timeliness {
  const now = app.clock.now()
  const { timeZone, regulation } = app.authorities.get(authorityId)
  const wait = nextWorkingTime(now, timeZone, regulation.settings.workingHours, app.calendar).getTime() - now.getTime()
  return wait > 0 ? { wait } : 'now'
}

const unanswered = z.object({ row: z.number(), kept: z.boolean() })

/** Whoever has got an answer in that chat since knows already that the earlier one was kept. */
const updateUnanswered: Judge = async (app, message) => {
  const { db } = app.storage
  const { row, kept } = unanswered.parse(message.params)
  if (!kept) return 'now'
  const update = await db.inbox.findUnique({ where: { seq: row } })
  if (!update) return 'gone'
  const { channel, chatId } = update
  return (await db.inbox.count({ where: { channel, chatId, state: 'shown', seq: { gt: row } } })) > 0 ? 'gone' : 'now'
}

/** Cards of approval come in working hours, like the reminders of them (R57); a question and its answer at once: somebody waits. */
const proposal: Judge = async (app, message) => ((await proposalStands(app, message)) ? inWorkingHours(app, message.authorityId) : 'gone')
const conversation: Judge = async (app, message) => ((await proposalStands(app, message)) ? 'now' : 'gone')

/** News of a round of formation come in working hours; what has moved on meanwhile is not said. */
const news: Judge = async (app, message) => ((await newsStands(app, message)) ? inWorkingHours(app, message.authorityId) : 'gone')

const monitoring: Judge = async (app, message) =>
  (await monitoringStands(app, message)) ? inWorkingHours(app, message.authorityId) : 'gone'

/** That something was asked is news until somebody has taken it; who has taken it, and an answer, while the conversation goes on. */
const call: Judge = async (app, { authorityId, params }) => {
  const { call: id, event } = callTold.parse(params)
  const row = await app.storage.db.humanCall.findFirst({ where: { id, authorityId } })
  if (!row || row.state === 'closed') return 'gone'
  return event === 'asked' && row.state !== 'open' ? 'gone' : 'now'
}

/** That the register has changed comes in working hours, while something of it waits for the person. */
const register: Judge = async (app, message) => ((await registerStands(app, message)) ? inWorkingHours(app, message.authorityId) : 'gone')

/** News for groups, in working hours as well. */
const chat: Judge = async (app, message) => ((await chatNewsStands(app, message)) ? inWorkingHours(app, message.authorityId) : 'gone')

const JUDGES: Readonly<Record<string, Judge>> = {
  'drafts-reminder': reminder,
  reminder,
  nudge,
  digest,
  'chat-digest': digest,
  'update-unanswered': updateUnanswered,
  'call-told': call,
  'deed-asked': deedStandsOpen,
  'formation-told': news,
  'monitoring-told': monitoring,
  'register-told': register,
  'chat-told': chat,
  'proposal-asked': proposal,
  'proposal-nobody': proposal,
  'proposal-withdrawn': proposal,
  'proposal-called-off': proposal,
  'proposal-remark': proposal,
  'proposal-returned': proposal,
  'proposal-rejected': proposal,
  'proposal-approved': proposal,
  'proposal-overtaken': proposal,
  'proposal-question': conversation,
  'proposal-answer': conversation,
  'absence-set': async (app, { authorityId }) => inWorkingHours(app, authorityId),
}

/**
 * What is sent whoever has agreed to be written to first (R76): answers to what a person did, decisions that are awaited of them, and what concerns
 * their access. Kinds of messages by the beginning of their names; all others need the consent to proactive messages (R3).
 */
export const MANDATORY: readonly string[] = [
  'workbook-',
  'update-',
  'invitation-',
  'access-',
  'consent-',
  'deed-',
  'handed-',
  'person-',
  'proposal-',
  'absence-',
  'formation-',
  'monitoring-',
  'call-',
  'paper-',
  'account-',
  'chat-',
  'register-',
  'trouble',
  'nudge',
]

/** The one thing in a daily reminder that nobody has to hear of (R76): everything else in it has a deadline. */
const WISHED = 'drafts'

/** Whether a message goes out without the consent to proactive ones: by its kind, and a reminder when something in it has a deadline. */
export const isMandatory = ({ message, params }: Pick<DueMessage, 'message' | 'params'>): boolean =>
  MANDATORY.some((beginning) => message.startsWith(beginning)) ||
  (message === 'reminder' && Object.keys(params ?? {}).some((source) => source !== WISHED))

/** What somebody hears who has withdrawn the consent to any processing, or is a stranger still: about the consent and the access themselves. */
const ABOUT_ACCESS: readonly string[] = ['consent-', 'access-', 'update-']

async function mayBeSent(app: App, message: DueMessage): Promise<boolean> {
  const { authorityId, personId } = message
  // A group is no person: what it gets its binding says, and whether there is one is asked where it is looked for.
  if (chatIn(personId) !== undefined) return true
  if (ABOUT_ACCESS.some((beginning) => message.message.startsWith(beginning))) return true
  const last = async (kind: 'processing' | 'proactive'): Promise<string | null> => {
    const where = { authorityId, personId, kind }
    const row = await app.storage.db.consent.findFirst({ where, orderBy: { at: 'desc' }, select: { decision: true, version: true } })
    return row && `${row.decision} ${row.version}`
  }
  const { legalBasis } = app.authorities.get(authorityId).regulation.settings.personalData
  const processing = await last('processing')
  if (legalBasis === 'consent' && processing?.startsWith('withdrawn ')) return false
  return isMandatory(message) || agreed({ processing, proactive: await last('proactive') }, 'proactive', legalBasis)
}

/**
 * A message of a kind that names no condition is always timely, to those who may be written to first. Throws for parameters that are none of that
 * kind: a bug.
 */
export const timeliness: Judge = async (app, message) =>
  (await mayBeSent(app, message)) ? ((await JUDGES[message.message]?.(app, message)) ?? 'now') : 'gone'
