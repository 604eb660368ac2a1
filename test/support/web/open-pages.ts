import { rmSync } from 'node:fs'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { Address } from '../../../src/channels/channel.ts'
import type { WebChannelOptions } from '../../../src/channels/web/ports.ts'
import { openStorage, type Storage } from '../../../src/storage/open.ts'
import { quickFolder } from '../databases/run-folder.ts'
import { migratedSqlite } from '../databases/sqlite-maker.ts'
import { launchBrowser } from './browser.ts'
import { ChatPage } from './chat-page.ts'
import { openStage } from './stage.ts'
import { touchpointScript } from './touchpoint-script.ts'

type Wishes = Partial<WebChannelOptions>

/** A browser, a database and a folder for the tests of one file; each test gets a server of its own with a scripted bot behind it. */
export function openPages() {
  const folder = quickFolder()
  let browser: Browser
  let storage: Storage

  beforeAll(async () => {
    storage = await openStorage(await migratedSqlite(folder))
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await storage?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A server at an address of its own. */
  const serve = async (wishes: Wishes = {}) => {
    const stage = await openStage(storage, wishes)
    stage.bot.script = touchpointScript()
    const { port } = await stage.channel.listen(0)
    onTestFinished(() => stage.channel.close())
    return { ...stage, port, address: `http://127.0.0.1:${port}/` }
  }

  return {
    folder,
    serve,
    /** Opens an address as a phone, unless told otherwise. */
    visit: (address: string, options: BrowserContextOptions = {}) => ChatPage.open(browser, address, options),
    /** The demonstration with the page of one visitor, who has been greeted. */
    async start(wishes: Wishes = {}, options: BrowserContextOptions = {}) {
      const stage = await serve(wishes)
      const chat = await ChatPage.open(browser, stage.address, options)
      await chat.says('Чем займёмся')
      const to: Address = { channel: 'web', chatId: stage.bot.taken[0]?.chatId ?? '' }
      return { ...stage, chat, to }
    },
    /** The page of somebody who came in by a link, and the chat's number. */
    async enter(personId: string, options: BrowserContextOptions = {}) {
      const stage = await serve({ demo: false })
      const chat = await ChatPage.open(browser, `${stage.address}enter/${await stage.link(personId)}`, options)
      await chat.button('Войти').click()
      await chat.log.waitFor()
      const account = await storage.db.account.findFirstOrThrow({ where: { channel: 'web', personId } })
      const to: Address = { channel: 'web', chatId: account.chatId }
      return { ...stage, chat, to, account }
    },
  }
}
