import path from 'node:path'
import { I18n } from '@grammyjs/i18n'
import { pino } from 'pino'
import { compose } from '../../src/main/compose.ts'
import { openTelegram } from '../../src/main/open-telegram.ts'
import { ticksOf } from '../../src/main/ticks.ts'
import { Committer } from '../../src/storage/committer.ts'
import { randomIds } from '../../src/storage/ids.ts'
import { openStorage } from '../../src/storage/open.ts'
import { startTicks } from '../../src/ticks/start-ticks.ts'
import { mailed, TOKEN } from '../interview/settings.ts'
import { interviewOf, opening } from './interview.ts'
import { mail } from './mail.ts'
import { AUTHORITY, hireStaff, type Staff } from './staff.ts'

/** `afterStored` is called between the commit of a batch and its handling. Runs in the top folder of the project. */
export type Product = Staff & {
  databaseUrl: string
  apiRoot: string
  questions: number
  mailing?: number
  aheadMs?: number
  afterStored?: () => void
}

/** The product in earnest, without the web chat: /start opens an interview of `questions` questions. Gives what stops it. */
export async function startProduct(product: Product): Promise<() => Promise<void>> {
  const { databaseUrl, apiRoot, questions, afterStored } = product
  const log = pino({ level: 'error' }, pino.destination({ dest: 2, sync: true }))
  const storage = await openStorage(databaseUrl)
  const committer = new Committer(storage)
  await hireStaff(committer, product)
  await mail(committer, mailed({ mailing: 0, ...product }))
  const house = await compose({
    storage,
    committer,
    filesFolder: path.resolve('data/bench-files'),
    authorityId: AUTHORITY,
    clock: { now: () => new Date(Date.now() + (product.aheadMs ?? 0)) },
    ids: randomIds(),
    i18n: new I18n({ defaultLocale: 'ru', directory: path.resolve('locales'), fluentBundleOptions: { useIsolating: false } }),
    log,
    demo: false,
    publicUrl: 'http://127.0.0.1:8080',
    interviews: [interviewOf(questions)],
    features: [opening],
    ...(afterStored && { afterStored }),
  })
  const { channel, ledger, receiving } = await openTelegram(house, { token: TOKEN, apiRoot, log })
  receiving.listen()
  const outlets = [{ channel, mayMail: (chatId: string) => ledger.mayMail(chatId) }]
  const stopTicks = startTicks(
    ticksOf(house, outlets, () => {}),
    (tick, error) => log.error({ tick, err: error }, 'a tick failed'),
  )
  return async () => {
    await receiving.stop()
    await stopTicks()
    await house.intake.idle()
    await storage.close()
  }
}
