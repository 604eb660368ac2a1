import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPaceLedger, PACES } from '../../../src/channels/pace.ts'

/** `ready`: when it was to leave; an answer may have waited for its place in a full second. */
type Sent = { at: number; ready: number; chat: string; mail: boolean }
type Answer = { gap: number; chat: number }

const momentsOf = (answers: Answer[]) => answers.map((_, index) => answers.slice(0, index + 1).reduce((sum, { gap }) => sum + gap, 0))

/** A mass mailing to `mails` chats while people get answers at given moments; the mailer wakes up to `late` ms late. */
function simulate(answers: Answer[], mails: string[], late: number, channel: 'telegram' | 'max' | 'vk'): Sent[] {
  const clock = { ms: 0, now: () => new Date(clock.ms) }
  const ledger = createPaceLedger(PACES[channel], clock)
  const sent: Sent[] = []
  const send = (chat: string, mail: boolean) => {
    ledger.record(chat)
    sent.push({ at: clock.ms + ledger.place(), ready: clock.ms, chat, mail })
  }
  const moments = momentsOf(answers).map((at, index) => ({ at, chat: String(answers[index]?.chat) }))
  const answerUntil = (until: number) => {
    while (moments[0] && moments[0].at <= until) {
      const moment = moments.shift()
      clock.ms = Math.max(clock.ms, moment?.at ?? 0)
      send(moment?.chat ?? '', false)
    }
    clock.ms = Math.max(clock.ms, until)
  }
  for (const chat of mails) {
    for (let wait = ledger.mayMail(chat); wait > 0; wait = ledger.mayMail(chat)) answerUntil(clock.ms + wait + late)
    send(chat, true)
  }
  return sent
}

const within = (sent: Sent[], mail: Sent, ms: number) => sent.slice(0, sent.indexOf(mail) + 1).filter(({ at }) => at > mail.at - ms)
const answers = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 120 }), chat: fc.integer({ min: 0, max: 9 }) }), {
  maxLength: 120,
  size: 'max',
})
const mails = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 100_000 }) }, fc.integer({ min: 0, max: 9 })).map(String),
  { minLength: 1, maxLength: 150, size: 'max' },
)
const late = fc.integer({ min: 0, max: 30 })

describe('Mass messages', () => {
  it.each([
    ['telegram', 30],
    ['max', 30],
    ['vk', 20],
  ] as const)('and answers together never push any second of %s over the ceiling', (channel, overall) => {
    fc.assert(
      fc.property(answers, mails, late, (given, wanted, delay) => {
        const sent = simulate(given, wanted, delay, channel)
        for (const one of sent) expect(sent.filter(({ at }) => at > one.at - 1000 && at <= one.at).length).toBeLessThanOrEqual(overall)
      }),
      { numRuns: 60 },
    )
  })

  it('never wait for a place when their turn has come', () => {
    fc.assert(
      fc.property(answers, mails, late, (given, wanted, delay) => {
        for (const { at, ready } of simulate(given, wanted, delay, 'telegram').filter(({ mail }) => mail)) expect(at).toBe(ready)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['telegram', 30, 1],
    ['max', 30, 2],
    ['vk', 20, 1],
  ] as const)('of %s never push any second over the ceiling, answers counted', (channel, overall, perChat) => {
    fc.assert(
      fc.property(answers, mails, late, (given, wanted, delay) => {
        const sent = simulate(given, wanted, delay, channel)
        for (const mail of sent.filter((one) => one.mail)) {
          const second = within(sent, mail, 1000)
          expect(second.length).toBeLessThanOrEqual(overall)
          expect(second.filter(({ chat, ready }) => chat === mail.chat && ready > mail.at - 1000).length).toBeLessThanOrEqual(perChat)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of a group stay below 20 in any minute, whoever is answered there besides', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 60 }), late, (given, wanted, delay) => {
        const talk = given.slice(0, 10).map(({ gap }) => ({ gap: gap * 100, chat: -100 }))
        const sent = simulate(talk, Array(wanted).fill('-100'), delay, 'telegram')
        for (const mail of sent.filter((one) => one.mail)) {
          const minute = within(sent, mail, 60_000)
          const answered = minute.filter((one) => !one.mail).length
          expect(minute.length).toBeLessThanOrEqual(Math.max(20, answered + 1))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('use at least 95 % of the ceiling when nobody talks, though the timer wakes late', () => {
    const chats = Array.from({ length: 900 }, (_, index) => String(index))
    for (const delay of [0, 5, 15]) expect(simulate([], chats, delay, 'telegram').at(-1)?.at).toBeLessThanOrEqual((900 / 30 / 0.95) * 1000)
  })
})

/** What the first messages after a silence may need more on their way. */
const COLD_MS = 40
/** At most so many in any second, so none waits for the place of another: what people write when no thirty of them press at once. */
const calm = fc.array(fc.record({ gap: fc.integer({ min: 70, max: 400 }), chat: fc.integer({ min: 0, max: 9 }) }), {
  maxLength: 120,
  size: 'max',
})

describe('Answers', () => {
  it('leave within a ninth of a second, whatever is being mailed', () => {
    fc.assert(
      fc.property(calm, mails, late, (given, wanted, delay) => {
        for (const { at, ready } of simulate(given, wanted, delay, 'telegram').filter(({ mail }) => !mail)) {
          expect(at - ready).toBeLessThanOrEqual(2 * (1000 / 28.6) + COLD_MS)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leave in the sequence in which they were given, and at the very moment while a second has room', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const sent = simulate(given, ['mail'], 0, 'telegram').filter(({ mail }) => !mail)
        const room = sent.filter(({ ready }) => sent.filter(({ at }) => at > ready - 1060).length < 30)
        for (const { at, ready } of room) expect(at).toBe(ready)
        expect(sent.map(({ at }) => at)).toEqual(sent.map(({ at }) => at).toSorted((a, b) => a - b))
      }),
      { numRuns: 60 },
    )
  })
})
