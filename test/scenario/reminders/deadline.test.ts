import { expect, it } from 'vitest'
import { remind } from '../../../src/app/reminders/remind.ts'
import { daysFrom } from '../../support/calendar-oracle.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { finishProfile, layProfile } from '../../support/profile-with-deadline.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { beginPoints } from '../../support/talk/points.ts'

const [AUTHOR, HEAD, COORDINATOR, DEPUTY] = ['demo-p1', 'demo-p3', 'demo-p13', 'demo-p11']

const lay = (scene: Scene, dueOn: string, changes: { id?: string; title?: string; basis?: string; setOn?: string } = {}): Promise<void> =>
  layProfile(scene.db, { id: 'profile1', authorityId: 'demo', unitId: 'demo-u1', authorId: AUTHOR, dueOn, ...changes })

/** A draft that speaks on 10 December. */
async function leaveDraft(scene: Scene, person: TelegramPerson): Promise<void> {
  scene.world.clock.set('2026-12-07T06:00:00.000Z')
  await beginPoints(person, 'инвестиционного', 'Телефон')
}

const at = async (scene: Scene, day: string, time = '06:00:00.000Z'): Promise<void> => {
  scene.world.clock.set(`${day}T${time}`)
  await scene.world.tick()
}

/** What somebody is told in a stretch of time in which the program looks three times a day, weekends and holidays too: the day and the first line. */
async function told(scene: Scene, person: TelegramPerson, days: readonly string[]): Promise<[string, string][]> {
  const said: [string, string][] = []
  for (const day of days) {
    const before = person.chat.shown.length
    for (const time of ['05:59:00.000Z', '06:00:00.000Z', '11:30:00.000Z']) await at(scene, day, time)
    for (const { text } of person.chat.shown.slice(before)) said.push([day, text.split('\n')[0] ?? ''])
  }
  return said
}

