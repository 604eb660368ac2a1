import type { TelegramPerson } from '../contract/telegram-person.ts'
import { spellHtml } from '../contract/telegram-person.ts'
import type { Scene } from '../scene.ts'
import type { FakeGroup } from '../telegram/fake-group.ts'

/** Whoever holds a role over the whole authority, or in a unit, the first of them; sits down with Telegram. */
export async function holder(scene: Scene, role: string, unitId = ''): Promise<TelegramPerson> {
  const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role, unitId }, orderBy: { id: 'asc' } })
  return scene.sit(personId)
}

/** Somebody does something in a group, and everything that follows happens. Gives the notice that only they saw. */
export async function act(scene: Scene, who: TelegramPerson, deed: (who: TelegramPerson['chat']) => unknown): Promise<string | undefined> {
  const seen = who.chat.toasts.length
  deed(who.chat)
  await scene.world.settle()
  return who.chat.toasts[seen]
}

/** The group's newest card with its marks. */
export const cardIn = (group: FakeGroup): string => spellHtml(group.last?.html ?? '')

/** A group of the working group in which the bot is, bound by the secretary. */
export async function boundGroup(scene: Scene, title = 'Рабочая группа'): Promise<{ group: FakeGroup; secretary: TelegramPerson }> {
  const group = scene.world.fake.group(title)
  const secretary = await holder(scene, 'workingGroupSecretary')
  await act(scene, secretary, (by) => group.take(by))
  await act(scene, secretary, (by) => group.press(by, 'Подключить чат'))
  return { group, secretary }
}
