import { type ChatPerson, tick } from '../contract/chat-person.ts'
import type { World } from '../world.ts'

/** The demonstration's officials along the route for the first unit. */
export const [AUTHOR, HEAD, SUPERVISOR, DEPUTY, COORDINATOR] = ['demo-p1', 'demo-p3', 'demo-p10', 'demo-p11', 'demo-p13']

export const NOTE = 'С октября ведётся консультация по формам документов.'

/** Writes a proposal: «Сайт» of the subsidies gets one more need; ends at its card, not submitted yet. */
export async function prepareProposal(person: ChatPerson, need = 'консультация'): Promise<void> {
  await person.say('/propose')
  await person.say('Сайт')
  await person.press('Изменить')
  await tick(person, 'Потребности')
  await person.press('Готово')
  await tick(person, need)
  await person.press('Готово')
  await person.press('Достаточно')
  await person.press('изменились потребности')
  await person.say(NOTE)
  await person.press('✅ Посмотреть и отправить')
}

/** The time for undoing passes, what follows is set off and delivered. */
export async function pass(world: World, ms = 61_000): Promise<void> {
  world.clock.pass(ms)
  await world.tick()
}

/** Approves what stands on the newest card and lets it take effect. */
export async function approve(world: World, person: ChatPerson): Promise<void> {
  await person.press('✅ Согласовать')
  await pass(world)
}
