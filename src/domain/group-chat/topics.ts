import { z } from 'zod'

/**
 * What a group chat can get: how far formation is (R50), a unit's list that waits for its check (E12), the consolidated list (R51), an edition adopted,
 * published, not published in its term (R52), and the digest of the status (R74).
 */
export const TOPICS = ['progress', 'check', 'consolidated', 'adopted', 'published', 'overdue', 'digest'] as const
export type Topic = (typeof TOPICS)[number]

const stored = z.array(z.string())

/** What a chat gets, in the succession of TOPICS; of what is stored, what nobody knows any more is left out. */
export function topicsOf(value: unknown): Topic[] {
  const names = stored.safeParse(value).data ?? []
  return TOPICS.filter((topic) => names.includes(topic))
}

/** The same with one topic turned on or off. */
export const toggled = (topics: readonly Topic[], topic: Topic): Topic[] => TOPICS.filter((one) => topics.includes(one) !== (one === topic))

export const isTopic = (text: string): text is Topic => TOPICS.some((topic) => topic === text)
