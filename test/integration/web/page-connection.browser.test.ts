import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { noBrowser } from '../../support/web/browser.ts'
import { openPages } from '../../support/web/open-pages.ts'
import { MENU_TEXT } from '../../support/web/touchpoint-script.ts'

describe.skipIf(noBrowser)(`the page of the web chat without a connection${noBrowser ? `: ${noBrowser}` : ''}`, () => {
  const pages = openPages()

  it('what is written and said without a connection arrives afterwards, in sequence and once', async () => {
    const { chat, bot, channel, to } = await pages.start()
    await chat.page.context().setOffline(true)
    await chat.write('раз')
    await chat.write('два')
    await chat.page.getByText('Нет связи. Отправится').first().waitFor()
    await chat.page.getByText('Нет связи с сервером').waitFor()
    await channel.show(to, { text: ['Пока Вас не было'], rows: [] }, 'offline')
    await chat.page.context().setOffline(false)
    await chat.shows('Начать', MENU_TEXT, 'Пока Вас не было', 'раз', 'Записано: раз', 'два', 'Записано: два')
    expect(bot.texts).toEqual(['/start', 'раз', 'два'])
    await expect.poll(() => chat.page.getByText('Нет связи').count()).toBe(0)
  })

  it('an answer lost on the way back makes no second message', async () => {
    const { chat, bot } = await pages.start()
    let lost = 0
    await chat.page.route('**/api/messages', async (route) => {
      await route.fetch()
      lost += 1
      await (lost <= 2 ? route.abort() : route.continue())
    })
    await chat.write('один раз')
    await chat.shows('Начать', MENU_TEXT, 'один раз', 'Записано: один раз')
    await expect.poll(() => lost, { timeout: 10_000 }).toBe(3)
    await chat.shows('Начать', MENU_TEXT, 'один раз', 'Записано: один раз')
    expect(bot.texts).toEqual(['/start', 'один раз'])
  })

  it('what could not be sent and what is half written survive a reload', async () => {
    const { chat, bot } = await pages.start()
    await chat.page.route('**/api/messages', (route) => route.abort())
    await chat.write('не ушло')
    await chat.field.fill('начато и')
    await chat.button('Повторить').waitFor()
    await chat.page.reload()
    await chat.shows('Начать', MENU_TEXT, 'не ушло')
    expect(await chat.field.inputValue()).toBe('начато и')
    await chat.page.unroute('**/api/messages')
    await chat.button('Повторить').click()
    await chat.says('Записано: не ушло')
    expect(bot.texts).toEqual(['/start', 'не ушло'])
    await chat.page.reload()
    await chat.shows('Начать', MENU_TEXT, 'не ушло', 'Записано: не ушло')
  })

  it('a server that was restarted is found again, without loss and without doubles', async () => {
    const { chat, channel, port, to, bot } = await pages.start()
    await channel.close()
    await chat.write('во время остановки')
    await channel.show(to, { text: ['Сказано без слушателей'], rows: [] }, 'restart')
    await channel.listen(port)
    await chat.shows('Начать', MENU_TEXT, 'Сказано без слушателей', 'во время остановки', 'Записано: во время остановки')
    expect(bot.texts).toEqual(['/start', 'во время остановки'])
    await chat.write('после')
    await chat.says('Записано: после')
  })

  it('two pages of one chat show the same', async () => {
    const { chat } = await pages.start()
    const second = await chat.another()
    await second.shows('Начать', MENU_TEXT)
    await second.write('отсюда')
    await chat.shows('Начать', MENU_TEXT, 'отсюда', 'Записано: отсюда')
    await second.shows('Начать', MENU_TEXT, 'отсюда', 'Записано: отсюда')
  })

  it('a page that nobody looks at for five minutes lets its line go and catches up when it is looked at', async () => {
    const { chat, channel, to } = await pages.start()
    const look = (state: 'hidden' | 'visible') =>
      chat.page.evaluate(
        `Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`,
      )
    await chat.page.clock.install()
    await look('hidden')
    await channel.show(to, { text: ['Заметят по заголовку'], rows: [] }, randomUUID())
    await expect.poll(() => chat.page.title()).toBe('(1) Чат-помощник')
    await chat.page.clock.fastForward('05:01')
    await channel.show(to, { text: ['Пока не смотрят'], rows: [] }, randomUUID())
    await channel.ack({ id: 'x', to }, 'Не дойдёт')
    await look('visible')
    await chat.shows('Начать', MENU_TEXT, 'Заметят по заголовку', 'Пока не смотрят')
    expect([await chat.page.title(), await chat.page.getByText('Не дойдёт').count()]).toEqual(['Чат-помощник', 0])
  })
})
