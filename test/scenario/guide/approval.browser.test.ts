import { expect, it } from 'vitest'
import { NOTE } from '../../support/talk/proposals.ts'
import { describeGuide } from '../../support/web/describe-guide.ts'
import type { GuidePhone } from '../../support/web/guide-phone.ts'

const [AUTHOR, HEAD, SUPERVISOR, COORDINATOR] = [1, 3, 10, 13]

describeGuide({ reader: 'approval', whom: 'an initiator and an approver' }, (guide) => {
  const at = async (instant: string): Promise<void> => {
    guide.world.clock.set(instant)
    await guide.world.tick()
  }

  /** From the choice of the point to the card that is handed over. */
  async function writes(author: GuidePhone): Promise<void> {
    await author.writes('предложить изменение')
    await author.photographs('entry', 'Какую точку меняем?')
    await author.writes('Сайт')
    await author.photographs('deed', 'Что сделать с точкой')
    await author.presses('Изменить')
    await author.sees('Что меняется?')
    await author.ticks(/Потребности/)
    await author.presses('Готово')
    await author.sees('Какие потребности будет удовлетворять точка?')
    await author.ticks(/консультация/)
    await author.photographs('needs', 'Какие потребности будет удовлетворять точка?')
    await author.presses('Готово')
    await author.sees('Изменения в этом предложении')
    await author.presses('Достаточно')
    await author.photographs('ground', 'По какому основанию меняется перечень?')
    await author.presses('изменились потребности')
    await author.sees('Пояснительная записка: причины и суть изменения')
    await author.writes(NOTE)
    await author.photographs('review', 'проверьте ответы')
    await author.presses('✅ Посмотреть и отправить')
    await author.photographs('prepared', 'Подготовлено, на согласование не отправлено')
    await author.presses('✅ Отправить')
    await author.photographs('sent', 'Согласование · этап 1 из 3')
  }

  it('R53 R55 R56 R57 R58 R59 from the point that changes to the card, the decision, the nudge, the substitute and the return', {
    timeout: 240_000,
  }, async () => {
    const [author, head, supervisor] = [await guide.phone(AUTHOR), await guide.phone(HEAD), await guide.phone(SUPERVISOR)]
    await writes(author)
    await guide.world.tick()
    await head.photographs('asked', 'Согласование · этап 1 из 3', '⏳ Начальник отдела: Вы')
    await head.presses('Спросить автора')
    await head.sees('Что спросить у автора?')
    await head.writes('С какого числа?')
    await head.sees('Вопрос отправлен автору')
    await guide.world.tick()
    await author.photographs('question', 'Вопрос по предложению', '«С какого числа?»')
    await author.presses('Ответить')
    await author.sees('Ваш ответ')
    await author.writes('С 1 октября')
    await author.sees('Ответ отправлен')
    await guide.world.tick()
    await head.photographs('answer', 'Ответ: «С 1 октября»')
    await head.presses('Открыть')
    await head.sees('Ответ автора: С 1 октября')
    await head.presses('✅ Согласовать')
    await head.photographs('decided', '✅ Начальник отдела: Демо-сотрудник 3')
    expect((await head.buttons()).some((label) => label.startsWith('Отменить, '))).toBe(true)
    guide.world.clock.pass(61_000)
    await guide.world.tick()
    await supervisor.sees('Согласование · этап 2 из 3')
    await at('2026-11-23T06:05:00.000Z')
    await supervisor.photographs('nudge', 'Ждёт Вашего решения с пт 20 ноября 2026')
    await supervisor.presses('Назначить замещающего')
    await supervisor.photographs('absences', 'Отсутстви')
    await supervisor.writes('/approvals')
    await supervisor.photographs('lists', 'Ждут Вашего решения: 1')
    await supervisor.presses('Ждут Вас')
    await supervisor.sees('Изменение перечня № 1')
    await supervisor.presses('1')
    await supervisor.sees('Согласование · этап 2 из 3')
    await supervisor.presses('↩︎ На доработку')
    await supervisor.photographs('words', 'Что исправить?')
    await supervisor.writes('Укажите часы консультаций')
    await supervisor.sees('Курирующий заместитель, на доработку')
    guide.world.clock.pass(61_000)
    await guide.world.tick()
    await author.photographs('returned', 'Возвращено на доработку', '«Укажите часы консультаций»')
    await author.presses('Доработать')
    await author.sees('проверьте ответы')
    expect(author.chat.complaints).toEqual([])
  })

  it('R74 R57 the coordinator sees with whom it lies and how long approvals take', { timeout: 120_000 }, async () => {
    const [author, coordinator] = [await guide.phone(AUTHOR), await guide.phone(COORDINATOR)]
    await writes(author)
    await at('2026-11-30T06:05:00.000Z')
    await author.writes('/approvals')
    await author.sees('Ваши предложения: 1')
    await author.presses('Ваши')
    await author.photographs('lies', 'срок прошёл')
    await coordinator.writes('/approvals')
    await coordinator.sees('Всего в ведомстве: 1')
    await coordinator.presses('Сроки согласования')
    await coordinator.sees('Сейчас дольше всего')
    // The card grew where it stands: its end is below the screen.
    await coordinator.chat.log.evaluate((log) => log.scrollTo(0, log.scrollHeight))
    await coordinator.photographs('times', 'Сейчас дольше всего')
  })
})
