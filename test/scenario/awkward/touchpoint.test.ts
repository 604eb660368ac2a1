import { describe, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { oneWorld, restart } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'

const PROJECT = 'demo-b3'
const NAMES = [
  '<b>Окно</b> & "2"',
  '**Стенд** в холле',
  '📌 Доска объявлений',
  'שלום',
  '2026-99-99',
  'constructor',
  '{ $name }',
  'Касса\u0000 2',
  'Гос\u200bуслуги',
]
const KEPT = [
  '<b>Окно</b> & "2"',
  '**Стенд** в холле',
  '📌 Доска объявлений',
  'שלום',
  '2026-99-99',
  'constructor',
  '{ $name }',
  'Касса 2',
  'Госуслуги',
]

describeEachDatabase((open) => {
  describe('touchpoints entered by somebody awkward', () => {
    const world = oneWorld({}, open)
    const entries = () => world().storage.db.touchpointEntry.findMany({ where: { processId: PROJECT }, orderBy: { createdAt: 'asc' } })

    /** What does not answer a question, and leaves it standing with its buttons. */
    const pester = async (sitter: Sitter) => {
      const { answers, cursor } = await sitter.draft()
      const old = sitter.chat.shown.findLast((message) => message.rows.flat().some(({ data }) => data?.startsWith('s:')))
      const deeds = [
        () => sitter.chat.sendSticker(),
        () => sitter.chat.forward('чужое'),
        () => sitter.chat.edit('правка'),
        () => sitter.chat.sendFile('a.txt', Buffer.from('a'), 'text/plain'),
        () => sitter.chat.forge('q:x:y:=z', old),
        () => sitter.chat.say('\u200b'),
        () => sitter.chat.say('/нет_такой'),
      ]
      for (const deed of deeds) await sitter.do(deed)
      expect(await sitter.draft()).toMatchObject({ answers, cursor, state: 'open', active: true })
      expect(sitter.last.buttons).toContain('⏸ Позже')
    }
    /** Answers the question on the screen as an ordinary person does; false at the review. */
    const answer = async (sitter: Sitter): Promise<boolean> => {
      const { text, buttons } = sitter.last
      if (buttons.includes('✅ Сохранить')) return false
      if (text.includes('Какая это точка?')) {
        while (!sitter.last.buttons.includes('портал')) await sitter.press(/^Ещё/)
        await sitter.press('портал')
      } else if (text.includes('Зачем клиент')) await sitter.say('информация, консультация')
      else if (text.includes('На каком основании')) await sitter.press(/закон|правовой|НПА/i)
      else if (text.includes('Реквизиты')) await sitter.say('приказ от 14.12.2023 № 204')
      else await sitter.press('Готово')
      return true
    }

    it('everything typed is kept as it was, through stickers, old buttons and restarts, and stands in the list', async () => {
      const sitter = await Sitter.at(world())
      await sitter.say('/touchpoint')
      await pester(sitter)
      await sitter.say('инвестиционного')
      for (const [typed, said] of [
        ['🙂', 'В названии нужны буквы или цифры.'],
        ['ж'.repeat(201), 'Название длиннее 200 знаков.'],
        ['ж'.repeat(5000), 'Слишком длинно'],
        [Array.from({ length: 11 }, (_, at) => `точка ${at}`).join('\n'), 'Можно не больше 10.'],
      ] as const) {
        expect((await sitter.say(typed)).text).toContain(said)
        expect(sitter.last.buttons).toContain('Готово')
      }
      await sitter.say(NAMES.join('\n'))
      for (let step = 0; step < 60; step++) {
        if (step % 7 === 3) await pester(sitter)
        if (step % 9 === 5) await restart(world())
        if (!(await answer(sitter))) break
      }
      await pester(sitter)
      await sitter.press('✅ Сохранить', '✅ Сохранить')
      const saved = await entries()
      expect(saved.map(({ name }) => name).sort()).toEqual([...KEPT].sort())
      for (const entry of saved)
        expect(entry).toMatchObject({ needs: ['information', 'consultation'], state: 'draft', authorId: 'demo-p1' })
      const seen = new Set<string>()
      for (const entry of saved) {
        await sitter.do(() => sitter.chat.forge(`s:entry:${entry.id}`))
        if (sitter.last.text.includes(entry.name)) seen.add(entry.name)
      }
      expect(seen).toEqual(new Set(KEPT))
    }, 120_000)

    it('R34 the same names in other letters find what is there, and nothing is doubled', async () => {
      const sitter = await Sitter.at(world())
      for (const round of [1, 2]) {
        await sitter.say('/touchpoint')
        await sitter.say('инвестиционного')
        await sitter.say(round === 1 ? '**Стенд** в холле' : 'СТЕНД В\u200b ХОЛЛЕ.')
        if (round === 2) {
          expect(sitter.last.text).toContain('Точка «**Стенд** в холле» у этого процесса уже есть.')
          await sitter.press(/Добавить/)
          await sitter.say('подача заявления')
        }
        while (await answer(sitter));
        await sitter.press('✅ Сохранить')
      }
      expect((await entries()).map(({ name, needs }) => ({ name, needs }))).toEqual([
        { name: '**Стенд** в холле', needs: ['information', 'consultation', 'application'] },
      ])
    })
  })
})
