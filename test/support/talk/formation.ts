import { expect } from 'vitest'
import type { TelegramPerson } from '../contract/telegram-person.ts'
import type { Scene } from '../scene.ts'

/** Whoever holds a role, the first of them; sits down with Telegram. */
export async function holder(scene: Scene, role: string, unitId = ''): Promise<TelegramPerson> {
  const { personId } = await scene.db.roleGrant.findFirstOrThrow({ where: { role, unitId }, orderBy: { id: 'asc' } })
  return scene.sit(personId)
}

/** The submission of a unit in the round. */
export const idOfUnit = async (scene: Scene, unitId: string): Promise<string> =>
  (await scene.db.unitSubmission.findFirstOrThrow({ where: { unitId } })).id

/** The secretary opens a round until `day`. */
export async function open(scene: Scene, day = '30.11.2026'): Promise<TelegramPerson> {
  const secretary = await holder(scene, 'workingGroupSecretary')
  await secretary.say('формирование перечня')
  await secretary.press('Начать формирование')
  await secretary.say(day)
  await secretary.press('Открыть формирование')
  return secretary
}

/** A unit hands its list over, with a reason where it has gaps. */
export async function handOver(scene: Scene, unitId: string): Promise<void> {
  const head = await holder(scene, 'unitHead', unitId)
  await head.say('/menu')
  await head.forge(`d:handOver:${await idOfUnit(scene, unitId)}`)
  if (/Почему есть процессы без точек/.test(head.text)) {
    await head.say('процесс начнётся с нового года')
    await head.press('Передать на проверку')
  }
  expect(head.text).toContain('Перечень на проверке, менять его пока нельзя.')
}

/** The working group accepts everything that it has not looked at. */
export async function acceptAll(member: TelegramPerson, id: string): Promise<void> {
  await member.say('/menu')
  await member.forge(`s:submission:${id}`)
  const rest = member.buttons.find((label) => label.startsWith('✅ Принять остальные'))
  if (rest) await member.press(rest)
  await member.press('✅ Принять перечень отдела')
  expect(member.text).toContain('✅ Перечень принят.')
}

/** The units of the round. */
export const unitsIn = async (scene: Scene): Promise<string[]> =>
  (await scene.db.unitSubmission.findMany({ orderBy: { unitId: 'asc' } })).map(({ unitId }) => unitId)
