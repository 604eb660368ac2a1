import { expect, it } from 'vitest'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { describeScene } from '../../support/scene.ts'
import { beginPoints, describePoint, savePoints } from '../../support/talk/points.ts'

/** The draft is left on Friday, 20 November, so it speaks on Wednesday at nine. */
const WEDNESDAY = '2026-11-25T06:00:00.000Z'

describeScene('the reminder of a draft', (scene) => {
  /** Somebody who began to enter a telephone and went away. */
  const leave = async (personId = 'demo-p1', part = 'инвестиционного'): Promise<TelegramPerson> => {
    const person = await scene.sit(personId)
    await beginPoints(person, part, 'Телефон')
    return person
  }
  const at = async (instant: string): Promise<void> => {
    scene.world.clock.set(instant)
    await scene.world.tick()
  }
  const reminders = (person: TelegramPerson): string[] =>
    person.chat.shown.map(({ text }) => text).filter((text) => text.startsWith('Не закончен'))

  it('R72 comes after three working days at the beginning of working hours, and names the point and the step', async () => {
    const person = await leave()
    for (const early of ['2026-11-20T12:00:00.000Z', '2026-11-22T09:00:00.000Z', '2026-11-24T14:00:00.000Z', '2026-11-25T05:59:00.000Z'])
      await at(early)
    expect(reminders(person)).toEqual([])
    await at(WEDNESDAY)
    expect(reminders(person)).toEqual(['Не закончена запись «Телефон», шаг 3 из 5.'])
    expect(person.chat.buttons).toEqual(['Продолжить', 'Удалить черновик', 'Напомнить завтра'])
    expect(await scene.lines('reminder.')).toEqual(['demo-p1 reminder.send person:demo-p1'])
  })

  it('R72 comes once, however often the tick runs', async () => {
    const person = await leave()
    for (const instant of [WEDNESDAY, WEDNESDAY, '2026-11-25T09:00:00.000Z', '2026-11-26T09:00:00.000Z', '2026-12-21T09:00:00.000Z'])
      await at(instant)
    expect(reminders(person)).toHaveLength(1)
  })

  it('R72 takes the draft up by one tap', async () => {
    const person = await leave()
    await at(WEDNESDAY)
    await person.press('Продолжить')
    expect(person.text).toContain('Телефон · шаг 3 из 5')
    await describePoint(person, 'консультация')
    await savePoints(person)
    expect(await scene.entries('demo-b3')).toHaveLength(1)
  })

  it('R94 deletes the draft only after a confirmation', async () => {
    const person = await leave()
    await at(WEDNESDAY)
    await person.press('Удалить черновик')
    expect(person.text).toContain('**Удалить черновик?**')
    await person.press('Да, удалить')
    expect(await scene.drafts('demo-p1')).toMatchObject([{ state: 'cancelled' }])
  })

  it('R72 is one message for all drafts of a person', async () => {
    const person = await leave()
    await beginPoints(person, 'льготного', 'Телефон')
    await at(WEDNESDAY)
    expect(reminders(person)).toEqual(['Не закончены 2 записи.'])
    await person.press('Черновики')
    expect(person.text).toContain('**Черновики: 2**')
  })

  it('R72 waits anew when the draft is taken up before', async () => {
    const person = await leave()
    scene.world.clock.set('2026-11-24T09:00:00.000Z')
    await person.say('консультация')
    await at(WEDNESDAY)
    expect(reminders(person)).toEqual([])
    await at('2026-11-27T06:00:00.000Z')
    expect(reminders(person)).toEqual(['Не закончена запись «Телефон», шаг 4 из 5.'])
  })

  it('R72 never comes after the entry was saved or the draft was deleted', async () => {
    const [saved, deleted] = [await leave('demo-p1'), await leave('demo-p2', 'льготного')]
    await describePoint(saved, 'консультация')
    await savePoints(saved)
    await deleted.say('/cancel')
    await deleted.press('Да, удалить')
    await at(WEDNESDAY)
    expect([...reminders(saved), ...reminders(deleted)]).toEqual([])
    expect(await scene.db.outbox.count()).toBe(0)
  })

  it('R76 does not come to somebody who wants none, and comes again after it was wanted', async () => {
    const person = await leave()
    await person.say('настройки')
    await person.press('Не напоминать о незаконченном')
    expect(person.text).toContain('Напоминания о незаконченном: выключены')
    await at(WEDNESDAY)
    expect(reminders(person)).toEqual([])
    expect(await scene.db.outbox.count()).toBe(0)
    await person.say('настройки')
    await person.press('Напоминать о незаконченном')
    await at('2026-11-30T06:00:00.000Z')
    expect(reminders(person)).toHaveLength(1)
  })

  it('R72 after days of downtime comes once, in the next working hours', async () => {
    const person = await leave()
    await scene.world.stop()
    scene.world.clock.set('2026-11-28T10:00:00.000Z')
    await scene.world.begin()
    await scene.world.tick()
    expect(reminders(person)).toEqual([])
    await at('2026-11-30T06:00:00.000Z')
    await at('2026-11-30T06:01:00.000Z')
    expect(reminders(person)).toHaveLength(1)
  })

  it('a recipient who has blocked the bot is recorded, and nothing is tried again until they come back', async () => {
    const person = await leave()
    person.chat.blocked = true
    await at(WEDNESDAY)
    await at('2026-11-25T06:10:00.000Z')
    expect(await scene.db.outbox.findMany()).toMatchObject([{ state: 'blocked', personId: 'demo-p1' }])
    expect(await scene.db.account.findFirst({ where: { personId: 'demo-p1' } })).toMatchObject({ blockedAt: WEDNESDAY })
    const sent = scene.world.fake.callsOf('sendMessage').length
    await at('2026-11-26T06:00:00.000Z')
    expect(scene.world.fake.callsOf('sendMessage')).toHaveLength(sent)

    person.chat.blocked = false
    await person.say('меню')
    expect(person.text).toContain('Не закончено: «Телефон», шаг 3 из 5.')
    expect(await scene.db.account.findFirst({ where: { personId: 'demo-p1' } })).toMatchObject({ blockedAt: null })
  })

  it('R72 is written in the language of the person', async () => {
    const person = await leave()
    await person.say('настройки')
    await person.press('English')
    await at(WEDNESDAY)
    expect(person.chat.last?.text).toContain('“Телефон” is not finished, step 3 of 5.')
  })
})
