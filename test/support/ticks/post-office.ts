import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createPaceLedger, PACES, type PaceLedger, paced } from '../../../src/channels/pace.ts'
import { compose, type House } from '../../../src/main/compose.ts'
import { loadTexts } from '../../../src/main/start.ts'
import { Committer } from '../../../src/storage/committer.ts'
import type { Storage } from '../../../src/storage/open.ts'
import type { OutboxRow } from '../../../src/storage/unit.ts'
import { Deliverer } from '../../../src/ticks/deliver.ts'
import type { Delivery, Outlet } from '../../../src/ticks/letter.ts'
import { giveConsents } from '../consents.ts'
import { seededIds } from '../seeded-ids.ts'
import { FakeTime } from './fake-time.ts'
import { NotedChannel } from './noted-channel.ts'

let offices = 0
const never = new AbortController().signal
const texts = loadTexts()

type Wishes = { time?: FakeTime; authorityId?: string; settings?: object }
type Somebody = { locale?: string; settings?: object; state?: string; places?: string[] }

/** An authority of its own in a shared database, with its outbox and two channels that note what they are told to show. */
export class PostOffice {
  readonly storage: Storage
  readonly time: FakeTime
  readonly authorityId: string
  readonly house: House
  readonly telegram: NotedChannel
  readonly web: NotedChannel
  readonly ledger: PaceLedger
  readonly logged: { event: string; details: object }[] = []

  private constructor(storage: Storage, time: FakeTime, house: House) {
    this.storage = storage
    this.time = time
    this.house = house
    this.authorityId = house.authorityId
    this.telegram = new NotedChannel('telegram', time)
    this.web = new NotedChannel('web', time)
    this.ledger = createPaceLedger(PACES.telegram, time)
  }

  /** With `authorityId` one more process that serves an authority which is there already. */
  static async open(storage: Storage, { time = new FakeTime(), authorityId, settings = {} }: Wishes = {}): Promise<PostOffice> {
    offices += 1
    const id = authorityId ?? `office${offices}`
    const row = {
      id,
      name: 'Ведомство',
      regulation: 'demonstration',
      timeZone: 'Europe/Moscow',
      settings,
      demo: 0,
      createdAt: time.now().toISOString(),
    }
    if (authorityId === undefined) await storage.db.authority.create({ data: row })
    const filesFolder = mkdtempSync(path.join(tmpdir(), 'touchpoint-office-'))
    onTestFinished(() => rmSync(filesFolder, { recursive: true, force: true }))
    const committer = new Committer(storage)
    const log = { info() {}, warn() {}, error() {} } as never
    const ids = seededIds(`office ${offices}`)
    const house = await compose({
      storage,
      committer,
      filesFolder,
      authorityId: id,
      clock: time,
      ids,
      i18n: texts,
      log,
      demo: false,
      publicUrl: '',
    })
    return new PostOffice(storage, time, house)
  }

  get db() {
    return this.storage.db
  }
  /** An id that no other authority uses. */
  id(name: string): string {
    return `${this.authorityId}-${name}`
  }

  /** Somebody with these places (`channel:chat`), the one where they spoke last first; one chat of Telegram unless told. */
  async hire(
    name: string,
    { locale = 'ru', settings = {}, state = 'active', places = [`telegram:${name}`] }: Somebody = {},
  ): Promise<string> {
    const { authorityId } = this
    const createdAt = this.time.now().toISOString()
    const person = {
      id: this.id(name),
      authorityId,
      displayName: `Демо-сотрудник ${name}`,
      position: 'специалист',
      locale,
      settings,
      state,
      createdAt,
    }
    await this.db.person.create({ data: person })
    await giveConsents(this, person.id, createdAt)
    const accounts = places.map((place, index) => {
      const [channel = '', chat = ''] = place.split(':')
      const lastSeenAt = new Date(this.time.ms - index * 60_000).toISOString()
      const chatId = this.id(chat)
      return { id: this.id(`${name}-${place}`), authorityId, channel, externalId: chatId, chatId, personId: person.id, lastSeenAt }
    })
    await this.db.account.createMany({ data: accounts })
    return person.id
  }

  /** Puts messages into the outbox: by slot, what differs from a plain one for `to`. */
  async say(to: string, slots: Record<string, Partial<OutboxRow>>): Promise<void> {
    const now = this.time.now().toISOString()
    const plain = { authorityId: this.authorityId, personId: this.id(to), message: 'notice', params: {}, fileId: null, priority: 5 }
    await this.house.app.committer.run([], (unit) => {
      for (const [slot, change] of Object.entries(slots)) unit.say({ ...plain, slot: this.id(slot), dueAt: now, createdAt: now, ...change })
    })
  }

  /** What a process of this authority delivers with. */
  deliverer(changes: Partial<Delivery> = {}): Deliverer {
    const outlets: Outlet[] = [
      { channel: this.web, mayMail: () => 0 },
      { channel: paced(this.telegram, this.ledger), mayMail: (chatId) => this.ledger.mayMail(chatId) },
    ]
    const render: Delivery['render'] = async ({ slot }, locale) => ({ text: [`${locale} ${this.#named(slot)}`], rows: [] })
    const log: Delivery['log'] = (event, details) => void this.logged.push({ event, details })
    // The database takes no time here: whatever is being written is written before time passes.
    const sleep = async (ms: number): Promise<void> => {
      await this.house.app.committer.idle()
      await this.time.sleep(ms)
    }
    const delivery = { app: this.house.app, outlets, render, sleep, log, ...changes }
    return new Deliverer(delivery, this.authorityId)
  }

  /** One run of a process that has just started, to its end. */
  async deliver(changes: Partial<Delivery> = {}): Promise<void> {
    const deliverer = this.deliverer(changes)
    await deliverer.run(never)
    await deliverer.idle()
  }

  /** What became of the messages: `slot state reason`, in the sequence of the outbox. */
  async fates(): Promise<string[]> {
    const rows = await this.db.outbox.findMany({ where: { authorityId: this.authorityId }, orderBy: { id: 'asc' } })
    return rows.map(({ slot, state, reason }) => [this.#named(slot), state, reason].filter((part) => part !== null).join(' '))
  }

  async row(slot: string) {
    return this.db.outbox.findUniqueOrThrow({ where: { slot: this.id(slot) } })
  }

  /** The chats of a channel that cards went to, and which. */
  sentBy(channel: NotedChannel): string[] {
    return channel.noted.map(({ chatId, text }) => `${this.#named(chatId)}: ${text}`)
  }

  #named(id: string): string {
    return id.replace(`${this.authorityId}-`, '')
  }
}
