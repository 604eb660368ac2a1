import { beforeEach, describe, expect, it } from 'vitest'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { choice, text, tiny } from '../../support/tiny-interviews.ts'

const STALE = 'Эта кнопка уже не действует.'

describe('buttons that do not fit', () => {
  const world = oneWorld({
    interviews: [
      tiny('two', [choice('colour', 'Какой цвет?', ['красный', 'синий']), text('name', 'Как называется?')]),
      tiny('other', [text('name', 'Как называется?')]),
    ],
  })
  let sitter: Sitter
  beforeEach(async () => {
    sitter = await Sitter.asked(world(), 'two')
  })

  it('an old button of an answered question is told so, and what holds now is shown', async () => {
    const question = sitter.last
    const old = question.rows.flat().find(({ label }) => label === 'красный')?.data ?? ''
    await sitter.press('синий')
    await sitter.do(() => sitter.chat.forge(old, question))
    expect(sitter.last.text).toContain(STALE)
    expect(sitter.last.text).toContain('Как называется?')
    expect(await sitter.answers()).toEqual({ colour: 'b' })
    await sitter.say('название')
    expect(await sitter.save()).toEqual({ colour: 'b', name: 'название' })
  })

  it('a button of a finished interview is told so and leads to the menu', async () => {
    const question = sitter.last
    const old = question.rows.flat().find(({ label }) => label === 'красный')?.data ?? ''
    await sitter.press('синий')
    await sitter.say('название')
    await sitter.save()
    await sitter.do(() => sitter.chat.forge(old, question))
    expect(sitter.last.text).toContain(STALE)
    expect(sitter.last.buttons).toContain('Добавить точки')
    expect(await sitter.answers()).toEqual({ colour: 'b', name: 'название' })
  })

  it('a button of another interview of the same person does not answer the one under way', async () => {
    const question = sitter.last
    const old = question.rows.flat().find(({ label }) => label === 'красный')?.data ?? ''
    await sitter.open('other')
    await sitter.do(() => sitter.chat.forge(old, question))
    expect(sitter.last.text).toContain(STALE)
    expect(sitter.last.text).toContain('Опрос other')
    expect(await world().storage.db.draft.count({ where: { personId: 'demo-p1', answers: { equals: {} } } })).toBe(2)
  })

  it('R5 data of another person’s draft changes nothing there, whoever’s message it is pressed on', async () => {
    const stranger = await Sitter.asked(world(), 'two', 'demo-p4')
    const { id } = await sitter.draft()
    const data = sitter.last.rows.flat().map((button) => button.data ?? '')
    const ofDraft = data.filter((one) => one.includes(id))
    expect(ofDraft.length).toBeGreaterThan(1)
    for (const one of [...ofDraft, `d:resume:${id}`, `d:drop:${id}`, `s:draftDrop:${id}`, `s:paused:${id}`]) {
      await stranger.do(() => stranger.chat.forge(one, sitter.last))
      await stranger.do(() => stranger.chat.forge(one))
      expect(stranger.texts.join()).not.toContain('красный\n')
    }
    expect(await sitter.draft()).toMatchObject({ state: 'open', active: true, answers: {} })
    await stranger.do(() => stranger.chat.forge(`d:resume:${id}`))
    expect(stranger.last.text).toContain('Этого черновика больше нет.')
    await stranger.press(/Опрос two/)
    await stranger.press('синий')
    await stranger.say('его')
    expect(await stranger.save()).toEqual({ colour: 'b', name: 'его' })
    await sitter.press('красный')
    await sitter.say('моё')
    expect(await sitter.save()).toEqual({ colour: 'a', name: 'моё' })
  })

  it('R5 data of an entry of another unit neither shows, edits nor removes it', async () => {
    const entry = await world().storage.db.touchpointEntry.findFirstOrThrow({ where: { unitId: 'demo-u2', state: 'draft' } })
    for (const data of [
      `s:entry:${entry.id}`,
      `s:entryRemove:${entry.id}`,
      `s:entryFile:${entry.id}`,
      `d:editEntry:${entry.id}`,
      `d:removeEntry:${entry.id}:${entry.revision}`,
    ]) {
      await sitter.do(() => sitter.chat.forge(data))
      expect(sitter.last.text).toContain('У Вас нет права')
      expect(sitter.last.text).not.toContain(entry.name)
    }
    expect(await world().storage.db.touchpointEntry.findUnique({ where: { id: entry.id } })).toEqual(entry)
  })

  it('R5 a right that is taken away in the middle is missed at the next press and the next word', async () => {
    const kinds = await Sitter.at(world(), 'demo-p4')
    await kinds.say('/touchpoint')
    const { id } = await kinds.draft()
    await world().storage.db.roleGrant.deleteMany({ where: { personId: 'demo-p4' } })
    for (const deed of [() => kinds.chat.press('⏸ Позже'), () => kinds.chat.say('обращений'), () => kinds.chat.forge(`d:resume:${id}`)]) {
      await kinds.do(deed)
      expect(kinds.last.text).toContain('У Вас нет права на это действие.')
    }
    expect(await kinds.draft()).toMatchObject({ id, state: 'open', answers: {} })
  })
})
