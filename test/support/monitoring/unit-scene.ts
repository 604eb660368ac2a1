import type { TelegramPerson } from '../contract/telegram-person.ts'
import type { Scene } from '../scene.ts'

export const AUTHORITY = 'demo'
export const UNIT = 'demo-u1'
/** The person responsible for client interaction of the unit, its head, the coordinator. */
export const [OFFICER, HEAD, COORDINATOR] = ['demo-p2', 'demo-p3', 'demo-p13'] as const

/** The secretary of the working group. */
export const secretaryOf = async (scene: Scene): Promise<TelegramPerson> => {
  const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role: 'workingGroupSecretary' }, orderBy: { id: 'asc' } })
  return scene.sit(personId)
}

/** The task of a unit. */
export const taskOf = (scene: Scene, unitId = UNIT) => scene.db.monitoringTask.findFirstOrThrow({ where: { unitId } })

/** The coordinator opens the monitoring of the year by hand. */
export async function open(scene: Scene): Promise<TelegramPerson> {
  const coordinator = await scene.sit(COORDINATOR)
  await coordinator.say('мониторинг')
  await coordinator.press('Открыть раньше')
  await coordinator.press('Открыть мониторинг')
  return coordinator
}

/** Answers every group with «no changes». */
export async function checkAll(person: TelegramPerson): Promise<void> {
  await person.say('/monitoring')
  await person.press('Начать проверку')
  for (let left = 8; left > 0 && person.buttons.includes('Без изменений'); left -= 1) await person.press('Без изменений')
  await person.press('Новых нет')
}

/** Confirms, with the reason for processes without points. */
export async function confirm(person: TelegramPerson): Promise<void> {
  await person.press('Подтвердить и передать секретарю')
  await person.say('процесс начнётся с нового года')
  await person.press('Подтвердить и передать секретарю')
}
