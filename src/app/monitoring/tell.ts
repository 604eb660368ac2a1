import { type News, sayNews } from '../outbox/say-news.ts'

/**
 * What is told of a monitoring. About the season: `nobody`, units in it are without anybody who answers, and `ended`, it is over because the next year's has begun. Everything
 * else is about a unit's task; `closed`: the season is over and the unit has not finished.
 */
export const NEWS = ['opened', 'handedOver', 'returned', 'received', 'reopened', 'closed', 'nobody', 'ended'] as const

/** Tells these people, once an occasion; `about` is a task, or the season. */
export const tell = (news: News<(typeof NEWS)[number]>, people: readonly string[]): void => sayNews('monitoring', news, people)
