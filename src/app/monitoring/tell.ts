import { type News, sayNews } from '../outbox/say-news.ts'

/** What is told of a monitoring: `nobody` is about the season, units in it are without anybody who answers; everything else is about a unit's task. */
export const NEWS = ['opened', 'handedOver', 'returned', 'received', 'reopened', 'nobody'] as const

/** Tells these people, once an occasion; `about` is a task, or the season. */
export const tell = (news: News<(typeof NEWS)[number]>, people: readonly string[]): void => sayNews('monitoring', news, people)
