import type { Committer } from '../../src/storage/committer.ts'
import { AUTHORITY } from './staff.ts'

/** Puts one message to each of the chats into the outbox; what is there already is passed over, so that a restart only goes on. */
export function mail(committer: Committer, chatIds: readonly number[]): Promise<void> {
  return committer.run([], async (unit) => {
    const now = new Date().toISOString()
    for (const id of chatIds) {
      const params = { person: `p${id}`, reason: 'expired', channel: 'telegram' }
      const message = { message: 'invitation-misused', params, fileId: null, priority: 5, dueAt: now, createdAt: now }
      unit.say({ authorityId: AUTHORITY, personId: `p${id}`, slot: `bench-mail:${id}`, ...message })
    }
  })
}
