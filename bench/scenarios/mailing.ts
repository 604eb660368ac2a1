import { setTimeout as pause } from 'node:timers/promises'
import { type Arena, inArena, type Stage } from '../arena.ts'
import { BASE, type Contestant, isProduct } from '../contestant.ts'
import type { Mail } from '../emulator/emulator.ts'
import { FIRST_CHAT_ID } from '../emulator/people/crowd.ts'
import { TOO_MANY } from '../emulator/telegram/serve.ts'
import { type Figures, percentile } from '../figures.ts'
import type { Scenario } from './scenario.ts'

const PER_SECOND = 30
const WRITERS = 10
const QUESTIONS = 10
const FIRST_MAILED = FIRST_CHAT_ID + WRITERS
const recipientsOf = (quick: boolean): number => (quick ? 600 : 3000)
/** Longer than the product keeps a message reserved for a delivery that may still be under way. */
const AHEAD_MS = 20 * 60_000
/** Without a new message for so long, a mailing is over. */
const SILENCE_MS = 10_000

const stageOf = (quick: boolean): Stage => ({
  ...{ questions: QUESTIONS, people: WRITERS + recipientsOf(quick), mailing: recipientsOf(quick) },
  ...{ latencyMs: 40, limit: { perSecond: PER_SECOND } },
})

/** Everybody gets a message at once, while a few people answer questions; then the same with a kill -9 in the middle. */
export const mailing: Scenario = {
  name: 'mailing',
  title: (quick) =>
    `A mailing to ${recipientsOf(quick)} people at most ${PER_SECOND} a second, ${WRITERS} people answer meanwhile, 40 ms per call`,
  columns: [
    { figure: 'share', heading: '% of the ceiling', decimals: 1 },
    { figure: 'tooMany', heading: 'refused (429)', decimals: 0 },
    { figure: 'p50', heading: 'p50 ms answers', decimals: 0 },
    { figure: 'p95', heading: 'p95 ms answers', decimals: 0, ratio: true },
    { figure: 'missed', heading: 'without it after kill -9', decimals: 0 },
    { figure: 'twice', heading: 'twice after kill -9', decimals: 0 },
  ],
  takesPart: (contestant) => isProduct(contestant) || contestant.name === BASE,
  rounds: () => 1,
  measure: async (contestant, quick) => ({ ...(await undisturbed(contestant, quick)), ...(await killed(contestant, quick)) }),
}

/** Answers may take long while a mailing goes on: nobody repeats theirs. */
const crowd = (quick: boolean) => ({
  ...{ people: WRITERS, passes: quick ? 1 : 5, think: { min: 500, max: 2500 }, patienceMs: 600_000 },
})

function undisturbed(contestant: Contestant, quick: boolean): Promise<Figures> {
  return inArena(contestant, stageOf(quick), async ({ emulator, start, run }) => {
    await start()
    const { samples } = await run(crowd(quick))
    const { chats, beside } = await whenOver(emulator)
    const times = chats.map(({ at }) => at)
    const seconds = (Math.max(...times) - Math.min(...times)) / 1000
    const { refusals } = await emulator.traffic()
    const tooMany = Object.entries(refusals).filter(([words]) => words.includes(TOO_MANY))
    const answers = samples.map(({ ms }) => ms)
    return {
      share: (beside / seconds / PER_SECOND) * 100,
      tooMany: tooMany.reduce((sum, [, count]) => sum + count, 0),
      ...{ p50: percentile(answers, 0.5), p95: percentile(answers, 0.95) },
    }
  })
}

/** The peers keep a mailing in memory: only the product goes on with it. */
async function killed(contestant: Contestant, quick: boolean): Promise<Figures> {
  if (!isProduct(contestant)) return { missed: Number.NaN, twice: Number.NaN }
  return inArena(contestant, stageOf(quick), async ({ emulator, start, stop }) => {
    await start()
    while ((await emulator.mail(FIRST_MAILED)).chats.length < recipientsOf(quick) / 2) await pause(50)
    await stop()
    await start(AHEAD_MS)
    const { chats } = await whenOver(emulator)
    return { missed: recipientsOf(quick) - chats.length, twice: chats.filter(({ messages }) => messages > 1).length }
  })
}

async function whenOver(emulator: Arena['emulator']): Promise<Mail> {
  for (let before = -1; ; await pause(SILENCE_MS)) {
    const mail = await emulator.mail(FIRST_MAILED)
    const messages = mail.chats.reduce((sum, chat) => sum + chat.messages, 0)
    if (messages === before) return mail
    before = messages
  }
}
