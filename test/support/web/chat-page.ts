import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1200, height: 800 }

/** A page of the web chat as a person sees it: found by what it says, not by how it is made. */
export class ChatPage {
  readonly page: Page
  /** What the browser complained about. */
  readonly complaints: string[] = []
  /** Requests that left the server's own address. */
  readonly strays: string[] = []
  readonly address: string

  private constructor(page: Page, address: string) {
    this.page = page
    this.address = address
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()))
    page.on('request', (request) => !request.url().startsWith(address) && this.strays.push(request.url()))
  }

  /** One more page in the same browser, so of the same person. */
  async another(): Promise<ChatPage> {
    const page = new ChatPage(await this.page.context().newPage(), this.address)
    await page.page.goto(this.address)
    return page
  }

  static async open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<ChatPage> {
    const context = await browser.newContext({ viewport: PHONE, locale: 'ru-RU', timezoneId: 'Europe/Moscow', ...options })
    onTestFinished(() => context.close())
    context.setDefaultTimeout(10_000)
    const page = new ChatPage(await context.newPage(), address)
    await page.page.goto(address)
    return page
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  get log(): Locator {
    return this.page.getByRole('log')
  }

  get field(): Locator {
    return this.page.getByRole('textbox', { name: 'Сообщение' })
  }

  /** The messages in the sequence in which they stand, without times. */
  async messages(): Promise<string[]> {
    const texts = `[...document.querySelectorAll('.message')].map((one) => (one.querySelector('.text') ?? one.querySelector('.file-name')).textContent)`
    return this.page.evaluate<string[]>(texts)
  }

  async write(text: string): Promise<void> {
    await this.field.fill(text)
    await this.button('Отправить').click()
  }

  /** Waits until the messages are these. */
  async shows(...texts: string[]): Promise<void> {
    await expect.poll(() => this.messages(), { timeout: 15_000 }).toEqual(texts)
  }

  /** Waits until the last message says so. */
  async says(text: string | RegExp): Promise<void> {
    await expect.poll(async () => (await this.messages()).at(-1), { timeout: 15_000 }).toMatch(text)
  }

  /** What has the focus: its label or text. */
  focused(): Promise<string> {
    return this.page.evaluate<string>(`document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()`)
  }

  /** How far the log is from its end, in pixels. */
  distance(): Promise<number> {
    return this.log.evaluate((log) => Math.round(log.scrollHeight - log.scrollTop - log.clientHeight))
  }
}
