import { tick } from '../../contract/chat-person.ts'
import { AUTHOR, DEPUTY, HEAD, prepareProposal, SUPERVISOR } from '../../talk/proposals.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'
import type { StagePerson } from './stage-person.ts'

const SUBSTITUTE = 'demo-p6'

async function approve(stage: Stage, person: StagePerson): Promise<void> {
  await person.press('✅ Согласовать')
  await stage.pass()
}

/** The card of what waits for somebody who was not told of it in this chat's newest message. */
async function openWaiting(person: StagePerson): Promise<void> {
  await person.say('/approvals')
  await person.press('Ждут Вас')
  await person.press('1')
}

/** Nudged in the working hours of each working day between the holidays. */
async function wait(stage: Stage): Promise<void> {
  for (const day of ['07', '08', '09', '10', '11', '12']) {
    for (const time of ['05:59', '06:00']) await stage.at(`2026-05-${day}T${time}:00.000Z`)
  }
}

async function rework(author: StagePerson): Promise<void> {
  await author.press('Доработать')
  await author.press('✏️ 4')
  await tick(author, 'ход рассмотрения')
  await author.press('Готово')
  await author.press('✅ Посмотреть и отправить')
  await author.press('✅ Отправить')
}

async function play(stage: Stage): Promise<void> {
  const [author, head, supervisor, deputy] = [AUTHOR, HEAD, SUPERVISOR, DEPUTY].map((id) => stage.person(id)) as [
    StagePerson,
    StagePerson,
    StagePerson,
    StagePerson,
  ]
  const substitute = stage.person(SUBSTITUTE)
  await prepareProposal(author)
  await author.press('✅ Отправить')
  await stage.tick()
  await approve(stage, head)
  await wait(stage)
  await supervisor.press('Назначить замещающего')
  await supervisor.press('Указать отсутствие')
  for (const answer of ['сегодня', '15.05', 'сотрудник 6,']) await supervisor.say(answer)
  await supervisor.press('✅ Сохранить')
  // The step's card and the day's reminder do not go to one chat in the same second: both are there before the substitute decides.
  await stage.pass()
  await stage.pass()
  await openWaiting(substitute)
  await substitute.press('С замечанием')
  await substitute.say('Проверить часы приёма')
  await stage.pass()
  await deputy.press('↩︎ На доработку')
  await deputy.say('Добавить предоставление форм')
  await stage.pass()
  await rework(author)
  await stage.pass()
  await approve(stage, head)
  await openWaiting(substitute)
  await approve(stage, substitute)
  await approve(stage, deputy)
}

/**
 * The route of three approvals over the holidays of May 2026: approved, nudged, substituted, remarked, returned, submitted anew with a
 * substantive edit, and approved by all.
 */
export const approvalRoute: Scene = {
  start: '2026-05-06T06:00:00.000Z',
  regulation: 'novosibirsk',
  people: [AUTHOR, HEAD, SUPERVISOR, DEPUTY, SUBSTITUTE],
  play,
}