describeScene(
  'the deadline of a profile before the New Year',
  (scene) => {
    it('R71 R72 a deadline on 31 December, a day off, is worked to on the 30th and said by the ladder, never on a day off', async () => {
      const person = await scene.sit(AUTHOR)
      await lay(scene, '2026-12-31', { basis: 'поручение от 12 января' })
      const said = await told(scene, person, ['2026-12-08', ...daysFrom('2026-12-08', 36)])
      const until = ' до ср 30 декабря 2026'
      expect(said).toEqual([
        ['2026-12-08', `⏳ Профиль «Заявители»: осталось 16 рабочих дней,${until}`],
        ['2026-12-10', `⏳ Профиль «Заявители»: осталось 14 рабочих дней,${until}`],
        ['2026-12-21', `⏳ Профиль «Заявители»: осталось 7 рабочих дней,${until}`],
        ['2026-12-25', `⏳ Профиль «Заявители»: осталось 3 рабочих дня,${until}`],
        ['2026-12-29', `⏳ Профиль «Заявители»: остался 1 рабочий день,${until}`],
        ['2026-12-30', '⏳ Профиль «Заявители»: срок сегодня'],
        ['2027-01-11', '⚠️ Профиль «Заявители»: просрочен на 1 рабочий день, срок – ср 30 декабря 2026'],
        ['2027-01-12', '⚠️ Профиль «Заявители»: просрочен на 2 рабочих дня, срок – ср 30 декабря 2026'],
        ['2027-01-13', '⚠️ Профиль «Заявители»: просрочен на 3 рабочих дня, срок – ср 30 декабря 2026'],
      ])
    }, 120_000)

    it('R71 the first reminder says already that the day was moved, names the basis, and the profile is one tap away', async () => {
      const person = await scene.sit(AUTHOR)
      await lay(scene, '2026-12-31', { basis: 'поручение от 12 января' })
      await at(scene, '2026-12-10')
      expect(person.chat.last?.text.split('\n')).toEqual([
        '⏳ Профиль «Заявители»: осталось 14 рабочих дней, до ср 30 декабря 2026',
        'Назначенный срок – чт 31 декабря 2026, это нерабочий день, поэтому он перенесён.',
        'Основание: поручение от 12 января',
      ])
      expect(person.chat.buttons).toEqual(['Открыть профиль', 'Напомнить завтра'])
      expect(person.dataOf('Открыть профиль')).toBe('s:profile:profile1')
      expect(await scene.lines('reminder.')).toEqual(['demo-p1 reminder.send person:demo-p1'])
    })

    it('R72 tells the head of the unit from 2, the coordinator from 3 and the deputy from 5 working days overdue, and nobody else', async () => {
      const people = await Promise.all([HEAD, COORDINATOR, DEPUTY, 'demo-p2', 'demo-p6'].map((id) => scene.sit(id)))
      await lay(scene, '2026-12-31')
      const first = new Map<number, string>()
      for (const day of daysFrom('2026-12-28', 19)) {
        await at(scene, day)
        for (const [index, person] of people.entries()) if (person.chat.shown.length > 0 && !first.has(index)) first.set(index, day)
      }
      expect([...first]).toEqual([
        [0, '2027-01-12'],
        [1, '2027-01-13'],
        [2, '2027-01-15'],
      ])
      expect(people[0]?.chat.shown[0]?.text).toContain('Поддержка. Ответственные: ')
    }, 60_000)

    it('R24 R72 it is the work of who is responsible for a segment, from the day of that on', async () => {
      const [author, responsible] = [await scene.sit(AUTHOR), await scene.sit('demo-p2')]
      await lay(scene, '2026-12-31')
      await at(scene, '2026-12-10')
      await scene.db.segment.updateMany({ data: { responsibleId: 'demo-p2' } })
      await at(scene, '2026-12-21')
      expect([author, responsible].map(({ chat }) => chat.shown.length)).toEqual([1, 1])
    })

    it('R72 never comes once the profile is complete, retired or its deadline is lifted, not even when the message lay ready', async () => {
      const person = await scene.sit(AUTHOR)
      await lay(scene, '2026-12-31')
      scene.world.clock.set('2026-12-10T06:00:00.000Z')
      await remind(scene.world.house.app, 'demo')
      await finishProfile(scene.db, 'demo', 'profile1')
      await scene.world.tick()
      expect(await scene.db.outbox.findMany()).toMatchObject([{ state: 'dropped', reason: 'done-meanwhile' }])
      for (const day of ['2026-12-21', '2026-12-30', '2027-01-11', '2027-01-20']) await at(scene, day)
      await lay(scene, '2026-12-31', { id: 'profile2' })
      await scene.db.segmentProfile.update({ where: { id: 'profile2' }, data: { state: 'retired' } })
      await lay(scene, '2026-12-31', { id: 'profile3' })
      await scene.db.segmentProfile.update({ where: { id: 'profile3' }, data: { dueOn: '' } })
      await at(scene, '2027-01-21')
      expect(person.chat.shown).toEqual([])
    })

    it.each([1, 6, 25])('R72 after %i days of downtime comes exactly once', async (days) => {
      const person = await scene.sit(AUTHOR)
      await lay(scene, '2026-12-31')
      await at(scene, '2026-12-08')
      const before = person.chat.shown.length
      await scene.world.stop()
      const back = daysFrom('2026-12-21', days + 7).find(
        (day, index) => index >= days && scene.world.house.app.calendar.isWorkingDay(day as never),
      )
      scene.world.clock.set(`${back}T06:00:00.000Z`)
      await scene.world.begin()
      for (let run = 0; run < 3; run += 1) await scene.world.tick()
      expect(person.chat.shown).toHaveLength(before + 1)
    })

    it('R57 is one message with everything that waits, each one tap away', async () => {
      const person = await scene.sit(AUTHOR)
      await leaveDraft(scene, person)
      await lay(scene, '2026-12-31')
      await lay(scene, '2026-12-24', { id: 'profile2', title: 'Инвесторы' })
      await at(scene, '2026-12-10')
      expect(person.chat.last?.text.split('\n')).toEqual([
        'Ждут Вас 3 дела',
        '1. ⏳ Профиль «Инвесторы»: осталось 10 рабочих дней, до чт 24 декабря 2026',
        '2. ⏳ Профиль «Заявители»: осталось 14 рабочих дней, до ср 30 декабря 2026',
        'Назначенный срок – чт 31 декабря 2026, это нерабочий день, поэтому он перенесён.',
        expect.stringContaining('3. ⏳ Закончить: Телефон, шаг 3 из 5'),
        'Нажмите номер, чтобы начать.',
      ])
      expect(person.chat.buttons).toEqual(['1', '2', '3', 'Мои задачи', 'Напомнить завтра'])
      expect(['1', '2'].map((label) => person.dataOf(label))).toEqual(['s:profile:profile2', 's:profile:profile1'])
      expect(await scene.db.outbox.count()).toBe(1)
      await person.press('3')
      expect(person.text).toContain('Телефон · шаг 3 из 5')
    })

    it('R76 deadlines are mandatory: who wants no reminders of drafts gets them all the same', async () => {
      const person = await scene.sit(AUTHOR)
      await leaveDraft(scene, person)
      await lay(scene, '2026-12-31')
      await person.say('настройки')
      await person.press('Не напоминать о незаконченном')
      await at(scene, '2026-12-10')
      expect(person.chat.last?.text).toContain('⏳ Профиль «Заявители»')
      expect(person.chat.last?.text).not.toContain('Телефон')
    })

    it('R72 put off, it comes again on the next working day, once, with what still waits; a second tap changes nothing', async () => {
      const person = await scene.sit(AUTHOR)
      await leaveDraft(scene, person)
      await lay(scene, '2026-12-31')
      await at(scene, '2026-12-10')
      const again = person.dataOf('Напомнить завтра')
      await person.press('Напомнить завтра')
      expect(person.text).toBe('Напомню снова: пт 11 декабря 2026.')
      await person.forge(again)
      const before = person.chat.shown.length
      await at(scene, '2026-12-10', '14:00:00.000Z')
      expect(person.chat.shown).toHaveLength(before)
      await at(scene, '2026-12-11')
      await at(scene, '2026-12-11', '14:00:00.000Z')
      expect(person.chat.shown).toHaveLength(before + 1)
      expect(person.chat.last?.text).toContain('Ждут Вас 2 дела')
      for (const day of ['2026-12-14', '2026-12-15']) await at(scene, day)
      expect(person.chat.shown).toHaveLength(before + 1)
    })

    it('R72 what is done is not put off any more, and an old button is answered', async () => {
      const [person, other] = [await scene.sit(AUTHOR), await scene.sit('demo-p2')]
      await lay(scene, '2026-12-31')
      await at(scene, '2026-12-10')
      const again = person.dataOf('Напомнить завтра')
      await finishProfile(scene.db, 'demo', 'profile1')
      await person.forge(again)
      expect(person.text).toContain('Этого дела больше нет: напоминать не о чем.')
      await other.say('меню')
      await other.forge(again)
      expect(other.text).toContain('Эта кнопка уже не действует.')
      await at(scene, '2026-12-11')
      expect(await scene.db.outbox.count()).toBe(1)
    })

    it('R23 stands among the tasks, with one tap to do it; the head sees what is overdue', async () => {
      const [person, head] = [await scene.sit(AUTHOR), await scene.sit(HEAD)]
      await lay(scene, '2026-12-31')
      await person.say('/tasks')
      expect(person.text).toContain('1. ⏳ Профиль «Заявители»: осталось 16 рабочих дней, до ср 30 декабря 2026')
      expect(person.dataOf('1')).toBe('s:profile:profile1')
      await head.say('/tasks')
      expect(head.text).not.toContain('Заявители')
      scene.world.clock.set('2027-01-12T09:00:00.000Z')
      await head.say('/tasks')
      expect(head.text).toContain('1. ⚠️ Профиль «Заявители»: просрочен на 2 рабочих дня')
      await finishProfile(scene.db, 'demo', 'profile1')
      await head.say('/tasks')
      expect(head.text).not.toContain('Заявители')
    })

    it('R72 another deadline begins the ladder anew, and what passed before it was set is not said', async () => {
      const person = await scene.sit(AUTHOR)
      await lay(scene, '2026-12-31')
      await at(scene, '2026-12-10')
      await scene.db.segmentProfile.update({ where: { id: 'profile1' }, data: { dueOn: '2026-12-28' } })
      const change = { authorityId: 'demo', profileId: 'profile1', revision: 2, actorId: AUTHOR, what: 'deadline', change: {} }
      await scene.db.profileChange.create({ data: { ...change, at: '2026-12-18T08:00:00.000Z' } })
      for (const day of ['2026-12-18', '2026-12-21', '2026-12-22']) await at(scene, day)
      expect(person.chat.shown).toHaveLength(1)
      await at(scene, '2026-12-23')
      expect(person.chat.last?.text).toContain('осталось 3 рабочих дня, до пн 28 декабря 2026')
    })
  },
  { start: '2026-12-08T06:00:00.000Z' },
)

