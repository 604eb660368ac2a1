import { type App, nowIn } from '../app.ts'

/** Remembers that a messenger may not write to a chat any more, so that nothing more is sent there until the person comes back. */
export async function accountBlocked(app: App, place: { channel: string; chatId: string }): Promise<void> {
  const { channel, chatId } = place
  await app.storage.db.account.updateMany({ where: { channel, chatId, blockedAt: null }, data: { blockedAt: nowIn(app) } })
}
