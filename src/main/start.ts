import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { I18n } from '@grammyjs/i18n'
import type { Logger } from 'pino'
import { loadDemo } from '../app/demo/load-demo.ts'
import { firstAdministratorCode } from '../app/set-up/first-code.ts'
import { ownAuthority } from '../app/set-up/own-authority.ts'
import type { Config } from '../config.ts'
import { Committer } from '../storage/committer.ts'
import { randomIds } from '../storage/ids.ts'
import { openStorage, type Storage } from '../storage/open.ts'
import type { Outlet } from '../ticks/letter.ts'
import { startTicks } from '../ticks/start-ticks.ts'
import { Watch } from '../ticks/watch.ts'
import { compose, type House } from './compose.ts'
import { demoClock, keptShift } from './demo-clock.ts'
import { type OpenedTelegram, openTelegram } from './open-telegram.ts'
import { nextDayFromPage, openWeb } from './open-web.ts'
import { scannerOf } from './scanner.ts'
import { ShiftedClock } from './shifted-clock.ts'
import { ticksOf } from './ticks.ts'
import { healthOf, watchTick } from './watch-tick.ts'

export type Surroundings = { log: Logger; now: () => Date; say: (line: string) => void }
export type Running = { stop(): Promise<void> }

/** More than anybody presses and writes for long; ticking off a long list stays below it. */
const FLOOD = { perMinute: 60, burst: 20 }

/** Texts of both languages, from the folder beside the program. */
export function loadTexts(): I18n {
  const directory = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'locales')
  return new I18n({ defaultLocale: 'ru', directory, fluentBundleOptions: { useIsolating: false } })
}

/** The house of an installation, without channels: those of `start`, or none for the shell. */
export async function buildHouse(config: Config, storage: Storage, { log, now }: Surroundings, watch?: Watch): Promise<House> {
  const scanner = scannerOf(config, watch)
  const committer = new Committer(storage)
  const plain = new ShiftedClock(now, config.clockStart)
  const authorityId = config.demo
    ? (await loadDemo({ committer, clock: plain })).authorityId
    : await ownAuthority({ committer, clock: plain })
  const clock = config.demo ? new ShiftedClock(now, config.clockStart, await keptShift(storage.db, authorityId)) : plain
  const authority = config.demo ? await storage.db.authority.findUniqueOrThrow({ where: { id: authorityId } }) : undefined
  return compose({
    storage,
    committer,
    filesFolder: path.join(config.dataDir, 'files'),
    authorityId,
    clock,
    ids: randomIds(),
    i18n: loadTexts(),
    log,
    demo: config.demo,
    adminIds: config.adminIds,
    publicUrl: config.publicUrl,
    flood: { limit: FLOOD, sleep: (ms, signal) => pause(ms, undefined, { signal }).catch(() => {}) },
    ...(scanner && { scanner }),
    ...(authority && { demoClock: demoClock(clock, authorityId, authority.timeZone) }),
  })
}

/** Telegram, when there is a token for it. */
function telegramOf(house: House, config: Config, log: Logger, watch: Watch): Promise<OpenedTelegram> | undefined {
  const { telegramBotToken: token, telegramApiRoot: apiRoot, httpsProxy } = config
  if (token === undefined) return undefined
  const proxy = httpsProxy === undefined ? {} : { proxy: httpsProxy }
  return openTelegram(house, { token, apiRoot, log, health: healthOf(watch, 'telegram'), ...proxy })
}

/** As long as there is no administrator, each start says how to become one. */
async function tellFirstCode({ app, authorityId }: House, say: Surroundings['say']): Promise<void> {
  const ways = await firstAdministratorCode(app, authorityId)
  if (!ways) return
  say(`There is no administrator yet. Code for one use: ${ways.code}`)
  say(`Write it to the bot in a messenger, or open ${ways.web}`)
}

/**
 * Starts the product: database, dialogue, channels, ticks. The web chat does not wait for a messenger that is slow to answer. What a
 * messenger kept meanwhile is stored before anything that a crash left behind is handled, so that nobody is asked what has been answered.
 * Throws with one clear line when it cannot start.
 */
export async function start(config: Config, surroundings: Surroundings): Promise<Running> {
  const { log, say } = surroundings
  const storage = await openStorage(config.databaseUrl)
  const watch = new Watch({ now: surroundings.now })
  const house = await buildHouse(config, storage, surroundings, watch)
  const { app, intake, authorityId } = house
  const onError = (error: unknown): void => log.error({ err: error }, 'the web chat met a fault')
  const onNextWorkingDay = app.demoClock && { onNextWorkingDay: nextDayFromPage(app, authorityId) }
  const web = openWeb(house, { onError, publicUrl: config.publicUrl, ...onNextWorkingDay })
  const opening = telegramOf(house, config, log, watch)
  opening?.catch(() => {}) // met where it is awaited, which may be later
  await intake.replay('web')
  const { port } = await web.listen(config.port, config.host)
  say(`${config.demo ? 'Demonstration: ' : ''}the web chat is at http://${config.host}:${port}`)
  const telegram = await opening
  await tellFirstCode(house, say)
  if (telegram)
    say(`Telegram is served${telegram.receiving.me ? ` as @${telegram.receiving.me.username}` : ' as soon as it can be reached'}`)
  telegram?.receiving.listen()
  void telegram?.setUp()
  const outlets: Outlet[] = [{ channel: web, mayMail: () => 0 }]
  if (telegram) outlets.push({ channel: telegram.channel, mayMail: (chatId) => telegram.ledger.mayMail(chatId) })
  const stopTicks = startTicks(
    [...ticksOf(house, outlets, (event, details) => log.info({ event, ...details }, 'tick')), watchTick(house, watch)],
    (tick, error) => log.error({ tick, err: error }, 'a tick failed'),
    watch,
  )
  const stop = async (): Promise<void> => {
    await telegram?.receiving.stop()
    await web.close()
    await stopTicks()
    intake.stop()
    await intake.idle()
    await storage.close()
  }
  return { stop }
}
