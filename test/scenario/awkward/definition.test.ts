import { describe, expect, it } from 'vitest'
import type { InterviewKind } from '../../../src/app/app.ts'
import type { Node } from '../../../src/domain/interview/definition.ts'
import { oneWorld, restart } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { choice, choices, names, number, text, tiny } from '../../support/tiny-interviews.ts'
import type { WorldOptions } from '../../support/world.ts'

const first = text('first', 'Первый вопрос?')
const second = text('second', 'Второй вопрос?')

describe('the definition changes between two answers', () => {
  const options: WorldOptions & { interviews: InterviewKind[] } = { interviews: [] }
  const world = oneWorld(options)

  /** A new program with other questions. */
  const become = async (version: number, ...nodes: Node<unknown>[]) => {
    options.interviews = nodes.length > 0 ? [tiny('poll', nodes, version)] : []
    await restart(world())
  }
  const begun = async (...nodes: Node<unknown>[]) => {
    await become(1, ...nodes)
    return Sitter.asked(world(), 'poll')
  }

  it('a question is added before the one that stands: the old one is answered, then the new one is asked', async () => {
    const sitter = await begun(first, second)
    await sitter.say('раз')
    await become(2, text('zero', 'Нулевой вопрос?'), first, second)
    await sitter.say('два')
    await sitter.press(/^Принять/)
    expect(sitter.last.text).toContain('Нулевой вопрос?')
    await sitter.say('ноль')
    expect(await sitter.save()).toEqual({ zero: 'ноль', first: 'раз', second: 'два' })
  })

  it('the question that stands is gone: what was typed for it is kept, the next one is asked', async () => {
    const sitter = await begun(first, second)
    await sitter.say('раз')
    await become(2, first, text('third', 'Третий вопрос?'))
    await sitter.say('слова')
    expect(sitter.last.text).toContain('Третий вопрос?')
    expect(await sitter.answers()).toEqual({ first: 'раз' })
    await sitter.press('Принять: «слова»')
    expect(await sitter.save()).toEqual({ first: 'раз', third: 'слова' })
  })

  it('a button of a question that is gone is told so', async () => {
    const sitter = await begun(choice('colour', 'Какой цвет?', ['красный']), second)
    await become(2, second)
    await sitter.press('красный')
    expect(sitter.last.text).toContain('Эта кнопка уже не действует.')
    await sitter.say('слова')
    expect(await sitter.save()).toEqual({ second: 'слова' })
  })

  it('the question that stands means something else now: a text written for the old words does not answer the new ones', async () => {
    const sitter = await begun(text('size', 'Сколько лиц?'), second)
    await become(2, text('size', 'Сколько жалоб?'), second)
    await sitter.say('12')
    expect(await sitter.answers()).toEqual({})
    expect(sitter.last.text).toContain('Сколько жалоб?')
    await sitter.press('Принять: «12»')
    await sitter.say('слова')
    expect(await sitter.save()).toEqual({ size: '12', second: 'слова' })
  })

  it('a button drawn for the old words does not answer the new ones', async () => {
    const sitter = await begun(choice('colour', 'Какой цвет?', ['красный', 'синий']), second)
    await become(2, choice('colour', 'Какой цвет?', ['белый', 'чёрный']), second)
    await sitter.press('красный')
    expect(sitter.last.text).toContain('Эта кнопка уже не действует.')
    await sitter.press('белый')
    await sitter.say('слова')
    expect(await sitter.save()).toEqual({ colour: 'a', second: 'слова' })
  })

  it('an earlier answer is of another kind than its question now: it is asked again', async () => {
    const sitter = await begun(text('size', 'Сколько лиц?'), second)
    await sitter.say('много')
    await become(2, number('size', 'Сколько лиц?'), second)
    await sitter.say('слова')
    await sitter.press(/^Принять/)
    expect(sitter.last.text).toContain('Сколько лиц?')
    await sitter.say('12 тыс')
    expect(await sitter.save()).toEqual({ size: 12000, second: 'слова' })
  })

  it('an answer that was skipped is required now: it is asked', async () => {
    const sitter = await begun({ ...first, optional: true }, second)
    await sitter.press('Пропустить')
    await become(2, first, second)
    await sitter.say('два')
    await sitter.press(/^Принять/)
    expect(sitter.last.text).toContain('Первый вопрос?')
    await sitter.say('раз')
    expect(await sitter.save()).toEqual({ first: 'раз', second: 'два' })
  })

  it('ticks made before belong to no other question', async () => {
    const sitter = await begun(choices('things', 'Что отметить?', ['стол', 'стул']), second)
    await sitter.press('☐ стол')
    await become(2, choices('tools', 'Чем пользуетесь?', ['молоток', 'пила']), second)
    await sitter.press('Готово')
    expect(sitter.last.text).toContain('Чем пользуетесь?')
    expect(sitter.last.text).not.toContain('Отмечено')
    expect(sitter.last.buttons.slice(0, 2)).toEqual(['☐ молоток', '☐ пила'])
    await sitter.press('☐ пила')
    await sitter.press('Готово')
    await sitter.say('слова')
    expect(await sitter.save()).toMatchObject({ tools: { keys: ['b'], others: [] }, second: 'слова' })
  })

  it('a question is added while the review stands: saving leads to it first', async () => {
    const sitter = await begun(first)
    await sitter.say('раз')
    await become(2, first, second)
    await sitter.press('✅ Сохранить')
    expect((await sitter.draft()).state).toBe('open')
    expect(sitter.last.text).toContain('Второй вопрос?')
    await sitter.say('два')
    expect(await sitter.save()).toEqual({ first: 'раз', second: 'два' })
  })

  it('a list became a question: its items are no answer', async () => {
    const sitter = await begun(names('rooms', 'Кабинеты', 1, 3), second)
    await sitter.say('Первый')
    await sitter.press('Достаточно')
    await become(2, text('rooms', 'Какие кабинеты?'), second)
    await sitter.say('слова')
    await sitter.press(/^Принять/)
    expect(sitter.last.text).toContain('Какие кабинеты?')
    await sitter.say('Первый и второй')
    expect(await sitter.save()).toMatchObject({ rooms: 'Первый и второй', second: 'слова' })
  })

  it('the same questions in a program that was only started again go on as they stood', async () => {
    const sitter = await begun(first, second)
    await sitter.say('раз')
    await become(1, first, second)
    await sitter.say('два')
    expect(await sitter.save()).toEqual({ first: 'раз', second: 'два' })
  })

  it('the interview is gone: the person is led to the menu, others can be begun, and its draft waits for a program that knows it', async () => {
    const sitter = await begun(first, second)
    await sitter.say('раз')
    await become(2)
    await sitter.say('два')
    expect(sitter.last.text).toContain('Этого опроса сейчас нет.')
    expect(sitter.last.buttons).toContain('Добавить точки')
    for (const command of ['/menu', '/help', '/drafts', '/cancel']) {
      await sitter.say(command)
      expect(sitter.last.buttons.length).toBeGreaterThan(0)
    }
    world().clock.pass(30 * 24 * 3_600_000)
    await world().tick()
    await sitter.say('/touchpoint')
    expect(sitter.last.text).toContain('По какому процессу')
    await become(3, first, second)
    const row = await world().storage.db.draft.findFirstOrThrow({ where: { kind: 'poll' } })
    await sitter.do(() => sitter.chat.forge(`d:resume:${row.id}`))
    await sitter.say('два')
    await sitter.press('✅ Сохранить')
    expect(await world().storage.db.draft.findUnique({ where: { id: row.id } })).toMatchObject({
      state: 'done',
      answers: { first: { value: 'раз' }, second: { value: 'два' } },
    })
  })
})
