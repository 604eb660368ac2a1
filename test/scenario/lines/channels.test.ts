import { expect, it } from 'vitest'
import type { ChatPerson } from '../../support/contract/chat-person.ts'
import { play, type Step } from '../../support/contract/dialogue.ts'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene } from '../../support/scene.ts'
import { lines, text, tiny } from '../../support/tiny-interviews.ts'

const groups = tiny('groups', [
  lines('groups', 'Какие группы?', ['Молодёжь', 'Пенсионеры'], { min: 2, max: 3, clause: () => 'п. 3.2' }),
  text('name', 'Как называется?'),
])

const STEPS: Step[] = [
  { say: '1) Родители\n2) Опекуны' },
  { press: 'Пункт' },
  { press: '✏️ 1' },
  { say: 'Родители детей' },
  { press: 'Молодёжь' },
  { say: 'Студенты' },
  { press: 'Заменить им другую строку' },
  { press: '3' },
  { press: '✏️ 2' },
  { press: 'Удалить' },
  { say: '<b>Все</b>' },
  { say: 'готово' },
  { say: 'Запись' },
  { press: '✏️ 1' },
  { press: '✏️ 2' },
  { press: 'Удалить' },
  { say: 'Ещё одни' },
  { press: '← Назад' },
]

/** Takes the first demonstration person's place. */
async function greet(person: ChatPerson): Promise<void> {
  await person.say('/start')
  await person.press('1')
}

describeScene(
  'a growing list in the channels',
  (scene) => {
    it('R96 the same dialogue looks the same in Telegram and in the web chat', async () => {
      const frames = []
      const telegram = scene.stranger()
      await greet(telegram)
      await telegram.forge('d:start:groups')
      frames.push(await play(telegram, STEPS))
      await scene.world.renew()
      const web = await WebPerson.visit(scene.world)
      await greet(web)
      await web.visitor.press('1', 'd:start:groups')
      await scene.world.settle()
      frames.push(await play(web, STEPS))
      expect(frames[1]).toEqual(frames[0])
      expect(frames[0]?.at(-1)?.at(-1)?.text).toContain('1. Какие группы?: Родители детей; <b>Все</b>; Ещё одни')
    })
  },
  { interviews: [groups] },
)
