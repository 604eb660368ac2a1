import { pino } from 'pino'
import { readConfig } from '../../../../src/config.ts'
import { createLog } from '../../../../src/main/log/create-log.ts'
import { openTelegram } from '../../../../src/main/open-telegram.ts'
import { buildHouse } from '../../../../src/main/start.ts'
import { ticksOf } from '../../../../src/main/ticks.ts'
import { openStorage } from '../../../../src/storage/open.ts'
import type { Tick } from '../../../../src/ticks/start-ticks.ts'
import { StandingClock } from '../../standing-clock.ts'
import type { Beginning, Order, Report } from './orders.ts'
import { Transactions } from './own-death.ts'
import { takeOut } from './without.ts'

// The product in a process of its own, to be killed: as main.ts puts it together, but that its clock and its ticks move when they are told to.
const log = createLog('error', pino.destination({ dest: 2, sync: true }))
const clock = new StandingClock()
const transactions = new Transactions()

type Product = { settle(): Promise<void>; ticks: readonly Tick[] }
let product: Product | undefined

async function begin(beginning: Beginning): Promise<Product> {
  const config = readConfig(beginning.env)
  if ('refused' in config) throw new Error(config.refused)
  const { databaseUrl, telegramApiRoot: apiRoot, telegramBotToken: token = '' } = config.ok
  const storage = await openStorage(databaseUrl)
  takeOut(beginning, () => house.app.committer)
  const house = await buildHouse(config.ok, storage, { log, now: () => clock.now(), say: () => {} })
  const { channel, ledger, receiving } = await openTelegram(house, { token, apiRoot, log })
  receiving.listen()
  const outlets = [{ channel, mayMail: (chatId: string) => ledger.mayMail(chatId) }]
  // Time passes, and what is on its way to a chat gets its turn.
  const sleep = async (ms: number): Promise<void> => {
    clock.pass(ms)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { settle: () => house.intake.idle(), ticks: ticksOf(house, outlets, () => {}, sleep) }
}

async function obey(order: Order): Promise<void> {
  if (order.what !== 'settle') transactions.await(order.death)
  clock.set(order.at)
  if (order.what === 'begin') product = await begin(order.beginning)
  if (order.what === 'tick') {
    for (const { run, idle } of product?.ticks ?? []) {
      await run(new AbortController().signal)
      await idle?.()
    }
  }
  if (order.what !== 'wait') await product?.settle()
}

process.on('message', (order: Order) => {
  const done = (): Report => ({ at: clock.now().toISOString(), transactions: transactions.count })
  obey(order).then(
    () => process.send?.(done()),
    (err) => {
      log.error({ err }, 'the program could not do what it was told')
      process.exit(1)
    },
  )
})
process.once('disconnect', () => process.exit(0))
