import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Seen } from '../../support/contract/chat-person.ts'
import { play, readDialogue, type Step } from '../../support/contract/dialogue.ts'
import { WebPerson } from '../../support/contract/web-person.ts'
import { describeScene } from '../../support/scene.ts'

const dialogue = (name: string): Step[] => readDialogue(join(import.meta.dirname, 'dialogues', `${name}.txt`))
/** In the web chat one is signed in, elsewhere one gets the link with which to sign in: all that settings say of it. */
const OF_THE_WEB = /^(Открытых входов в веб-чат|Open sessions of the web chat): \d+\n/gm
const WAYS_INTO_THE_WEB: ReadonlySet<string> = new Set(['Ссылка для входа', 'Sign-in link', 'Входы в веб-чат', 'Sessions of the web chat'])
const apartFromTheWeb = (frame: Seen[] | undefined): Seen[] | undefined =>
  frame?.map((message) => ({
    ...message,
    text: message.text.replace(OF_THE_WEB, ''),
    rows: message.rows.map((row) => row.filter((label) => !WAYS_INTO_THE_WEB.has(label))),
  }))
const wordsOf = (step: Step | undefined): string => Object.values(step ?? {}).join()

describeScene('the channels', (scene) => {
  /** The same employee at both places: settings tell of both. */
  const both = async () => {
    const [telegram, web] = [scene.stranger(), await WebPerson.visit(scene.world)]
    for (const person of [telegram, web]) {
      await person.say('/start')
      await person.press('1')
    }
    return { telegram, web }
  }

  it.each([
    'points',
    'list',
    'faq',
    'profile',
    'proposal',
  ])('R96 show the same to a person in the dialogue of %s, message by message and edit by edit', async (name) => {
    const steps = dialogue(name)
    const telegram = await play((await both()).telegram, steps)
    await scene.world.renew()
    const web = await play((await both()).web, steps)
    expect(telegram.length).toBe(steps.length)
    for (const [index, frame] of telegram.entries()) {
      expect(apartFromTheWeb(web[index]), `after «${wordsOf(steps[index])}»`).toEqual(apartFromTheWeb(frame))
    }
  }, 120_000)

  it('R96 show the same to a visitor whom nobody knows yet', async () => {
    const steps: Step[] = [{ say: 'здравствуйте' }, { press: 'Ещё ▸ 1/5' }, { say: '/help' }, { press: '2' }, { say: 'сменить сотрудника' }]
    const telegram = await play(scene.stranger(), steps)
    const web = await play(await WebPerson.visit(scene.world), steps)
    expect(web).toEqual(telegram)
  })

  it('R96 bring the same reminder, with the same buttons', async () => {
    const frames = []
    for (const place of ['telegram', 'web'] as const) {
      await scene.world.renew()
      const { [place]: person } = await both()
      scene.world.clock.pass(120_000)
      await play(person, [{ press: 'Добавить точки' }, { say: 'льготного' }, { press: '⏸ Позже' }])
      scene.world.clock.set('2026-11-25T07:00:00.000Z')
      await scene.world.tick()
      frames.push((await person.seen()).slice(2))
    }
    expect(frames[0]?.at(-1)?.text).toContain('Не закончена запись')
    expect(frames[1]).toEqual(frames[0])
  })
})
