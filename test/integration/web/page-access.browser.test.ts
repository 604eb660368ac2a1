import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { axeFindings } from '../../support/web/axe.ts'
import { noBrowser } from '../../support/web/browser.ts'
import { type ChatPage, DESK, PHONE } from '../../support/web/chat-page.ts'
import { openPages } from '../../support/web/open-pages.ts'
import { MENU } from '../../support/web/touchpoint-script.ts'

describe.skipIf(noBrowser)(`the page of the web chat for everybody${noBrowser ? `: ${noBrowser}` : ''}`, () => {
  const pages = openPages()

  it('everything can be reached and done with the keyboard alone', async () => {
    const { chat } = await pages.start({ onNextWorkingDay: async () => undefined })
    await chat.button('Следующий рабочий день').focus()
    await chat.page.keyboard.press('Shift+Tab')
    const reached = [await chat.focused()]
    for (let presses = 0; presses < 12; presses += 1) {
      await chat.page.keyboard.press('Tab')
      reached.push(await chat.focused())
    }
    const wanted = [
      'Сменить сотрудника',
      'Следующий рабочий день',
      'Переписка',
      ...MENU.rows.flat().map(({ label }) => label),
      'Меню',
      'Сообщение',
      'Приложить файл',
      'Отправить',
    ]
    expect(reached).toEqual(wanted)
    await chat.field.focus()
    await chat.page.keyboard.type('первая')
    await chat.page.keyboard.press('Shift+Enter')
    await chat.page.keyboard.type('вторая')
    await chat.page.keyboard.press('Enter')
    await chat.says('Записано: первая\nвторая')
    expect(await chat.focused()).toBe('Сообщение')
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Enter']) await chat.page.keyboard.press(key)
    await chat.says('Нажато: m:help')
    expect(await chat.focused()).toBe('Помощь')
  })

  it('when the buttons of a pressed message go, the focus stays at the message', async () => {
    const { chat } = await pages.start()
    await chat.button('Добавить точку').click()
    await chat.button('Личный приём').focus()
    await chat.page.keyboard.press('Enter')
    await chat.says('Отмечено: 0')
    expect(await chat.focused()).toContain('Где клиент обращается')
    await chat.page.keyboard.press('Tab')
    expect(await chat.focused()).toBe('получить информацию')
  })

  for (const width of [360, DESK.width]) {
    it(`at ${width} px nothing sticks out and every button is large enough for a finger`, async () => {
      const { chat, channel, to } = await pages.start({ onNextWorkingDay: async () => undefined })
      await chat.page.setViewportSize({ width, height: 740 })
      const long = 'Предоставление_земельного_участка_без_торгов_'.repeat(5)
      const rows = [
        ['Очень длинная надпись на этой кнопке здесь', 'ОченьДлиннаяНадписьНаКнопкеБезПробелов'],
        ['1', '2', '3', '4'],
      ].map((row) => row.map((label) => ({ label: label.slice(0, 40), data: label.length > 4 ? `l${label.length}` : label })))
      await channel.show(to, { text: [long, { text: 'https://site.example/', link: 'https://site.example/' }], rows }, randomUUID())
      await chat.says('Предоставление')
      const wide = await chat.page.evaluate<number[]>(
        `[document.documentElement, document.querySelector('.log')].map((each) => each.scrollWidth - each.clientWidth)`,
      )
      expect(wide).toEqual([0, 0])
      const boxes = await chat.page.locator('button:visible').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(42)
      const presses = await chat.page
        .locator('.press')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ height, width: w }) => Math.min(height, w)))
      // The browser places boxes in fractions of a pixel: 44 may be read as 43.99998.
      expect(Math.round(Math.min(...presses) * 100) / 100).toBeGreaterThanOrEqual(44)
    })
  }

  /** What axe-core finds on a phone and on a desk, by day and by night. */
  const findEverywhere = async ({ page }: ChatPage): Promise<string[]> => {
    const found: string[] = []
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        found.push(...(await axeFindings(page)).map((finding) => `${viewport.width} px, ${colorScheme}: ${finding}`))
      }
    }
    return found
  }

  it('axe-core finds nothing wrong in the chat, whatever stands in it', async () => {
    const { chat, channel, to } = await pages.start({ onNextWorkingDay: async () => undefined })
    await chat.button('Добавить точку').click()
    await chat.button('Личный приём').click()
    await chat.button('подать заявление').click()
    await chat.says('Отмечено: 1')
    expect(await findEverywhere(chat)).toEqual([])
    await chat.button('Готово').click()
    await chat.write('x'.repeat(8001))
    await chat.page.getByText('Не отправлено.').waitFor()
    const text = [{ text: 'ссылка', link: 'https://site.example/' }, ' ✅ ⏳ ⚠️']
    await channel.show(to, { text, rows: [], file: { id: 'f', name: 'а.txt' } }, randomUUID())
    await chat.page.getByRole('link', { name: 'ссылка' }).waitFor()
    await chat.page.context().setOffline(true)
    await chat.write('без связи')
    await chat.page.getByText('Нет связи с сервером').waitFor()
    expect(await findEverywhere(chat)).toEqual([])
  })

  it('axe-core finds nothing wrong with what floats over the chat', async () => {
    const { chat, channel, to } = await pages.start()
    for (let at = 0; at < 20; at += 1) await channel.show(to, { text: [`${at}\n\n`], rows: [] }, randomUUID())
    await chat.says('19')
    await chat.log.evaluate((log) => log.scrollTo(0, 0))
    await channel.show(to, { text: ['новое'], rows: [] }, randomUUID())
    await channel.busy(to)
    await channel.ack({ id: 'x', to }, 'Отмечено')
    await chat.button('Новое ↓').waitFor()
    await chat.page.getByText('Отмечено', { exact: true }).waitFor()
    expect(await axeFindings(chat.page)).toEqual([])
  })

  it('axe-core finds nothing wrong with the pages around the chat', async () => {
    const { address, chat } = await pages.enter('3')
    await chat.button('Выйти').first().click()
    await chat.page.getByRole('dialog').waitFor()
    expect(await findEverywhere(chat)).toEqual([])
    await chat.page.getByRole('dialog').getByRole('button', { name: 'Выйти' }).click()
    await chat.page.getByRole('heading', { name: 'Вход в чат' }).waitFor()
    expect(await findEverywhere(chat)).toEqual([])
    await chat.page.goto(`${address}enter/unknown`)
    expect(await findEverywhere(chat)).toEqual([])
  })

  it('axe-core would find a label that is too pale and a button without a name', async () => {
    const { chat } = await pages.start()
    await chat.page.evaluate(`document.querySelector('h1').style.color = '#ccc'; document.querySelector('#menu').textContent = ''`)
    const ids = (await axeFindings(chat.page)).map((finding) => finding.split(':')[0])
    expect(ids.sort()).toEqual(['button-name', 'color-contrast'])
  })

  it('somebody who wants no motion sees none', async () => {
    const { chat } = await pages.start({}, { reducedMotion: 'reduce' })
    await chat.write('тихо')
    await chat.says('Записано: тихо')
    expect(await chat.page.evaluate<number>('document.getAnimations().length')).toBe(0)
  })
})
