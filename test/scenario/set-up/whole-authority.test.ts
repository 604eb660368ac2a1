import { expect, it } from 'vitest'
import { verifyJournals } from '../../../src/app/journal/verify.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { beginPoints, describePoint } from '../../support/talk/points.ts'
import { bookOf, bytesOf } from '../../support/workbook/books.ts'
import { tidyLines } from '../../support/workbook/lines.ts'

const SIZE = { units: 100, staff: 1000, processes: 400, list: 2000 }

/** Time goes on until what waits is worked at and said. */
async function work(scene: Scene): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await scene.world.tick()
    scene.world.clock.pass(15_000)
  }
}

/** Somebody who is asked about personal data first agrees. */
async function agree(person: TelegramPerson): Promise<void> {
  for (let question = 0; question < 3; question += 1) {
    const yes = person.buttons.find((label) => /^(Согласен|Согласна|Даю согласие|Ознакомлен|Принимаю|Присылать)/.test(label))
    if (yes === undefined) return
    await person.press(yes)
  }
}

/** The first administrator, from an account that ADMIN_IDS names, sets the authority up. */
async function setUp(scene: Scene): Promise<TelegramPerson> {
  const person = scene.stranger()
  ;(scene.world.house.app.adminIds as Set<string>).add(`telegram:${person.chat.id}`)
  await person.say('/start')
  await person.press('Представиться')
  await person.say('Образцова А.Б.')
  await person.say('консультант')
  await person.press('✅ Сохранить')
  await person.say('Министерство образцового развития')
  await person.press('Министерства образцового развития')
  await person.say('Минобразцов')
  await person.press('1')
  await person.press('1')
  await person.press('2')
  await person.press('☐ 1')
  await person.press('Готово')
  await person.say('Омск')
  await person.say('8:30-17:15')
  await person.press('Готово')
  await person.press('Показывать во всех')
  await person.press('Служебные обязанности')
  await person.press('Применить настройки')
  expect(person.text).toContain('✅ **Министерство образцового развития: настройки действуют**')
  await agree(person)
  return person
}

/** Everything that the authority has comes in one workbook. */
async function takeOver(scene: Scene, person: TelegramPerson): Promise<void> {
  const law = scene.world.house.app.authorities.get('own').regulation
  const bytes = await bytesOf(bookOf(law, tidyLines(law, SIZE)))
  scene.world.clock.pass(60_000)
  await person.say('/workbook')
  await person.press('Прислать книгу')
  await person.attach('Книга.xlsx', bytes)
  await work(scene)
  await person.press('Применить')
  await work(scene)
}

/** The administrator invites the person with this e-mail; gives the code of the link. */
async function invite(scene: Scene, administrator: TelegramPerson, email: string): Promise<{ id: string; code: string }> {
  const { id } = await scene.db.person.findFirstOrThrow({ where: { email } })
  await administrator.say('/menu')
  await administrator.forge(`s:staffPerson:${id}`)
  await administrator.press('Пригласить')
  return { id, code: /start=([A-Z]{16})/.exec(administrator.text)?.[1] ?? 'no code' }
}

async function join(scene: Scene, code: string): Promise<TelegramPerson> {
  const person = scene.stranger()
  await person.say(`/start ${code}`)
  expect(person.text).toContain('✅ Вы подключены.')
  await agree(person)
  return person
}

describeScene(
  'an authority that begins with what it has',
  (scene) => {
    it('R1 R2 R4 R41 is set up over Telegram alone: a workbook of 100 units, 1000 people and 2000 points, three are invited, one is refused, one leaves, a successor goes on', {
      timeout: 120_000,
    }, async () => {
      const administrator = await setUp(scene)
      await takeOver(scene, administrator)
      expect(await scene.db.unit.count()).toBe(SIZE.units)
      expect(await scene.db.person.count({ where: { email: { endsWith: '@example.org' } } })).toBe(SIZE.staff)
      expect(await scene.db.touchpointEntry.count({ where: { state: 'approved' } })).toBe(SIZE.list)
      expect(await scene.db.edition.findMany()).toMatchObject([{ number: 1, orderNumber: '54', orderDate: '2024-04-11' }])

      const [first, second, third] = [
        await invite(scene, administrator, 'person2@example.org'),
        await invite(scene, administrator, 'person102@example.org'),
        await invite(scene, administrator, 'person3@example.org'),
      ]
      const [leaver, successor] = [await join(scene, first.code), await join(scene, second.code)]
      await join(scene, third.code)

      const refused = scene.stranger()
      await refused.say(`/start ${third.code}`)
      expect(refused.text).toContain('Это приглашение уже использовано.')
      const before = administrator.chat.messages.length
      await work(scene)
      const told = administrator.chat.messages.slice(before).map(({ text }) => text)
      expect(told).toContainEqual(expect.stringMatching(/Приглашение не сработало: Образцов 3 О\. О\.[\s\S]*уже использовано/))

      await beginPoints(leaver, 'Процесс 2', 'Чат-бот')
      await describePoint(leaver, 'консультация')
      const draft = await scene.db.draft.findFirstOrThrow({ where: { personId: first.id, state: 'open' } })
      await administrator.say('уход')
      await administrator.press('Отметить уход')
      await administrator.say('Образцов 2 О. О.')
      await administrator.press('1')
      await administrator.say('Образцов 102 О. О.')
      await administrator.press('Отметить уход')
      expect(administrator.text).toContain('✅ **Доступ закрыт: Образцов 2 О. О.**')
      await leaver.say('/menu')
      expect(leaver.text).toContain('Доступ к боту закрыт')
      await work(scene)
      expect(successor.chat.last?.text).toContain('Вам переданы дела')
      await successor.press('Черновики')
      await successor.press('Продолжить 1')
      expect(await scene.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({ personId: second.id, state: 'open' })
      expect(successor.text).toContain('На каком основании работают эти точки?')
      expect(await verifyJournals(scene.db)).toMatchObject([{ authorityId: 'own', head: expect.any(String) }])
    })
  },
  { demo: false },
)
