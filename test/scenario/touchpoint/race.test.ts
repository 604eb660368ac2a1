import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint } from '../../support/talk/points.ts'

const PROJECT = 'demo-b3'

const upToReview = async (person: TelegramPerson, names: string, needs: string): Promise<void> => {
  await beginPoints(person, 'инвестиционного', names)
  for (const _ of names.split('\n')) await describePoint(person, needs)
  await person.press('Как в прошлый раз')
}

describeScene('two colleagues who enter the same touchpoint', (scene) => {
  it('R34 the second one is told who was first and is led to joining the entry', async () => {
    const [first, second] = [await scene.sit('demo-p1'), await scene.sit('demo-p2')]
    await upToReview(first, 'сайт', 'информация')
    await upToReview(second, 'Официальный сайт\nТелефон', 'консультация')
    await first.press('✅ Сохранить')
    await second.press('✅ Сохранить')
    expect(second.text).toContain('Точка «Официальный сайт» только что появилась в перечне. Автор: Демо-сотрудник 1.')
    expect(second.text).toContain('**Где клиент обращается по этому процессу?**')
    expect(await scene.entries(PROJECT)).toHaveLength(1)

    await second.press('Готово')
    expect(second.text).toContain('**Точка «Официальный сайт» у этого процесса уже есть. Добавить потребности к имеющейся записи?**')
    await second.press('Добавить к имеющейся записи')
    expect(second.text).toContain('К записи «Официальный сайт» добавится: консультация.')
    await second.press('✅ Сохранить')
    expect(await scene.entries(PROJECT)).toMatchObject([
      { name: 'Официальный сайт', authorId: 'demo-p1', needs: ['information', 'consultation'], revision: 2 },
      { name: 'Телефон', authorId: 'demo-p2', needs: ['consultation'] },
    ])
    expect(await scene.lines('touchpoint.')).toHaveLength(3)
  })

  it('R34 two presses at one moment make one entry, and nobody is left without an answer', async () => {
    const [first, second] = [await scene.sit('demo-p1'), await scene.sit('demo-p2')]
    for (const person of [first, second]) await upToReview(person, 'Стенд', 'информация').catch(() => undefined)
    for (const person of [first, second]) {
      await person.press('личный приём')
      await describePoint(person, 'информация')
      await person.press('Как в прошлый раз')
    }
    first.chat.press('✅ Сохранить')
    second.chat.press('✅ Сохранить')
    await scene.world.settle()
    const answers = [first, second].map((person) => person.text)
    expect(answers.filter((text) => text.includes('✅ Сохранена 1 точка.'))).toHaveLength(1)
    expect(answers.filter((text) => text.includes('Точка «Стенд» только что появилась в перечне.'))).toHaveLength(1)
    expect(await scene.entries(PROJECT)).toHaveLength(1)
  })

  it('R34 an entry that is removed while somebody adds to it is told of, and the answers are kept', async () => {
    const [first, second] = [await scene.sit('demo-p1'), await scene.sit('demo-p2')]
    await beginPoints(first, 'льготного', 'Личный приём')
    await first.press('Добавить к имеющейся записи')
    await first.say('информация')
    await second.say('перечень')
    await second.press(/^Ещё/)
    await second.press('5')
    await second.press('Удалить')
    await second.press('Удалить')
    await first.press('✅ Сохранить')
    expect(first.text).toContain('Запись «Личный приём» уже удалена.')
    await first.press('Готово')
    await describePoint(first, 'информация')
    await first.press('Как в прошлый раз')
    await first.press('✅ Сохранить')
    expect(await scene.entry('demo-b2', 'Личный приём')).toMatchObject({ authorId: 'demo-p1', needs: ['information'] })
  })
})
