import type { TelegramPerson } from './contract/telegram-person.ts'
import type { Scene } from './scene.ts'

/** Makes a demonstration person an administrator too, and gives them a chat. */
export async function secondAdministrator(scene: Scene, personId = 'demo-p13'): Promise<TelegramPerson> {
  await scene.db.roleGrant.create({
    data: { id: `second-${personId}`, authorityId: 'demo', personId, role: 'administrator', unitId: '' },
  })
  const person = await scene.sit(personId)
  await person.say('меню')
  return person
}
