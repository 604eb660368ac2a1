import { expect, it } from 'vitest'
import { remind } from '../../../src/app/reminders/remind.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { restart } from '../../support/one-world.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { AUTHOR, approve, COORDINATOR, DEPUTY, HEAD, pass, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

const at = async (scene: Scene, day: string): Promise<void> => {
  scene.world.clock.set(`${day}T07:00:00.000Z`)
  await scene.world.tick()
}
const texts = (person: TelegramPerson): string[] => person.chat.shown.map(({ text }) => text)

/** A proposal that waits for the head of the unit since Friday, 20 November. */
async function waiting(scene: Scene): Promise<{ author: TelegramPerson; head: TelegramPerson }> {
  const [author, head] = [await scene.sit(AUTHOR), await scene.sit(HEAD)]
  await prepareProposal(author)
  await author.press('✅ Отправить')
  await scene.world.tick()
  return { author, head }
}

describeScene('a decision that waits', (scene) => {
  it('R57 R72 is one message a day for everything that waits for the person', async () => {
    const { author, head } = await waiting(scene)
    await author.say('/propose')
    await author.say('Личный приём · Предоставление субсидии')
    await author.press('Исключить из перечня')
    await author.press('Достаточно')
    await author.press('изменился реестр процессов')
    await author.say('Приём закрыт.')
    await author.press('✅ Посмотреть и отправить')
    await author.press('✅ Отправить')
    await pass(scene.world)
    const before = texts(head).length
    await at(scene, '2026-11-23')
    expect(texts(head).slice(before)).toEqual(['⏳ Ждут Вашего решения 2 изменения, первое – с пт 20 ноября 2026'])
    expect(head.chat.buttons).toEqual(expect.arrayContaining(['Открыть', 'Напомнить завтра', 'Назначить замещающего']))
    await head.press('Открыть')
    expect(head.text).toContain('⏳ Ждут Вашего решения: 2')
  })

  it('R57 is put off until the next working day, and is silent once it is decided', async () => {
    const { head } = await waiting(scene)
    await at(scene, '2026-11-23')
    await head.press('Напомнить завтра')
    expect(head.text).toContain('Напомню снова: вт 24 ноября 2026')
    const before = texts(head).length
    await at(scene, '2026-11-24')
    expect(texts(head)).toHaveLength(before + 1)
    await head.press('Открыть')
    await approve(scene.world, head)
    const after = texts(head).length
    for (const day of ['2026-11-25', '2026-11-26', '2026-11-27']) await at(scene, day)
    expect(texts(head)).toHaveLength(after)
  })

  it('R57 a nudge that is on its way when the decision is given is not sent', async () => {
    const { head } = await waiting(scene)
    scene.world.clock.set('2026-11-23T07:00:00.000Z')
    expect(await remind(scene.world.house.app, 'demo')).toBeGreaterThan(0)
    await head.press('✅ Согласовать')
    const before = texts(head).length
    await pass(scene.world)
    expect(texts(head)).toHaveLength(before)
    expect(await scene.db.outbox.findFirst({ where: { message: 'reminder', personId: HEAD } })).toMatchObject({
      state: 'dropped',
      reason: 'done-meanwhile',
    })
  })

  it('R71 R57 an authority that takes «до» without the day does not take a day from the term of a step', async () => {
    await scene.db.authority.updateMany({ where: { id: 'demo' }, data: { settings: { counting: { untilInclusive: false } } } })
    await restart(scene.world)
    const { head } = await waiting(scene)
    expect(head.chat.last?.text).toContain('срок: ср 25 ноября 2026')
    await at(scene, '2026-11-25')
    expect(texts(head).at(-1)).toContain('Срок – ср 25 ноября 2026')
    await at(scene, '2026-11-26')
    expect(texts(head).at(-1)).toContain('Срок прошёл 1 рабочий день назад')
  })

  it('R72 the coordinator hears from 3 and the deputy from 5 working days overdue, with whom it lies and since when', async () => {
    const [coordinator, deputy, supervisor] = [await scene.sit(COORDINATOR), await scene.sit(DEPUTY), await scene.sit(SUPERVISOR)]
    const { head } = await waiting(scene)
    await approve(scene.world, head)
    const first = new Map<string, string>()
    for (const day of ['25', '26', '27', '30'].map((one) => `2026-11-${one}`).concat('2026-12-01', '2026-12-02', '2026-12-03')) {
      await at(scene, day)
      for (const [name, person] of Object.entries({ coordinator, deputy })) {
        if (!first.has(name) && texts(person).length > 0) first.set(name, `${day} ${texts(person)[0]}`)
      }
    }
    expect([...first.values()]).toEqual([
      '2026-11-30 ⚠️ Просрочено на 3 рабочих дня: Изменение перечня № 1: «Официальный сайт». курирующий заместитель: Демо-сотрудник 10, с пт 20 ноября 2026',
      '2026-12-02 ⚠️ Просрочено на 5 рабочих дней: Изменение перечня № 1: «Официальный сайт». курирующий заместитель: Демо-сотрудник 10, с пт 20 ноября 2026',
    ])
    expect(texts(supervisor).at(-1)).toContain('Срок прошёл')
  })
})
