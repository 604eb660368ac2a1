import { rmSync } from 'node:fs'
import { loadDemo } from '../../../../src/app/demo/load-demo.ts'
import { Committer } from '../../../../src/storage/committer.ts'
import { verifyJournal } from '../../../../src/storage/journal.ts'
import type { Storage } from '../../../../src/storage/open.ts'
import { giveConsents } from '../../consents.ts'
import { type KeptRows, keepRows } from '../../databases/keep-rows.ts'
import { quickFolder } from '../../databases/run-folder.ts'
import { StandingClock } from '../../standing-clock.ts'
import type { Played } from './compare.ts'
import { Lives } from './life.ts'
import type { Plan } from './moments.ts'
import type { Guard } from './orders.ts'
import { outcomeOf } from './outcome.ts'
import type { Scene } from './scene.ts'
import { Stage, Unforeseen } from './stage.ts'

const FIRST_CHAT = 1001
/** Longer than any message is reserved: after the last step nothing is under way any more. */
const REST_MS = 1_000_000

/** Plays a scene again and again on one database, which is as in the beginning each time. */
export class Theatre {
  readonly #scene: Scene
  readonly #storage: Storage
  readonly #databaseUrl: string
  readonly #lives: Lives
  readonly #chats: ReadonlyMap<string, number>
  readonly #folder = quickFolder()
  #beginning!: KeptRows
  #fresh = true

  private constructor(scene: Scene, storage: Storage, databaseUrl: string, program: string) {
    this.#scene = scene
    this.#storage = storage
    this.#databaseUrl = databaseUrl
    this.#lives = new Lives(program)
    this.#chats = new Map(scene.people.map((id, at) => [id, FIRST_CHAT + at]))
  }

  /** `program` is what buildProduct gave. */
  static async open(scene: Scene, storage: Storage, databaseUrl: string, program: string): Promise<Theatre> {
    const theatre = new Theatre(scene, storage, databaseUrl, program)
    await theatre.#prepare()
    return theatre
  }

  /** Plays the scene and reads its outcome. */
  async play({ plan, without }: { plan?: Plan; without?: Guard } = {}): Promise<Played> {
    if (!this.#fresh) await this.#beginning.putBack()
    this.#fresh = false
    const { start } = this.#scene
    const staging = {
      db: this.#storage.db,
      databaseUrl: this.#databaseUrl,
      dataDir: this.#folder,
      lives: this.#lives,
      start,
      chats: this.#chats,
    }
    const stage = await Stage.open({ ...staging, ...(plan && { plan }), ...(without && { without }) })
    try {
      await this.#scene.play(stage)
      await stage.pass(REST_MS)
    } catch (error) {
      if (error instanceof Unforeseen) throw error
      throw new Error([String(error), ...stage.complaints].join('\n'), { cause: error })
    } finally {
      await stage.close()
    }
    const outcome = await outcomeOf(this.#storage, 'demo')
    const verified = await verifyJournal(this.#storage.db, 'demo')
    if ('brokenAt' in verified) outcome.unfinished.push(`the journal is broken at ${verified.brokenAt}`)
    const rows = await this.#storage.db.outbox.findMany({ select: { slot: true, attempts: true } })
    return { outcome, stage, attempts: new Map(rows.map(({ slot, attempts }) => [slot, attempts])) }
  }

  async close(): Promise<void> {
    this.#lives.close()
    await this.#beginning.forget()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** The demonstration, with chats for the people of the scene. */
  async #prepare(): Promise<void> {
    const { db } = this.#storage
    const clock = new StandingClock(this.#scene.start)
    const { authorityId } = await loadDemo({ committer: new Committer(this.#storage), clock })
    await db.authority.updateMany({ where: { id: authorityId }, data: { regulation: this.#scene.regulation } })
    const lastSeenAt = this.#scene.start
    for (const [personId, chat] of this.#chats) {
      const chatId = String(chat)
      await db.account.create({
        data: { id: `acc${chatId}`, authorityId, channel: 'telegram', externalId: chatId, chatId, personId, lastSeenAt },
      })
      await giveConsents(this.#storage, personId, lastSeenAt)
    }
    this.#beginning = await keepRows(this.#storage)
  }
}
