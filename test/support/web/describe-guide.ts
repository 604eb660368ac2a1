import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { openStorage, type Storage } from '../../../src/storage/open.ts'
import { quickFolder } from '../databases/run-folder.ts'
import { migratedSqlite } from '../databases/sqlite-maker.ts'
import { World } from '../world.ts'
import { launchBrowser, noBrowser } from './browser.ts'
import { GuidePhone } from './guide-phone.ts'

/** What the tests of a guide have at hand: the demonstration's world, and phones of its employees by their numbers. */
export type GuideStage = {
  readonly world: World
  readonly storage: Storage
  /** `of`: whose guide the pictures belong to, where it is another one. */
  phone(employee: number, of?: string): Promise<GuidePhone>
}

/**
 * Declares the tests that play what the guide of `reader` (the beginning of its pictures' names) shows `whom`; each has the world as it was opened.
 * Left out where there is no browser, which the title says.
 */
export function describeGuide(
  { reader, whom, wishes }: { reader: string; whom: string; wishes?: Parameters<typeof World.open>[1] },
  tests: (guide: GuideStage) => void,
): void {
  describe.skipIf(noBrowser)(noBrowser ? `browser: ${noBrowser}` : `what the guide shows ${whom} with a phone`, () => {
    const folder = quickFolder()
    let storage: Storage
    let world: World
    let browser: Browser
    let address: string
    beforeAll(async () => {
      storage = await openStorage(await migratedSqlite(folder))
      world = await World.open(storage, wishes)
      browser = await launchBrowser()
    })
    beforeEach(async () => {
      await world.renew()
      address = `http://127.0.0.1:${(await world.web.listen(0)).port}/`
      return () => world.web.close()
    })
    afterAll(async () => {
      await browser?.close()
      await world?.close()
      await storage?.close()
      rmSync(folder, { recursive: true, force: true })
    })
    tests({
      get world() {
        return world
      },
      get storage() {
        return storage
      },
      phone: (employee, of = reader) => GuidePhone.open(world, browser, address, employee, of),
    })
  })
}
