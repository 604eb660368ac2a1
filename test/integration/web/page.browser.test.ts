import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSessions, revokeSession } from '../../../src/app/web/web-sessions.ts'
import { noBrowser } from '../../support/web/browser.ts'
import { openPages } from '../../support/web/open-pages.ts'
import { MENU_TEXT } from '../../support/web/touchpoint-script.ts'

describe.skipIf(noBrowser)(`the page of the web chat${noBrowser ? `: ${noBrowser}` : ''}`, () => {
  const pages = openPages()

  it('greets a visitor of the demonstration, says plainly what it is, and asks nobody else for anything', async () => {
    const { chat } = await pages.start()
    await chat.shows('Начать', MENU_TEXT)
    expect(await chat.page.getByRole('banner').innerText()).toMatch(/Чат-помощник\s+Сотрудник не выбран\s+Демонстрация\s*пт, 20 ноября/)
    expect(await chat.page.title()).toBe('Чат-помощник')
    expect(await chat.page.getAttribute('html', 'lang')).toBe('ru')
    expect([chat.complaints, chat.strays]).toEqual([[], []])
  })

  it('a text is sent and answered, and what people write is text and never a page', async () => {
    const { chat, bot } = await pages.start()
    const text = '<img src=x onerror="document.title=1"> & **не жирно**\nвторая строка'
    await chat.write(text)
    await chat.shows('Начать', MENU_TEXT, text, `Записано: ${text}`)
    expect(bot.texts).toEqual(['/start', text])
    expect(await chat.log.locator('img').count()).toBe(0)
    expect(chat.complaints).toEqual([])
  })

  it('a press changes its message in place, a tick list keeps its focus and tells its state', async () => {
    const { chat } = await pages.start()
    await chat.button('Добавить точку').click()
    await chat.button('Личный приём').click()
    await chat.says('Отмечено: 0')
    const tick = chat.button('подать заявление')
    expect(await tick.getAttribute('aria-pressed')).toBe('false')
    await tick.evaluate((element) => element.setAttribute('data-mark', 'same'))
    await tick.focus()
    await chat.page.keyboard.press('Space')
    await chat.says('Отмечено: 1')
    expect([await tick.getAttribute('aria-pressed'), await tick.getAttribute('data-mark'), await chat.focused()]).toEqual([
      'true',
      'same',
      'подать заявление',
    ])
    await expect.poll(() => tick.getAttribute('aria-busy')).toBeNull()
    await chat.page.keyboard.press('Space')
    await chat.says('Отмечено: 0')
    expect([await tick.getAttribute('aria-pressed'), await tick.getAttribute('data-mark')]).toEqual(['false', 'same'])
    expect((await chat.messages()).length).toBe(3)
    await chat.button('Готово').click()
    await chat.says('Добавить потребности')
    expect(await tick.count()).toBe(0)
    expect(chat.complaints).toEqual([])
  })

  it('a double tap is one press', async () => {
    const { chat, bot } = await pages.start()
    await chat.button('Помощь').dblclick()
    await chat.says('Нажато: m:help')
    expect(bot.taken.filter(({ update }) => update.callback_query)).toHaveLength(1)
  })

  it('what is refused for good says why and can be changed', async () => {
    const { chat, bot } = await pages.start()
    await chat.write('ж'.repeat(8001))
    await chat.page.getByText('Не отправлено. Сообщение длиннее 8000 знаков.').waitFor()
    await chat.button('Изменить').click()
    expect((await chat.field.inputValue()).length).toBe(8001)
    await chat.write('короче')
    await chat.says('Записано: короче')
    expect(bot.texts).toEqual(['/start', 'короче'])
  })

  it('a file goes up with its name and size and comes down as it was', async () => {
    const { chat } = await pages.enter('3')
    await chat.says('Чем займёмся')
    const file = path.join(pages.folder, 'Пояснительная записка.txt')
    writeFileSync(file, 'С октября по телефону ведётся консультация.\n'.repeat(100))
    const [chooser] = await Promise.all([chat.page.waitForEvent('filechooser'), chat.button('Приложить файл').click()])
    await chooser.setFiles(file)
    await chat.says('Файл получен')
    const links = chat.log.getByRole('link', { name: 'Пояснительная записка.txt' })
    expect(await links.first().innerText()).toMatch(/Пояснительная записка\.txt\s+8\s+кБ/)
    for (const at of [0, 1]) {
      const [download] = await Promise.all([chat.page.waitForEvent('download'), links.nth(at).click()])
      expect(download.suggestedFilename()).toBe('Пояснительная записка.txt')
      expect(readFileSync(await download.path())).toEqual(readFileSync(file))
    }
    writeFileSync(path.join(pages.folder, 'программа.exe'), 'MZ')
    await chat.page.locator('#file').setInputFiles(path.join(pages.folder, 'программа.exe'))
    await chat.page.getByText('Не отправлено. Файлы такого вида не принимаются.').waitFor()
    await chat.button('Удалить').click()
    expect(await chat.page.getByText('программа.exe').count()).toBe(0)
  })

  it('what is read does not jump: new messages wait behind a button, edits above change nothing in sight', async () => {
    const { chat, channel, to } = await pages.start()
    const refs: string[] = []
    for (let at = 1; at <= 120; at += 1) {
      const shown = await channel.show(to, { text: [`Сообщение ${at}\nвторая строка`], rows: [] }, randomUUID())
      refs.push('ref' in shown ? shown.ref : '')
    }
    await chat.says('Сообщение 120')
    expect(await chat.distance()).toBe(0)
    await chat.page.reload()
    await chat.says('Сообщение 120')
    expect((await chat.messages()).length).toBe(50)
    const place = chat.page.getByText('Сообщение 100', { exact: false })
    await place.evaluate((element) => element.scrollIntoView())
    const top = async () => Math.round((await place.boundingBox())?.y ?? 0)
    const before = await top()
    await channel.show(to, { text: ['Сообщение 90\n', 'строка\n'.repeat(10)], rows: [[{ label: 'Кнопка', data: 'x' }]] }, 'e', {
      ref: refs[89] ?? '',
      otherwise: 'skip',
    })
    await channel.show(to, { text: ['Новое сообщение'], rows: [] }, randomUUID())
    await chat.says('Новое сообщение')
    expect(await top()).toBe(before)
    await chat.button('Новое ↓').click()
    expect(await chat.distance()).toBe(0)
    expect(await chat.button('Новое ↓').count()).toBe(0)
    await chat.log.evaluate((log) => log.scrollTo(0, 0))
    await expect.poll(() => chat.messages().then((all) => all.length)).toBeGreaterThan(90)
    const texts = (await chat.messages()).filter((text) => /^Сообщение (\d+)/.test(text)).map((text) => Number(/\d+/.exec(text)?.[0]))
    expect(texts).toEqual(Array.from(texts, (_, at) => (texts[0] ?? 0) + at))
  })

  it('the language and the person of the page follow who is chosen, and the day follows the clock', async () => {
    const stage = await pages.serve({
      async onNextWorkingDay() {
        stage.clock.pass(3 * 86_400_000)
      },
    })
    const chat = await pages.visit(stage.address)
    await chat.says('Чем займёмся')
    await chat.button('Следующий рабочий день').click()
    await chat.page.getByText('пн, 23 ноября').waitFor()
    await chat.page.getByText('20 ноября', { exact: true }).waitFor()
    await stage.app.storage.db.person.update({ where: { id: '5' }, data: { locale: 'en' } })
    await stage.app.storage.db.account.updateMany({ where: { chatId: stage.bot.taken[0]?.chatId ?? '' }, data: { personId: '5' } })
    await chat.button('Сменить сотрудника').click()
    await chat.button('Change employee').waitFor()
    expect(await chat.page.getByRole('banner').innerText()).toContain('Демо-сотрудник 5, специалист')
    expect(await chat.page.getAttribute('html', 'lang')).toBe('en')
    expect((await chat.messages())[0]).toBe('Start')
    await stage.app.storage.db.person.update({ where: { id: '5' }, data: { locale: 'ru' } })
    expect(stage.bot.texts).toEqual(['/start', '/persona'])
  })

  it('outside the demonstration a stranger is told how to get in and sees no chat', async () => {
    const { address, bot } = await pages.serve({ demo: false })
    const chat = await pages.visit(address)
    await chat.page.getByRole('heading', { name: 'Вход в чат' }).waitFor()
    expect(await chat.page.getByRole('main').innerText()).toContain('Вы не вошли в чат.')
    expect([await chat.log.count(), bot.came, chat.complaints]).toEqual([0, [], []])
  })

  it('signing out asks once, Esc stays, and what stood in the chat is gone from the page', async () => {
    const { chat } = await pages.enter('3')
    await chat.button('Выйти').first().click()
    await chat.page.getByRole('dialog', { name: 'Выйти из чата?' }).waitFor()
    await chat.page.keyboard.press('Escape')
    expect([await chat.page.getByRole('dialog').count(), await chat.focused()]).toEqual([0, 'Выйти'])
    await chat.button('Выйти').first().click()
    await chat.page.getByRole('dialog').getByRole('button', { name: 'Выйти' }).click()
    await chat.page.getByRole('heading', { name: 'Вход в чат' }).waitFor()
    expect(await chat.page.locator('.message').count()).toBe(0)
  })

  it('a session that was ended elsewhere ends on the open page at once, with the reason', async () => {
    const { app, chat, channel, to } = await pages.enter('5')
    for (const { id } of await listSessions(app, '5')) await revokeSession(app, '5', id)
    await channel.show(to, { text: ['Сеанс завершён'], rows: [] }, randomUUID())
    await chat.page.getByText('Этот вход закрыт.').waitFor()
    expect(await chat.page.locator('.message').count()).toBe(0)
  })

  it('a page that is older than the server offers to be loaded anew', async () => {
    const { chat } = await pages.start()
    await chat.page.route('**/api/state', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, json: { ...(await response.json()), version: 'older' } })
    })
    await chat.page.reload()
    await chat.page.getByText('Страница обновилась на сервере.').waitFor()
    await chat.page.unroute('**/api/state')
    await chat.button('Обновить').click()
    await chat.shows('Начать', MENU_TEXT)
    expect(await chat.button('Обновить').count()).toBe(0)
  })

  it('the typing sign shows while an answer takes a while and goes with the answer', async () => {
    const { chat, channel, to } = await pages.start()
    await channel.busy(to)
    const sign = chat.page.locator('#typing')
    await sign.waitFor()
    expect(await chat.distance()).toBe(0)
    await channel.show(to, { text: ['Готово'], rows: [] }, randomUUID())
    await chat.says('Готово')
    expect(await sign.isVisible()).toBe(false)
  })
})
