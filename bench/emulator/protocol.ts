import type { CrowdOptions } from './people/crowd.ts'

/** What is asked of an emulator in another Node process. */
export type Request = { id: number } & (
  | { what: 'run'; options: CrowdOptions }
  | { what: 'polled' }
  | { what: 'traffic' }
  | { what: 'mail'; firstChatId: number }
)

/** Its answer; number 0 comes unasked and says where the Bot API is. */
export type Answer = { id: number; result: unknown }
