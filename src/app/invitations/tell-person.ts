import type { Unit } from '../../storage/unit.ts'

/** The account that an invitation has let in, and for whom it speaks now. */
export type LetIn = { authorityId: string; personId: string; accountId: string; now: string }

/** Whoever spoke from elsewhere already hears of it there, and can cut it off: an invitation of one's own person in other hands does not go unnoticed. */
export async function tellOfAnotherAccount(unit: Unit, { authorityId, personId, accountId, now }: LetIn): Promise<void> {
  const others = await unit.tx.account.count({ where: { authorityId, personId, NOT: { id: accountId } } })
  if (others === 0) return
  unit.say({
    authorityId,
    personId,
    slot: `account-linked:${accountId}:${now}`,
    message: 'account-linked',
    params: { account: accountId },
    fileId: null,
    priority: 0,
    dueAt: now,
    createdAt: now,
  })
}
