import type { InboxRow } from '../../storage/inbox.ts'
import type { Unit } from '../../storage/unit.ts'

/** `fault`: this program failed, not the messenger. */
export type GivenUp = { row: InboxRow; authorityId: string; fault: boolean; now: string }

/** A person waits for an answer: before anything that nobody waits for. */
const PRIORITY = 1

/**
 * Ends a row that could not be handled or answered, in the caller's transaction, and leaves nobody in silence (R94): the outbox tells whoever
 * sent it, for as long as it takes the messenger to come back, and the administrators when it is the program's fault.
 */
export async function giveUp(unit: Unit, { row, authorityId, fault, now }: GivenUp): Promise<void> {
  const { seq, channel, chatId } = row
  unit.failed(seq)
  const say = (personId: string, message: string, params: object): void =>
    unit.say({
      authorityId,
      personId,
      slot: `given-up:${seq}:${message}:${personId}`,
      message,
      params: { row: seq, ...params },
      fileId: null,
      priority: PRIORITY,
      dueAt: now,
      createdAt: now,
    })
  const stored = await unit.tx.inbox.findUnique({ where: { seq }, select: { state: true } })
  const { message, callback_query, my_chat_member } = row.update
  const from = (message ?? callback_query ?? my_chat_member)?.from
  // Whoever pressed in a group is found by the account: the group's chat is nobody's.
  const either = [{ chatId }, ...(from ? [{ externalId: String(from.id) }] : [])]
  const where = { authorityId, channel, OR: either, NOT: { personId: null } }
  const sender = await unit.tx.account.findFirst({ where, orderBy: { lastSeenAt: 'desc' } })
  if (sender?.personId) say(sender.personId, 'update-unanswered', { kept: stored?.state === 'taken' })
  if (!fault) return
  const grants = await unit.tx.roleGrant.findMany({ where: { authorityId, role: 'administrator' }, select: { personId: true } })
  for (const personId of new Set(grants.map((grant) => grant.personId))) say(personId, 'update-given-up', {})
}
