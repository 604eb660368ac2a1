import { expect, it } from 'vitest'
import type { ChatPerson, Seen } from '../../support/contract/chat-person.ts'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { pass, prepareProposal } from '../../support/talk/proposals.ts'

type Place = 'telegram' | 'web'

/** A demonstration employee of the first page of the choice, in a channel. */
async function sit(scene: Scene, place: Place, number: string): Promise<ChatPerson> {
  const person = place === 'telegram' ? scene.stranger() : await WebPerson.visit(scene.world)
  await person.say('/start')
  await person.press(number)
  return person
}

/** What both see from the submission to the decision that was undone, given anew and taken for a rework. */
async function played(scene: Scene, place: Place): Promise<Seen[][]> {
  const [author, head] = [await sit(scene, place, '1'), await sit(scene, place, '3')]
  await prepareProposal(author)
  await author.press('✅ Отправить')
  await pass(scene.world)
  await head.press('Спросить автора')
  await head.say('С какого числа?')
  await pass(scene.world)
  await author.press('Ответить')
  await author.say('С 1 октября')
  await pass(scene.world)
  await head.press('Открыть')
  await head.press('✅ Согласовать')
  await head.press(/^Отменить/)
  await head.press('↩︎ На доработку')
  await head.say('Укажите часы')
  await pass(scene.world)
  await author.press('Доработать')
  return [await author.seen(), await head.seen()]
}

describeScene('an approval in every channel', (scene) => {
  it('R96 R56 the initiator and the approver see the same in the web chat as in Telegram', async () => {
    const telegram = await played(scene, 'telegram')
    await scene.world.renew()
    const web = await played(scene, 'web')
    expect(telegram[1]?.some(({ text }) => text.includes('↩︎ Начальник отдела, на доработку: Демо-сотрудник 3'))).toBe(true)
    expect(telegram[0]?.at(-1)?.text).toContain('Изменение перечня · проверьте ответы')
    expect(web).toEqual(telegram)
  }, 60_000)

  it('R56 a decision given in one channel holds in the other, where it is told with its channel', async () => {
    const author = await sit(scene, 'telegram', '1')
    const [telegram, web] = [await scene.sit('demo-p3'), await sit(scene, 'web', '3')]
    await prepareProposal(author)
    await author.press('✅ Отправить')
    await telegram.say('/approvals')
    await telegram.press('Ждут Вас')
    await telegram.press('1')
    await web.say('/approvals')
    await web.press('Ждут Вас')
    await web.press('1')
    await web.press('✅ Согласовать')
    await telegram.press('↩︎ На доработку')
    expect(telegram.text).toContain('Решение уже принято: согласовано, Демо-сотрудник 3, пт 20 ноября 2026')
    expect(telegram.text).toContain('(веб-чат)')
  })
})