describeScene(
  'the deadline of a profile over the May holidays',
  (scene) => {
    it('R71 R72 R75 a deadline on Monday 11 May is worked to on Friday, and nobody is disturbed on days off', async () => {
      const person = await scene.sit(AUTHOR)
      await lay(scene, '2026-05-11')
      const said = await told(scene, person, ['2026-04-27', ...daysFrom('2026-04-27', 18)])
      expect(said).toEqual([
        ['2026-04-27', '⏳ Профиль «Заявители»: осталось 8 рабочих дней, до пт 8 мая 2026'],
        ['2026-04-28', '⏳ Профиль «Заявители»: осталось 7 рабочих дней, до пт 8 мая 2026'],
        ['2026-05-05', '⏳ Профиль «Заявители»: осталось 3 рабочих дня, до пт 8 мая 2026'],
        ['2026-05-07', '⏳ Профиль «Заявители»: остался 1 рабочий день, до пт 8 мая 2026'],
        ['2026-05-08', '⏳ Профиль «Заявители»: срок сегодня'],
        ['2026-05-12', '⚠️ Профиль «Заявители»: просрочен на 1 рабочий день, срок – пт 8 мая 2026'],
        ['2026-05-13', '⚠️ Профиль «Заявители»: просрочен на 2 рабочих дня, срок – пт 8 мая 2026'],
        ['2026-05-14', '⚠️ Профиль «Заявители»: просрочен на 3 рабочих дня, срок – пт 8 мая 2026'],
        ['2026-05-15', '⚠️ Профиль «Заявители»: просрочен на 4 рабочих дня, срок – пт 8 мая 2026'],
      ])
    }, 60_000)

    it('R72 put off on the eve of the holidays, it comes back after them', async () => {
      const person = await scene.sit(AUTHOR)
      await lay(scene, '2026-05-19', { setOn: '2026-04-01' })
      await at(scene, '2026-04-30')
      await person.press('Напомнить завтра')
      expect(person.text).toBe('Напомню снова: пн 4 мая 2026.')
      const before = person.chat.shown.length
      for (const day of ['2026-05-01', '2026-05-02', '2026-05-03']) await at(scene, day)
      expect(person.chat.shown).toHaveLength(before)
      await at(scene, '2026-05-04')
      expect(person.chat.shown).toHaveLength(before + 1)
    })
  },
  { start: '2026-04-27T06:00:00.000Z' },
)
