import type { Say } from '../cards/say.ts'

const KNOWN: ReadonlySet<string> = new Set(['telegram', 'web', 'max', 'vk'])

/** A channel as people call it. */
export const channelName = (channel: string, say: Say): string => (KNOWN.has(channel) ? say.t(`channel-${channel}`) : say.words(channel))
