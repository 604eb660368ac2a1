import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'
import type { StagePerson } from './stage-person.ts'

const [MEMBER, HEAD_OF_GROUP, SECRETARY, PUBLISHER] = ['demo-p3', 'demo-p11', 'demo-p13', 'demo-p14']
/** The officers of the four units. */
const OFFICERS = ['demo-p2', 'demo-p5', 'demo-p7', 'demo-p9']

const HAND_OVER = 'Передать на проверку'

type Four = [StagePerson, StagePerson, StagePerson, StagePerson]

async function open(stage: Stage): Promise<void> {
  const secretary = stage.person(SECRETARY)
  await secretary.say('/formation')
  await secretary.press('Начать формирование')
  await secretary.say('24.04.2026')
  await secretary.press('Открыть формирование')
  await stage.tick()
}

/** A unit hands its list over, with a reason where it has gaps; the working group hears of it. */
async function handOver(stage: Stage, officer: StagePerson): Promise<void> {
  await officer.press(HAND_OVER)
  if (/Почему есть процессы без точек/.test(officer.text)) {
    await officer.say('процесс начнётся с нового года')
    await officer.press(HAND_OVER)
  }
  await stage.tick()
}

/** Whoever was told of a list opens it and accepts all of it. */
async function accept(stage: Stage, member: StagePerson): Promise<void> {
  await member.press('Открыть перечень')
  await member.press(/^✅ Принять остальные/)
  await member.press('✅ Принять перечень отдела')
  await stage.tick()
}

/** One entry is returned with a remark, the rest accepted. */
async function sendBack(stage: Stage, member: StagePerson): Promise<void> {
  await member.press('Открыть перечень')
  await member.press(/^\d+$/)
  await member.press('↩︎ Вернуть')
  await member.say('укажите реквизиты приказа')
  await member.press(/^✅ Принять остальные/)
  await member.press('↩︎ Вернуть отделу с замечаниями')
  await stage.tick()
}

/** The unit corrects what was returned and hands its list over again. */
async function correct(stage: Stage, officer: StagePerson): Promise<void> {
  await officer.press('Открыть перечень')
  await officer.press(/^\d+$/)
  await officer.press('Изменить')
  await officer.press('✏️ 4')
  await officer.say('приём и рассмотрение обращений')
  await officer.press('✅ Сохранить')
  await officer.say('/formation')
  await officer.press('1')
  await handOver(stage, officer)
}

/** The head of the working group presents the consolidated list, the secretary records the order. */
async function adopt(stage: Stage, head: StagePerson, secretary: StagePerson): Promise<void> {
  await head.say('/formation')
  await head.press('Представить сводный перечень')
  await stage.at('2026-04-27T06:00:00.000Z')
  await secretary.press('Открыть формирование')
  await secretary.press('Внести приказ')
  for (const answer of ['77-П', '27.04.2026']) await secretary.say(answer)
  await secretary.press('Пропустить')
  await secretary.press('Утвердить редакцию')
  await stage.tick()
}

/** Reminded between the holidays, the publisher records the publication in its term. */
async function publish(stage: Stage, publisher: StagePerson): Promise<void> {
  for (const day of ['2026-05-08', '2026-05-12', '2026-05-13']) await stage.at(`${day}T06:00:00.000Z`)
  await publisher.say('/editions')
  await publisher.press('№ 1')
  await publisher.press('Внести публикацию')
  await publisher.say('https://site.example/documents/list')
  await publisher.press('Записать')
}

async function play(stage: Stage): Promise<void> {
  const [member, headOfGroup, secretary, publisher] = [MEMBER, HEAD_OF_GROUP, SECRETARY, PUBLISHER].map((id) => stage.person(id)) as Four
  const [first, second, third, fourth] = OFFICERS.map((id) => stage.person(id)) as Four
  await open(stage)
  await second.press('Открыть перечень')
  await handOver(stage, second)
  await sendBack(stage, member)
  await correct(stage, second)
  await accept(stage, member)
  for (const [officer, checker] of [
    [first, headOfGroup],
    [third, member],
    [fourth, member],
  ] as const) {
    await officer.press('Открыть перечень')
    await handOver(stage, officer)
    await accept(stage, checker)
  }
  await adopt(stage, headOfGroup, secretary)
  await publish(stage, publisher)
}

/** From the units' lists to a published edition by E: lists handed over, an entry returned and corrected, all accepted, presented, adopted by order, published. */
export const formationRound: Scene = {
  start: '2026-04-20T06:00:00.000Z',
  regulation: 'demonstration',
  people: [...OFFICERS, MEMBER, HEAD_OF_GROUP, SECRETARY, PUBLISHER],
  play,
}
