import type { Clock } from '../clock.ts'
import { type Channel, type ChannelName, isShown } from './channel.ts'
import { FullSecond } from './full-second.ts'

/** A token bucket: in any second fewer than `perSecond` + `burst` messages leave. */
export type Bucket = { perSecond: number; burst: number }

/**
 * What a messenger bears: all chats together, one chat alone, and a group alone. Left out: no limit, for groups that of a chat.
 * `ceiling`: new messages in any second, beyond which it refuses; `overall` is how mass messages spread themselves below it.
 */
export type Pace = { ceiling?: number; overall?: Bucket; perChat?: Bucket; perGroup?: Bucket & { is: (chatId: string) => boolean } }

/** Telegram tells groups by their sign. */
const telegramGroup = (chatId: string): boolean => chatId.startsWith('-')

/**
 * The messengers' ceilings for messages. Mass messages leave 4 % of one free, so that an answer nearly always finds a place at once; a burst
 * of 2 makes up for a timer that wakes late.
 */
export const PACES: Readonly<Record<ChannelName, Pace>> = {
  telegram: {
    ...{ ceiling: 30, overall: { perSecond: 28.6, burst: 2 } },
    perChat: { perSecond: 1, burst: 1 },
    perGroup: { perSecond: 19 / 60, burst: 1, is: telegramGroup }, // 20 a minute
  },
  max: { ceiling: 30, overall: { perSecond: 28.6, burst: 2 }, perChat: { perSecond: 1, burst: 2 } }, // 2 in a chat
  vk: { ceiling: 20, overall: { perSecond: 19.1, burst: 2 }, perChat: { perSecond: 0.25, burst: 1 } }, // 1000 an hour for a person
  web: {},
}

/**
 * What left a channel lately. Answers to people are recorded without asking, and may drive the buckets below zero: mass messages ask first,
 * so they get what the answers leave over. Only where a second is full to the ceiling an answer waits for the next place in it, a few
 * hundredths of a second, since the messenger would refuse it and ask for a whole second of silence.
 */
export interface PaceLedger {
  /** A message goes out to `chatId` now, whoever sent it. */
  record(chatId: string): void
  /** A message in `chatId` is drawn over: its chat bears so many of them, a second does not count them. */
  redraw(chatId: string): void
  /** A new message is about to be handed to the messenger, once more, too: the milliseconds it has to wait, nearly always 0. It is counted as leaving then. */
  place(): number
  /** 0: a mass message may go to `chatId`, if it is recorded before anything else is asked; else the milliseconds to wait before asking again. */
  mayMail(chatId: string): number
  /** The messenger asked for silence of `seconds` (429): no mass message leaves meanwhile. The longest request counts. */
  pause(seconds: number): void
}

type Level = { tokens: number; at: number }
const SWEEP_AT = 2000
/** Less than any limit refills in a millisecond. */
const ROUNDING = 1e-9

/** @param pace the channel's limits, usually `PACES[name]`. Keeps one small entry per chat written to within the last moments. */
export function createPaceLedger(pace: Pace, clock: Clock): PaceLedger {
  const overall = new Map<string, Level>()
  const chats = new Map<string, Level>()
  const second = new FullSecond(pace.ceiling)
  let silentUntil = 0
  let sweepAt = SWEEP_AT
  const now = () => clock.now().getTime()

  const bucketOf = (chatId: string): Bucket | undefined => (pace.perGroup?.is(chatId) ? pace.perGroup : pace.perChat)
  /** Drops the chats whose bucket is full again: they are as good as new. */
  const sweep = (at: number) => {
    for (const [chatId, level] of chats) {
      const bucket = bucketOf(chatId)
      if (!bucket || filled(bucket, level, at) >= bucket.burst) chats.delete(chatId)
    }
    sweepAt = Math.max(SWEEP_AT, chats.size * 2)
  }
  const take = (bucket: Bucket | undefined, levels: Map<string, Level>, key: string, at: number) => {
    if (bucket) levels.set(key, { tokens: filled(bucket, levels.get(key), at) - 1, at })
  }
  return {
    record(chatId) {
      const at = now()
      take(pace.overall, overall, '', at)
      take(bucketOf(chatId), chats, chatId, at)
      if (chats.size > sweepAt) sweep(at)
    },
    place: () => second.take(now()),
    redraw: (chatId) => take(bucketOf(chatId), chats, chatId, now()),
    mayMail(chatId) {
      const at = now()
      const bucket = wait(bucketOf(chatId), chats.get(chatId), at)
      return Math.max(silentUntil - at, second.wait(at), wait(pace.overall, overall.get(''), at), bucket, 0)
    },
    pause(seconds) {
      silentUntil = Math.max(silentUntil, now() + seconds * 1000)
    },
  }
}

/** Tokens at the instant `at`. A clock that was set back counts as no time passed, not as a debt of that time. */
function filled(bucket: Bucket, level: Level | undefined, at: number): number {
  if (!level) return bucket.burst
  return Math.min(bucket.burst, level.tokens + (Math.max(0, at - level.at) * bucket.perSecond) / 1000)
}

function wait(bucket: Bucket | undefined, level: Level | undefined, at: number): number {
  if (!bucket) return 0
  const missing = 1 - filled(bucket, level, at) - ROUNDING
  return missing <= 0 ? 0 : Math.ceil((missing * 1000) / bucket.perSecond)
}

/** The same channel, with every card recorded in `ledger` when it leaves and the messenger's requests for silence passed on. */
export function paced(channel: Channel, ledger: PaceLedger): Channel {
  return {
    name: channel.name,
    ack: (press, hint) => channel.ack(press, hint),
    busy: (to) => channel.busy(to),
    fetchFile: (ref) => channel.fetchFile(ref),
    async show(to, card, slot, replaces) {
      // A card with a file never takes the place of an earlier message.
      const redrawn = replaces && !(card.file && replaces.otherwise === 'send')
      if (redrawn) ledger.redraw(to.chatId)
      else ledger.record(to.chatId)
      const result = await channel.show(to, card, slot, replaces)
      // The earlier message was gone: a new one has taken its place.
      if (redrawn && isShown(result) && result.ref !== replaces.ref) ledger.record(to.chatId)
      if (!isShown(result) && result.refused === 'busy') ledger.pause(result.retryAfter ?? 1)
      return result
    },
  }
}
