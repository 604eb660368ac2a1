import { type App, nowIn } from '../app.ts'

/** Tells whoever writes more than is answered at once that nothing is lost, once an hour; strangers are not told. */
export async function slowDown(app: App, authorityId: string, { channel, chatId }: { channel: string; chatId: string }): Promise<void> {
  const now = nowIn(app)
  await app.committer.run([], async (unit) => {
    const where = { authorityId, channel, chatId, NOT: { personId: null } }
    const account = await unit.tx.account.findFirst({ where, orderBy: { lastSeenAt: 'desc' }, select: { personId: true } })
    if (!account?.personId) return
    const slot = `slow-down:${account.personId}:${now.slice(0, 13)}`
    const message = { message: 'slow-down', params: {}, fileId: null, priority: 0, dueAt: now, createdAt: now }
    unit.say({ authorityId, personId: account.personId, slot, ...message })
  })
}
