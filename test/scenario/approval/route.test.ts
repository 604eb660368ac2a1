import { expect, it } from 'vitest'
import { toEntry } from '../../../src/app/touchpoints/entry-row.ts'
import { entryChange } from '../../../src/domain/proposal/entry-change.ts'
import { verifyJournal } from '../../../src/storage/journal.ts'
import { type ChatPerson, type Seen, tick } from '../../support/contract/chat-person.ts'
import { lastSaid, PLACES, type Place, seatPerson } from '../../support/contract/seat-person.ts'
import { restart } from '../../support/one-world.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { AUTHOR, approve, DEPUTY, HEAD, pass, prepareProposal, SUPERVISOR } from '../../support/talk/proposals.ts'

const CAST = { author: AUTHOR, head: HEAD, supervisor: SUPERVISOR, deputy: DEPUTY, substitute: 'demo-p6' }
type Cast = Record<keyof typeof CAST, ChatPerson>

const firstLine = (text: string): string => text.split('\n')[0] ?? ''
const at = async (scene: Scene, instant: string): Promise<void> => {
  scene.world.clock.set(instant)
  await scene.world.tick()
}

/** What somebody is told on these days, looked at in the night, before and after working hours begin. */
async function told(scene: Scene, person: ChatPerson, days: readonly string[]): Promise<[string, string][]> {
  const said: [string, string][] = []
  for (const day of days) {
    const before = (await person.seen()).length
    for (const time of ['00:00', '05:59', '06:00', '12:00']) await at(scene, `${day}T${time}:00.000Z`)
    for (const { text } of (await person.seen()).slice(before)) said.push([day, firstLine(text)])
  }
  return said
}

async function seat(scene: Scene, place: Place): Promise<Cast> {
  const cast: Partial<Cast> = {}
  for (const name of Object.keys(CAST) as (keyof Cast)[]) cast[name] = await seatPerson(scene.world, place, CAST[name])
  return cast as Cast
}

async function openWaiting(person: ChatPerson): Promise<void> {
  await person.say('/approvals')
  await person.press('Ждут Вас')
  await person.press('1')
}

/** Approved at step 1, nudged three times at step 2 over the holidays, then somebody stands in. */
async function firstTwoSteps(scene: Scene, { author, head, supervisor }: Cast): Promise<void> {
  await prepareProposal(author)
  await author.press('✅ Отправить')
  await scene.world.tick()
  await approve(scene.world, head)
  expect(firstLine(await lastSaid(supervisor))).toBe('Согласование · этап 2 из 3')
  expect(await lastSaid(supervisor)).toContain('срок: вт 12 мая 2026')
  const waits = 'Ждёт Вашего решения с ср 6 мая 2026: Изменение перечня № 1: «Официальный сайт». Срок – вт 12 мая 2026'
  const days = ['2026-05-07', '2026-05-08', '2026-05-09', '2026-05-10', '2026-05-11', '2026-05-12']
  const nudges = ['2026-05-07', '2026-05-08', '2026-05-12'].map((day) => [day, `⏳ ${waits}`])
  expect(await told(scene, supervisor, days)).toEqual(nudges)
  await supervisor.press('Назначить замещающего')
  await supervisor.press('Указать отсутствие')
  for (const answer of ['сегодня', '15.05', 'сотрудник 6,']) await supervisor.say(answer)
  await supervisor.press('✅ Сохранить')
  await pass(scene.world)
}

/** A remark, a return, a substantive edit, and everybody approves the second round. */
async function reworked(scene: Scene, { author, head, deputy, substitute }: Cast): Promise<void> {
  await openWaiting(substitute)
  await substitute.press('С замечанием')
  await substitute.say('Проверить часы приёма')
  await pass(scene.world)
  expect(await lastSaid(deputy)).toContain('✅ Курирующий заместитель, с замечанием: Демо-сотрудник 6 за Демо-сотрудник 10, вт 12 мая 2026')
  expect(await lastSaid(deputy)).toContain('«Проверить часы приёма»')
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
  expect(await lastSaid(head)).toContain('Цикл согласования 2')
  await approve(scene.world, head)
  await openWaiting(substitute)
  await approve(scene.world, substitute)
  await approve(scene.world, deputy)
  expect(firstLine(await lastSaid(author))).toBe('✅ Изменение перечня № 1: «Официальный сайт»')
}

/** The outcome in the database: who decided what, and the list exactly as it was approved. */
async function outcome(scene: Scene): Promise<unknown> {
  const deeds = await scene.db.decision.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  const row = await scene.entry('demo-b1', 'Официальный сайт')
  const { change } = await scene.db.proposalEntry.findFirstOrThrow({ where: { round: 2 } })
  const { after } = entryChange.parse(change) as { after: unknown }
  expect(JSON.parse(JSON.stringify(toEntry(row)))).toEqual(after)
  expect(await verifyJournal(scene.db, 'demo')).not.toHaveProperty('brokenAt')
  const { needs, state, revision } = row
  const decided = deeds.map(({ round, deed, personId, forId }) => `${round} ${deed} ${personId}${forId && ` за ${forId}`}`)
  return { decided, needs, state, revision }
}

/** The whole route with everybody in one channel: what each of them saw, and what came of it. */
async function played(scene: Scene, place: Place, regulation: string): Promise<{ seen: Record<string, Seen[]>; came: unknown }> {
  await scene.db.authority.updateMany({ where: { id: 'demo' }, data: { regulation } })
  await restart(scene.world)
  const cast = await seat(scene, place)
  await firstTwoSteps(scene, cast)
  await reworked(scene, cast)
  const seen: Record<string, Seen[]> = {}
  for (const [name, person] of Object.entries(cast)) seen[name] = await person.seen()
  const came = await outcome(scene)
  expect(new Set((await scene.db.decision.findMany()).map(({ channel }) => channel))).toEqual(new Set([place]))
  return { seen, came }
}

describeScene(
  'the route of three approvals over the holidays of May 2026',
  (scene) => {
    it.each([
      'demonstration',
      'novosibirsk',
    ])('R55 R57 R58 R59 R60 R96 approved, nudged three times, substituted, remarked, returned, submitted anew and approved by all, alike in every channel: %s', async (regulation) => {
      const all: Awaited<ReturnType<typeof played>>[] = []
      for (const place of PLACES) {
        if (all.length > 0) await scene.world.renew()
        all.push(await played(scene, place, regulation))
      }
      const [telegram, web] = all
      expect(telegram?.came).toEqual({
        decided: [
          '1 submit demo-p1',
          '1 approve demo-p3',
          '1 remark demo-p6 за demo-p10',
          '1 return demo-p11',
          '2 submit demo-p1',
          '2 approve demo-p3',
          '2 approve demo-p6 за demo-p10',
          '2 approve demo-p11',
        ],
        needs: expect.arrayContaining(['information', 'consultation', 'forms', 'progress']),
        state: 'approved',
        revision: 2,
      })
      expect(web?.came).toEqual(telegram?.came)
      for (const [name, seen] of Object.entries(telegram?.seen ?? {})) expect({ name, seen: web?.seen[name] }).toEqual({ name, seen })
    }, 120_000)
  },
  { start: '2026-05-06T06:00:00.000Z' },
)
