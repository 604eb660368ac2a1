import { expect, it } from 'vitest'
import { verifyJournal } from '../../../src/storage/journal.ts'
import { tick } from '../../support/contract/chat-person.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { restart } from '../../support/one-world.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { AUTHOR, approve, DEPUTY, HEAD, pass, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

const SUBSTITUTE = 'demo-p6'

const firstLine = (text: string): string => text.split('\n')[0] ?? ''
const at = async (scene: Scene, instant: string): Promise<void> => {
  scene.world.clock.set(instant)
  await scene.world.tick()
}

/** What somebody is told on these days, looked at in the night, before and after working hours begin. */
async function told(scene: Scene, person: TelegramPerson, days: readonly string[]): Promise<[string, string][]> {
  const said: [string, string][] = []
  for (const day of days) {
    const before = person.chat.shown.length
    for (const time of ['00:00', '05:59', '06:00', '12:00']) await at(scene, `${day}T${time}:00.000Z`)
    for (const { text } of person.chat.shown.slice(before)) said.push([day, firstLine(text)])
  }
  return said
}

describeScene(
  'the route of three approvals over the holidays of May 2026',
  (scene) => {
    it.each([
      'demonstration',
      'novosibirsk',
    ])('R55 R57 R58 R59 R60 approved, nudged three times, substituted, remarked, returned, submitted anew and approved by all: %s', async (regulation) => {
      await scene.db.authority.updateMany({ where: { id: 'demo' }, data: { regulation } })
      await restart(scene.world)
      const [author, head, supervisor] = [await scene.sit(AUTHOR), await scene.sit(HEAD), await scene.sit(SUPERVISOR)]
      const [deputy, substitute] = [await scene.sit(DEPUTY), await scene.sit(SUBSTITUTE)]
      await prepareProposal(author)
      await author.press('✅ Отправить')
      await scene.world.tick()
      await approve(scene.world, head)
      expect(firstLine(supervisor.chat.last?.text ?? '')).toBe('Согласование · этап 2 из 3')
      expect(supervisor.chat.last?.text).toContain('срок: вт 12 мая 2026')
      const waits = 'Ждёт Вашего решения с ср 6 мая 2026: Изменение перечня № 1: «Официальный сайт». Срок – вт 12 мая 2026'
      expect(await told(scene, supervisor, ['2026-05-07', '2026-05-08', '2026-05-09', '2026-05-10', '2026-05-11', '2026-05-12'])).toEqual([
        ['2026-05-07', `⏳ ${waits}`],
        ['2026-05-08', `⏳ ${waits}`],
        ['2026-05-12', `⏳ ${waits}`],
      ])
      await supervisor.press('Назначить замещающего')
      await supervisor.press('Указать отсутствие')
      for (const answer of ['сегодня', '15.05', 'сотрудник 6,']) await supervisor.say(answer)
      await supervisor.press('✅ Сохранить')
      await pass(scene.world)
      await substitute.say('/approvals')
      await substitute.press('Ждут Вас')
      await substitute.press('1')
      await substitute.press('С замечанием')
      await substitute.say('Проверить часы приёма')
      await pass(scene.world)
      expect(deputy.chat.last?.text).toContain(
        '✅ Курирующий заместитель, с замечанием: Демо-сотрудник 6 за Демо-сотрудник 10, вт 12 мая 2026',
      )
      expect(deputy.chat.last?.text).toContain('«Проверить часы приёма»')
      await deputy.press('↩︎ На доработку')
      await deputy.say('Добавить предоставление форм')
      await pass(scene.world)
      await author.press('Доработать')
      await author.press('✏️ 4')
      await tick(author, 'ход рассмотрения')
      await author.press('Готово')
      await author.press('✅ Посмотреть и отправить')
      await author.press('✅ Отправить')
      await pass(scene.world)
      expect(head.chat.last?.text).toContain('Цикл согласования 2')
      await approve(scene.world, head)
      await substitute.say('/approvals')
      await substitute.press('Ждут Вас')
      await substitute.press('1')
      await approve(scene.world, substitute)
      await approve(scene.world, deputy)
      expect(firstLine(author.chat.last?.text ?? '')).toBe('✅ Изменение перечня № 1: «Официальный сайт»')
      const row = await scene.entry('demo-b1', 'Официальный сайт')
      expect(row).toMatchObject({ state: 'approved', revision: 2 })
      expect(row.needs).toEqual(expect.arrayContaining(['information', 'consultation', 'forms', 'progress']))
      const deeds = await scene.db.decision.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] })
      expect(deeds.map(({ round, deed, personId, forId }) => `${round} ${deed} ${personId}${forId && ` за ${forId}`}`)).toEqual([
        '1 submit demo-p1',
        '1 approve demo-p3',
        '1 remark demo-p6 за demo-p10',
        '1 return demo-p11',
        '2 submit demo-p1',
        '2 approve demo-p3',
        '2 approve demo-p6 за demo-p10',
        '2 approve demo-p11',
      ])
      expect(await verifyJournal(scene.db, 'demo')).not.toHaveProperty('brokenAt')
    }, 60_000)
  },
  { start: '2026-05-06T06:00:00.000Z' },
)
