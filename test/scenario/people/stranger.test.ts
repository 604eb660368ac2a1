import { expect, it } from 'vitest'
import { describeScene } from '../../support/scene.ts'

describeScene(
  'somebody unknown outside a demonstration',
  (scene) => {
    it('R2 is refused politely, with the way to ask for access, whatever they send', async () => {
      const person = scene.stranger()
      for (const said of ['/start', 'здравствуйте', '/touchpoint', 'перечень', '/persona', '/nextday']) {
        await person.say(said)
        expect(person.text).toBe(
          [
            'Здравствуйте. Этот бот – для сотрудников ведомства, Вас в его списке пока нет.',
            'Чтобы получить доступ, попросите приглашение у координатора Вашего ведомства.',
            'Если у Вас есть код приглашения, напишите его сюда.',
            `Ваш номер здесь, если его спросят: Telegram, ${person.chat.id}`,
          ].join('\n'),
        )
        expect(person.buttons).toEqual(['Проверить доступ'])
      }
      await person.press('Проверить доступ')
      expect(person.text).toContain('Вас в его списке пока нет.')
    })

    it('R2 finds nothing of the demonstration, and no button gets anywhere', async () => {
      const person = scene.stranger()
      await person.say('/start')
      for (const forged of [
        'd:persona:demo-p1',
        's:personas',
        's:list',
        's:menu',
        'd:start:touchpoint',
        'd:nextDay',
        's:settings',
        'd:setLocale:en',
        'q:x:y:k',
      ]) {
        await person.forge(forged)
        expect(person.text).toContain('Вас в его списке пока нет.')
        expect(person.text).not.toMatch(/демо/i)
      }
      for (const table of [scene.db.person, scene.db.draft, scene.db.account] as {
        count(): Promise<number>
      }[]) {
        expect(await table.count()).toBe(0)
      }
    })

    it('R2 is refused in the language of their messenger', async () => {
      const person = scene.stranger()
      person.chat.person.language_code = 'en'
      await person.say('/start')
      expect(person.text).not.toMatch(/[а-яё]/i)
      expect(person.buttons).toEqual(['Check access'])
    })
  },
  { demo: false },
)
