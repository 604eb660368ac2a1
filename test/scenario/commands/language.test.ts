import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'
import { beginPoints } from '../../support/talk/points.ts'

describeScene('the language of the dialogue', (scene) => {
  it('R95 changes to English in the middle of an interview and back, and answers are understood in it', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    await person.say('настройки')
    await person.press('English')
    expect(person.text).toContain('**Settings**\nLanguage: English')
    await person.press(/^Go on/)
    expect(person.text).toContain('**What does the client come here for?**')
    expect(person.text).toContain('2. consultation')
    await person.say('information, consultation')
    expect(person.text).toContain('**What is true of this point?**')
    await person.press('Done')
    await person.say('order of 14.12.2023 No. 204')
    expect(person.text).toContain('check the answers')
    await person.say('settings')
    await person.press('Русский')
    await person.press(/^Продолжить/)
    expect(person.text).toContain('проверьте ответы')
    await person.press('✅ Сохранить')
    expect(await scene.entry('demo-b3', 'Телефон')).toMatchObject({
      needs: ['information', 'consultation'],
      sourceRef: 'order of 14.12.2023 No. 204',
    })
    expect(await scene.lines('settings.')).toHaveLength(2)
  })

  it('R95 is kept for the person, on every channel and after a start', async () => {
    const person = await scene.sit('demo-p1')
    await person.say('/settings')
    await person.press('English')
    await scene.world.stop()
    await scene.world.begin()
    const elsewhere = await scene.sit('demo-p1')
    await elsewhere.say('/list')
    expect(elsewhere.text).toContain('**List: Отдел мер поддержки**')
    expect(elsewhere.buttons).toContain('Add points')
  })
})
