import { expect, it } from 'vitest'
import type { ChatPerson, Seen } from '../../support/contract/chat-person.ts'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { AUTHOR, HEAD, pass, prepareProposal } from '../../support/talk/proposals.ts'
import { badRequest } from '../../support/telegram/fault.ts'

const SECOND = 'demo-p9'

/** The cards of the proposal in a chat, oldest first. */
const cards = async (person: ChatPerson): Promise<Seen[]> =>
  (await person.seen()).filter(({ from, text }) => from === 'bot' && text.includes('**Изменение перечня № 1'))

const openCard = async (person: ChatPerson): Promise<void> => {
  await person.say('/approvals')
  await person.press('Ждут Вас')
  await person.press('1')
}

/** The head of the unit with the same card in three chats of two channels. */
async function inThreeChats(scene: Scene) {
  const author = await scene.sit(AUTHOR)
  const [first, second, web] = [await scene.sit(HEAD), await scene.sit(HEAD), await WebPerson.visit(scene.world)]
  await web.say('/start')
  await web.press('3')
  await prepareProposal(author)
  await author.press('✅ Отправить')
  await scene.world.tick()
  for (const chat of [first, second, web]) await openCard(chat)
  return { author, first, second, web }
}

describeScene('a card with a decision', (scene) => {
  it('R56 loses its buttons and shows the decision on every channel of whoever decided, gets them back while it is undone, and loses them for good', async () => {
    const { first, second, web } = await inThreeChats(scene)
    for (const chat of [first, second, web]) expect((await cards(chat)).at(-1)?.rows.flat()).toContain('✅ Согласовать')
    await web.press('✅ Согласовать')
    await scene.world.tick()
    for (const chat of [first, second]) {
      const decided = { rows: [], text: expect.stringContaining('✅ Начальник отдела: Демо-сотрудник 3') }
      expect(await cards(chat)).toEqual((await cards(chat)).map(() => expect.objectContaining(decided)))
    }
    await web.press(/^Отменить/)
    await scene.world.tick()
    for (const chat of [first, second, web]) expect((await cards(chat)).at(-1)?.rows.flat()).toContain('✅ Согласовать')
    await first.press('✖ Отклонить')
    await first.say('Не согласовано с юристами')
    await pass(scene.world)
    for (const chat of [first, second, web]) {
      const offered = (await cards(chat)).filter(({ rows }) => rows.flat().includes('✅ Согласовать'))
      expect(offered).toEqual([])
      expect((await cards(chat))[0]?.text).toMatch(/^✖ Отклонено[\s\S]*«Не согласовано с юристами»/)
    }
    expect(await scene.db.decisionCard.count()).toBe(0)
  })

  it('R56 of another who was asked shows what the first has decided', async () => {
    await scene.db.roleGrant.create({ data: { id: 'second', authorityId: 'demo', personId: SECOND, role: 'unitHead', unitId: 'demo-u1' } })
    const [author, head, second] = [await scene.sit(AUTHOR), await scene.sit(HEAD), await scene.sit(SECOND)]
    await prepareProposal(author)
    await author.press('✅ Отправить')
    await scene.world.tick()
    expect(second.chat.last?.buttons).toContain('✅ Согласовать')
    const press = second.dataOf('✅ Согласовать')
    await head.press('✅ Согласовать')
    await pass(scene.world)
    expect(await cards(second)).toMatchObject([{ rows: [], text: expect.stringContaining('✅ Начальник отдела: Демо-сотрудник 3') }])
    await second.forge(press, second.chat.shown.at(-1))
    expect(second.text).toContain('Решение уже принято: согласовано, Демо-сотрудник 3')
  })

  it('R56 is not drawn over what the message has become meanwhile, nor after the author withdrew it', async () => {
    const { author, first, second } = await inThreeChats(scene)
    await second.press('Меню')
    const other = await cards(second)
    await author.press('Отозвать')
    await author.press('Да, отозвать')
    await pass(scene.world)
    expect((await second.seen()).filter(({ text }) => text.startsWith('Отозвано'))).toHaveLength(other.length)
    expect((await cards(first))[0]).toMatchObject({ rows: [], text: expect.stringMatching(/^Отозвано/) })
  })

  it('R56 that the messenger does not let be edited keeps its buttons, and they say what holds', async () => {
    const { first, web } = await inThreeChats(scene)
    await web.press('✅ Согласовать')
    scene.world.fake.fail('editMessageText', badRequest("message can't be edited"), 20)
    await pass(scene.world)
    scene.world.fake.clearFaults()
    await first.press('↩︎ На доработку')
    expect(first.text).toContain('Решение уже принято: согласовано, Демо-сотрудник 3')
    expect(await scene.db.approvalStep.findFirst({ where: { step: 1 } })).toMatchObject({ state: 'open' })
  })

  it('R4 of somebody who has left is not touched any more', async () => {
    const { author, first } = await inThreeChats(scene)
    const before = await cards(first)
    await scene.db.person.updateMany({ where: { id: HEAD }, data: { state: 'left' } })
    await author.press('Отозвать')
    await author.press('Да, отозвать')
    await pass(scene.world)
    expect(await cards(first)).toEqual(before)
    expect(await scene.db.decisionCard.count()).toBe(0)
  })
})
