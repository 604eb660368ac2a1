import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest'
import type { Db } from '../../src/storage/open.ts'
import { TelegramPerson } from './contract/telegram-person.ts'
import { describeEachDatabase } from './databases.ts'
import { World, type WorldOptions } from './world.ts'

/** Errors of the program among what was logged; what it merely notes is not of them. */
const FAULT = /could not be handled|given up|^web /

/** The product on one database, begun anew for each test, and the people in front of it. */
export class Scene {
  world!: World

  get db(): Db {
    return this.world.storage.db
  }

  /** A demonstration person with a Telegram chat of their own. */
  async sit(personId: string): Promise<TelegramPerson> {
    return new TelegramPerson(this.world, await this.world.as(personId))
  }

  /** Somebody with Telegram whom nobody knows. */
  stranger(): TelegramPerson {
    return new TelegramPerson(this.world, this.world.fake.chat())
  }

  /** The entries of a business process, oldest first. */
  entries(processId: string) {
    return this.db.touchpointEntry.findMany({ where: { processId }, orderBy: [{ createdAt: 'asc' }, { name: 'asc' }] })
  }

  /** The one entry of a process with this name. */
  entry(processId: string, name: string) {
    return this.db.touchpointEntry.findFirstOrThrow({ where: { processId, name } })
  }

  /** Journal lines whose action begins so: who, what, about what. */
  async lines(action: string): Promise<string[]> {
    const rows = await this.db.journal.findMany({ where: { action: { startsWith: action } }, orderBy: { seq: 'asc' } })
    return rows.map((row) => `${row.actorId} ${row.action} ${row.subject}`)
  }

  /** A person's drafts, oldest first. */
  drafts(personId: string) {
    return this.db.draft.findMany({ where: { personId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  }
}

/** Declares scenario tests for both databases. Every test finds the demonstration as it was loaded, and fails when the program logged a fault. */
export function describeScene(name: string, tests: (scene: Scene) => void, options: WorldOptions = {}): void {
  describeEachDatabase((open) => {
    describe(name, () => {
      const scene = new Scene()
      let fresh = true
      beforeAll(async () => {
        scene.world = await World.open(await open(), options)
      })
      beforeEach(async () => {
        if (!fresh) await scene.world.renew()
        fresh = false
      })
      afterEach(async () => {
        expect(await scene.world.leaks()).toEqual([])
        expect(scene.world.logged.filter((line) => FAULT.test(line))).toEqual([])
      })
      afterAll(() => scene.world.close())
      tests(scene)
    })
  })
}
