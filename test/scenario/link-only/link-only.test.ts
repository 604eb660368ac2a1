import { join } from 'node:path'
import { expect, it } from 'vitest'
import { authoritySettingsOf } from '../../../src/app/authority-settings.ts'
import { play, readDialogue } from '../../support/contract/dialogue.ts'
import type { TelegramPerson } from '../../support/contract/telegram-person.ts'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene, type Scene } from '../../support/scene.ts'
import { beginPoints } from '../../support/talk/points.ts'

const dialogue = (name: string) => readDialogue(join(import.meta.dirname, '../contract/dialogues', `${name}.txt`))

/** The authority allows these channels from now on. */
async function allow(scene: Scene, channels: Record<string, 'full' | 'linkOnly'>): Promise<void> {
  const row = await scene.db.authority.findFirstOrThrow({ where: { id: 'demo' } })
  const settings = { ...authoritySettingsOf(row.settings), channels }
  await scene.db.authority.update({ where: { id: 'demo' }, data: { settings: JSON.parse(JSON.stringify(settings)) } })
  await scene.world.house.app.authorities.reload(scene.db)
}

const LINKS = { telegram: 'linkOnly', web: 'full' } as const

/** Names of people, units, business processes, profiles and touchpoints that the database holds, as far as they are telling. */
async function namesOf({ db }: Scene): Promise<string[]> {
  const names = [
    ...(await db.person.findMany()).flatMap(({ displayName, position }) => [displayName, position]),
    ...(await db.unit.findMany()).flatMap(({ name, short }) => [name, short]),
    ...(await db.businessProcess.findMany()).flatMap(({ name, functionName }) => [name, functionName]),
    ...(await db.touchpointEntry.findMany()).map(({ name }) => name),
    ...(await db.segmentProfile.findMany()).map(({ title }) => title),
    ...(await db.segment.findMany()).map(({ name }) => name),
    ...(await db.authority.findMany()).map(({ name }) => name),
  ]
  return [...new Set(names)].filter((name) => name.length > 3)
}

/** Everything that the bot sent to a chat since so many messages, with its buttons and files. */
const sentTo = (person: TelegramPerson, since: number): string[] =>
  person.chat.shown.slice(since).map((message) => JSON.stringify([message.text, message.rows, message.file ?? null]))

describeScene('a messenger in which an authority allows links only', (scene) => {
  it.each([
    'points',
    'list',
    'faq',
    'profile',
  ])('R97 shows no name, unit, touchpoint or typed text of the dialogue of %s, which goes on in the web chat', async (name) => {
    const steps = dialogue(name)
    const person = await scene.sit('demo-p1')
    const web = await WebPerson.visit(scene.world)
    await web.say('/start')
    await web.press('1')
    await allow(scene, LINKS)
    const since = person.chat.shown.length
    await play(web, steps)
    const typed = steps.flatMap((step) => ('say' in step ? step.say.split('\n') : []))
    for (const step of steps) {
      if ('say' in step) await person.say(step.say)
      else if ('attach' in step) await person.attach(step.attach, new TextEncoder().encode('Секретный документ'))
    }
    for (const data of ['s:menu', 's:list', 's:tasks', 'd:start:touchpoint', 'd:startCall', 's:help']) await person.forge(data)
    scene.world.clock.pass(120_000)
    await person.say('меню')
    scene.world.clock.set('2026-12-01T07:00:00.000Z')
    await scene.world.tick()
    const sent = sentTo(person, since)
    expect(sent.length).toBeGreaterThan(3)
    const telling = [...(await namesOf(scene)), ...typed.filter((text) => text.length > 5 && !text.startsWith('/'))]
    const told = telling.filter((words) => sent.some((message) => message.includes(words)))
    expect(told).toEqual([])
    expect(sent.filter((message) => message.includes('/enter/')).length).toBe(sent.length)
  }, 120_000)

  it('R97 takes nothing that is typed there as an answer, and says so with the way into the web chat', async () => {
    const person = await scene.sit('demo-p1')
    await beginPoints(person, 'инвестиционного', 'Телефон')
    const before = (await scene.drafts('demo-p1'))[0]?.answers
    const [button] = [person.dataOf('Готово')]
    await allow(scene, LINKS)
    await person.say('консультация')
    expect(person.text).toContain('Здесь ответы не принимаются')
    expect(person.text).toMatch(/\/enter\/[\w-]{43}/)
    await person.forge(button)
    expect(person.text).toContain('Разговор с ботом продолжается в веб-чате')
    await person.attach('Приказ.txt', new TextEncoder().encode('текст'))
    expect(person.text).toContain('Здесь ответы не принимаются')
    expect((await scene.drafts('demo-p1'))[0]?.answers).toEqual(before)
    expect(await scene.db.storedFile.count()).toBe(0)
    await person.press('Новая ссылка')
    expect(person.text).toMatch(/\/enter\/[\w-]{43}/)
  })

  it('R97 tells of something new without saying what', async () => {
    const [person, coordinator] = [await scene.sit('demo-p1'), await scene.sit('demo-p13')]
    await person.say('спросить')
    await person.say('Вопрос по перечню')
    await allow(scene, LINKS)
    scene.world.clock.pass(60_000)
    await scene.world.tick()
    expect(coordinator.chat.last?.text).toContain('Есть новое по Вашим делам.')
    expect(coordinator.chat.last?.text).not.toContain('Вопрос по перечню')
    expect(coordinator.chat.buttons).toEqual(['Новая ссылка'])
  })

  it('R97 a channel that is not allowed refuses everybody, and messages go where they are allowed', async () => {
    const [person, stranger] = [await scene.sit('demo-p1'), scene.stranger()]
    const web = await WebPerson.visit(scene.world)
    await web.say('/start')
    await web.press('1')
    scene.world.clock.pass(120_000)
    await person.say('меню')
    await person.say('спросить')
    await person.say('Вопрос по перечню')
    const { id } = await scene.db.humanCall.findFirstOrThrow()
    await allow(scene, { web: 'full' })
    for (const one of [person, stranger]) {
      await one.say('/start')
      expect(one.text).toBe('Этот мессенджер в ведомстве не используется. Где писать боту, подскажет координатор.')
      await one.forge('d:persona:demo-p1')
      expect(one.chat.last?.text).toContain('не используется')
    }
    const coordinator = await scene.db.person.findFirstOrThrow({ where: { id: 'demo-p13' } })
    const message = { message: 'call-told', params: { call: id, event: 'answered', line: 'x' }, fileId: null, priority: 1 }
    const now = scene.world.clock.now().toISOString()
    await scene.db.outbox.create({
      data: {
        ...message,
        authorityId: 'demo',
        personId: 'demo-p1',
        slot: `to ${coordinator.id}`,
        dueAt: now,
        createdAt: now,
        state: 'due',
        attempts: 0,
      },
    })
    const before = person.chat.shown.length
    await scene.world.tick()
    expect(person.chat.shown.length).toBe(before)
    expect((await web.seen()).at(-1)?.text).toContain('Ответ на Ваш вопрос')
  })
})
