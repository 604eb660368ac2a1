import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { openStorage, type Storage } from '../../src/storage/open.ts'
import { quickFolder } from './databases/run-folder.ts'
import { migratedSqlite } from './databases/sqlite-maker.ts'
import { World, type WorldOptions } from './world.ts'

/** What a log says when somebody was left without an answer, or with a card that no messenger takes. */
const FAULTS = /could not be handled|given up|never accept|show-refused/

/** Lines of the log that must not be there when nothing was made to fail. */
export const faultsOf = (world: World): string[] => world.logged.filter((line) => FAULTS.test(line))

/**
 * A world for the tests of a file, as new before each of them. After each one every call is checked against the description of the Bot API, and
 * nothing may have been logged as a fault unless the test took it out of `world.logged`. `open` gives its database, a temporary one if left out.
 */
export function oneWorld(options: WorldOptions = {}, open?: () => Promise<Storage>): () => World {
  const folder = quickFolder()
  let world: World | undefined
  let own: Storage | undefined
  beforeAll(async () => {
    own = open ? undefined : await openStorage(await migratedSqlite(folder))
    world = await World.open(own ?? (await (open as () => Promise<Storage>)()), options)
  })
  beforeEach(() => world?.renew())
  afterEach(async () => {
    expect(await world?.leaks()).toEqual([])
    expect(world && faultsOf(world)).toEqual([])
    world?.fake.clearFaults()
    world?.fake.verify()
  })
  afterAll(async () => {
    await world?.close()
    await own?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return () => {
    if (!world) throw new Error('the world does not stand yet')
    return world
  }
}

/** The program ends and starts again on the same database. */
export async function restart(world: World): Promise<void> {
  await world.stop()
  world.clock.pass(1000)
  await world.begin()
  await world.settle()
}
