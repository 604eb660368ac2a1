import type { Button, Card, Span } from '../../../src/channels/channel.ts'
import { type Heard, pressOf, type Script } from './scripted-bot.ts'

const bold = (text: string): Span => ({ text, bold: true })
const NEEDS = ['получить информацию', 'получить консультацию', 'подать заявление', 'узнать о ходе рассмотрения', 'получить результат']

const button = (label: string, data: string): Button => ({ label, data })

export const MENU: Card = {
  text: [bold('Чем займёмся?'), '\nОтдел ведёт 14 точек взаимодействия. Без точек остались 2 процесса.'],
  rows: [
    [button('Добавить точку', 'm:add'), button('Список отдела', 'm:list')],
    [button('Черновики (1)', 'm:drafts'), button('Мои задачи', 'm:tasks')],
    [button('Настройки', 'm:settings'), button('Помощь', 'm:help')],
  ],
}

/** The menu as it stands in the chat. */
export const MENU_TEXT = 'Чем займёмся?\nОтдел ведёт 14 точек взаимодействия. Без точек остались 2 процесса.'

const PLACE: Card = {
  text: [
    'Перечень · Предоставление земельного участка без торгов\n',
    bold('Где клиент обращается в департамент по этому процессу?'),
    '\nМожно написать несколько мест, каждое с новой строки.',
  ],
  rows: [
    [button('Личный приём', 'p:visit'), button('Телефон', 'p:phone')],
    [button('Скопировать из другого процесса', 'p:copy')],
    [button('← Назад', 'p:back'), button('⏸ Позже', 'p:later')],
  ],
}

const tickList = (ticked: ReadonlySet<number>): Card => ({
  text: ['Личный приём · 1 из 3\n', bold('Зачем клиент сюда обращается?'), `\nОтметьте всё, что подходит. Отмечено: ${ticked.size}`],
  rows: [
    ...NEEDS.map((need, at) => [ticked.has(at) ? button(`☑ ${need}`, `t:${at}:off`) : button(`☐ ${need}`, `t:${at}:on`)]),
    [button('Готово', 't:done'), button('Пример', 't:example'), button('⏸ Позже', 't:later')],
  ],
})

const ANSWERED = (ticked: ReadonlySet<number>): Card => ({
  text: ['Личный приём · 1 из 3\n', bold('Зачем клиент сюда обращается?'), `\n${[...ticked].map((at) => NEEDS[at]).join('; ')}`],
  rows: [],
})

export const DUPLICATE: Card = {
  text: [
    '⚠️ Точка «Госуслуги» у этого процесса уже есть. Автор: Демо-сотрудник 3, 12 ноября.\nПо ',
    { text: 'Порядку ведения перечня', link: 'https://site.example/order' },
    ' (п. 11) точки не дублируются.\n',
    bold('Добавить потребности к имеющейся записи?'),
  ],
  rows: [
    [button('Добавить', 'd:add')],
    [button('Это другая точка', 'd:other'), button('Открыть запись', 'd:open')],
    [{ label: 'Порядок на сайте', url: 'https://site.example/order' }],
  ],
}

/** Plays a bit of an interview in which a tick list changes in place: everything a page has to draw. */
export function touchpointScript(): Script {
  const ticked = new Set<number>()
  const onPress = async ({ say }: Heard, data: string, ref: string): Promise<void> => {
    const redraw = (card: Card) => say(card, { ref, otherwise: 'send' })
    if (data === 'm:add') await redraw(PLACE)
    else if (data === 'p:visit') {
      await redraw({ text: [...PLACE.text, '\nЛичный приём'], rows: [] })
      await say(tickList(ticked))
    } else if (data === 't:done') {
      await redraw(ANSWERED(ticked))
      await say(DUPLICATE)
    } else if (data.startsWith('t:')) {
      const [, at, wanted] = data.split(':')
      if (wanted === 'on') ticked.add(Number(at))
      else ticked.delete(Number(at))
      await redraw(tickList(ticked))
    } else await say({ text: [`✅ Нажато: ${data} ⏳ ✏️ 📄 ⚠️`], rows: [] })
  }
  return async (heard) => {
    const { update } = heard.event
    const press = pressOf(update)
    if (press) {
      await onPress(heard, press.data, press.ref)
      return
    }
    const { text, document } = update.message ?? {}
    if (document)
      await heard.say({ text: ['Файл получен. Вот он:'], rows: [], file: { id: document.file_id, name: document.file_name ?? '' } })
    else if (text?.startsWith('/')) await heard.say(MENU)
    else await heard.say({ text: ['Записано: ', { text: text ?? '', italic: true }], rows: [] })
  }
}
