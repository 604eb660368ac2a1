import { expect, it } from 'vitest'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene } from '../../support/scene.ts'

const LINK = 'Ссылка для входа'

describeScene('the link into the web chat', (scene) => {
  it('R2 is offered in a messenger and not in the web chat, whose messages are kept', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('настройки')
    await person.press(LINK)
    expect(await scene.db.signInLink.count()).toBe(1)
    const web = await WebPerson.visit(scene.world)
    await web.say('/start')
    await web.press('1')
    await web.say('настройки')
    const card = (await web.seen()).at(-1)
    expect(card?.rows.flat()).not.toContain(LINK)
    const { messages } = await web.visitor.state()
    await web.visitor.press(String(messages.at(-1)?.seq), 's:signInLink')
    await scene.world.settle()
    expect(await scene.db.signInLink.count()).toBe(1)
  })
})
