import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import type { World } from '../world.ts'
import { ChatPage } from './chat-page.ts'

/** With SCREENSHOTS=1 the pictures of docs/ are made anew; otherwise nobody waits until the page has come to rest. */
const PICTURES = process.env.SCREENSHOTS ? path.resolve(import.meta.dirname, '../../../docs/images') : undefined
/** What a person needs for a deed: the world's clock stands, so that the pictures show the same times in every run. */
const DEED_MS = 5000
const EMULATED = { deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** A demonstration employee with the web chat open on a phone, in a world whose clock stands. */
export class GuidePhone {
  readonly #world: World
  readonly chat: ChatPage
  readonly #guide: string

  private constructor(world: World, chat: ChatPage, guide: string) {
    this.#guide = guide
    this.#world = world
    this.chat = chat
  }

  /** Opens the chat at `address` and chooses the employee with this number; `guide` is whose pictures are taken. */
  static async open(world: World, browser: Browser, address: string, employee: number, guide = 'employee'): Promise<GuidePhone> {
    if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true })
    const chat = await ChatPage.open(browser, address, EMULATED)
    const phone = new GuidePhone(world, chat, guide)
    await phone.sees('Демо-сотрудник 1')
    const number = await phone.#findEmployee(employee)
    await phone.presses(number)
    await phone.sees(new RegExp(`^Демо-сотрудник ${employee}\\n`))
    return phone
  }

  /** Waits until the bot's newest message says all this. */
  async sees(...texts: (string | RegExp)[]): Promise<void> {
    for (const text of texts) await this.chat.says(text)
  }

  /** The labels of all buttons that can be pressed in the chat, in their sequence. */
  async buttons(): Promise<string[]> {
    const all = await this.chat.log.getByRole('button').allInnerTexts()
    return all.map((label) => label.replace(/\s+/g, ' ').trim())
  }

  /** Presses the newest button with this label and waits until the chat shows that something came of it; a text is the whole label. */
  async presses(label: string | RegExp): Promise<void> {
    await this.#deed()
    const before = await this.chat.log.innerText()
    await this.chat.log
      .getByRole('button', { name: label, ...(typeof label === 'string' && { exact: true }) })
      .last()
      .click()
    // Otherwise the next press could find its label on a card that stands above the one that is still on its way.
    await expect.poll(() => this.chat.log.innerText(), { timeout: 15_000 }).not.toBe(before)
  }

  /** Presses an option of the tick list that stands last, turning its pages as far as it must. Earlier messages may have pages of their own. */
  async ticks(label: RegExp): Promise<void> {
    for (let turned = 0; turned < 9; turned += 1) {
      const labels = await this.buttons()
      if (labels.some((one) => label.test(one))) break
      await this.presses(labels.findLast((one) => /^Ещё/.test(one)) ?? '')
    }
    await this.presses(label)
  }

  /** Sends a message and waits until it stands in the chat. */
  async writes(text: string): Promise<void> {
    await this.#deed()
    await this.chat.write(text)
  }

  /** Sends a file. */
  async attaches(name: string, text: string): Promise<void> {
    await this.#deed()
    await this.chat.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  }

  /** Follows a link into the page that is open. */
  async follows(fragment: string): Promise<void> {
    await this.#deed()
    await this.chat.page.goto(this.chat.address + fragment)
  }

  /** Takes a picture for the guide of what is on the screen, when it has come to rest and shows all of `texts`. */
  async photographs(name: string, ...texts: (string | RegExp)[]): Promise<void> {
    await this.sees(...texts)
    if (PICTURES === undefined) return
    await this.chat.page.locator('#hint').filter({ hasText: /./ }).waitFor({ state: 'detached' })
    await this.chat.page.waitForTimeout(300)
    await expect.poll(() => this.chat.distance()).toBeLessThan(2)
    await this.chat.page.screenshot({
      animations: 'disabled',
      caret: 'hide',
      path: path.join(PICTURES, `${this.#guide}-${name}.png`),
    })
  }

  /** Turns the pages of the choice until one has the employee; gives the number there. */
  async #findEmployee(employee: number): Promise<string> {
    for (let turned = 0; turned < 10; turned += 1) {
      const shown = (await this.chat.messages()).at(-1) ?? ''
      const number = new RegExp(`(\\d+)\\. Демо-сотрудник ${employee} `).exec(shown)?.[1]
      if (number !== undefined) return number
      await this.presses(/^Ещё/)
    }
    throw new Error(`no employee ${employee}`)
  }

  async #deed(): Promise<void> {
    await this.#world.house.intake.idle()
    this.#world.clock.pass(DEED_MS)
    await this.chat.page.clock.setFixedTime(this.#world.clock.now())
  }
}
