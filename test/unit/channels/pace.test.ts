import { describe, expect, it } from 'vitest'
import type { Card, Channel, Refused, Shown } from '../../../src/channels/channel.ts'
import { createPaceLedger, PACES, type Pace, paced } from '../../../src/channels/pace.ts'

const ledgerAt = (pace: Pace) => {
  const clock = { ms: 1_800_000_000_000, now: () => new Date(clock.ms) }
  return { clock, ledger: createPaceLedger(pace, clock) }
}
/** A second, with what messages may differ in on their way, and with what the first ones after a silence may need more. */
const SECOND_MS = 1060
const card: Card = { text: ['x'], rows: [] }

describe('The pace of a channel', () => {
  it('lets mass messages go as fast as the messenger bears and says how long to wait', () => {
    const { clock, ledger } = ledgerAt({ overall: { perSecond: 10, burst: 1 } })
    expect(ledger.mayMail('a')).toBe(0)
    ledger.record('a')
    expect(ledger.mayMail('b')).toBe(100)
    clock.ms += 60
    expect(ledger.mayMail('b')).toBe(40)
    clock.ms += 40
    expect(ledger.mayMail('b')).toBe(0)
  })

  it('spares one chat without holding up the others', () => {
    const { clock, ledger } = ledgerAt(PACES.telegram)
    ledger.record('a')
    expect(ledger.mayMail('a')).toBe(1000)
    expect(ledger.mayMail('b')).toBe(0)
    clock.ms += 999
    expect(ledger.mayMail('a')).toBe(1)
    clock.ms += 1
    expect(ledger.mayMail('a')).toBe(0)
  })

  it('makes mass messages wait for the answers that went before them', () => {
    const { ledger } = ledgerAt({ overall: { perSecond: 10, burst: 1 } })
    for (let answer = 0; answer < 30; answer++) ledger.record(`person ${answer}`)
    expect(ledger.mayMail('a')).toBe(3000)
  })

  it('falls silent when the messenger asks for it, for the longest time asked', () => {
    const { clock, ledger } = ledgerAt(PACES.telegram)
    ledger.pause(30)
    ledger.pause(5)
    expect(ledger.mayMail('a')).toBe(30_000)
    clock.ms += 30_000
    expect(ledger.mayMail('a')).toBe(0)
  })

  it('gives a message the next place where a second is full, and lets mass messages wait for one', () => {
    const { clock, ledger } = ledgerAt({ ceiling: 3 })
    ledger.place()
    clock.ms += 100
    ledger.place()
    expect(ledger.mayMail('c')).toBe(0)
    expect(ledger.place()).toBe(0)
    expect(ledger.mayMail('d')).toBe(SECOND_MS - 100)
    expect(ledger.place()).toBe(SECOND_MS - 100)
    expect(ledger.place()).toBe(SECOND_MS)
    clock.ms += SECOND_MS - 100
    expect(ledger.place()).toBe(100)
  })

  it('keeps the places of a second when the clock is set back', () => {
    const { clock, ledger } = ledgerAt({ ceiling: 2 })
    ledger.place()
    ledger.place()
    clock.ms -= 3_600_000
    expect(ledger.place()).toBe(SECOND_MS)
    clock.ms += 2 * SECOND_MS
    expect(ledger.place()).toBe(0)
  })

  it('has no limit where the messenger has none', () => {
    const { ledger } = ledgerAt(PACES.web)
    for (let sent = 0; sent < 1000; sent++) ledger.record('a')
    expect(ledger.mayMail('a')).toBe(0)
  })

  it('still knows a busy chat after thousands of others', () => {
    const { clock, ledger } = ledgerAt({ perChat: { perSecond: 1, burst: 1 } })
    for (let sent = 0; sent < 5; sent++) ledger.record('busy')
    clock.ms += 2000
    for (let chat = 0; chat < 5000; chat++) ledger.record(`chat ${chat}`)
    expect(ledger.mayMail('busy')).toBe(3000)
  })

  it('is not stopped by a clock that was set back', () => {
    const { clock, ledger } = ledgerAt(PACES.telegram)
    ledger.record('a')
    clock.ms -= 86_400_000
    ledger.record('a')
    clock.ms += 2000
    expect(ledger.mayMail('a')).toBe(0)
  })
})

describe('A paced channel', () => {
  const channel = (result: Shown | Refused) => {
    const calls: unknown[][] = []
    const note =
      (name: string) =>
      async (...args: unknown[]) => {
        calls.push([name, ...args])
        return result
      }
    return {
      calls,
      inner: { name: 'max', show: note('show'), ack: note('ack'), busy: note('busy'), fetchFile: note('fetchFile') } as unknown as Channel,
    }
  }
  const to = { channel: 'max', chatId: '7' } as const

  it('shows an answer in the same instant, however exhausted the pace is', () => {
    const { ledger } = ledgerAt(PACES.max)
    const { calls, inner } = channel({ ref: '1', order: 1 })
    ledger.pause(3600)
    for (let sent = 0; sent < 500; sent++) void paced(inner, ledger).show(to, card, `s${sent}`)
    expect(calls).toHaveLength(500)
  })

  it('counts a card that is drawn over an earlier one for its chat alone, unless that was gone or the card has a file', async () => {
    const { clock, ledger } = ledgerAt({ overall: { perSecond: 1, burst: 1 }, perChat: { perSecond: 1, burst: 1 } })
    const door = paced(channel({ ref: '7', order: 7 }).inner, ledger)
    await door.show(to, card, 's', { ref: '7', otherwise: 'send' })
    expect([ledger.mayMail('8'), ledger.mayMail('7')]).toEqual([0, 1000])
    await door.show(to, card, 's', { ref: '6', otherwise: 'send' })
    expect(ledger.mayMail('8')).toBe(1000)
    clock.ms += 60_000
    await door.show(to, { ...card, file: { id: 'f', name: 'f.docx' } }, 's', { ref: '6', otherwise: 'send' })
    expect(ledger.mayMail('8')).toBe(1000)
  })

  it('records every card that is sent, and passes everything on', async () => {
    const { ledger } = ledgerAt({ perChat: { perSecond: 1, burst: 1 } })
    const { calls, inner } = channel({ ref: '1', order: 1 })
    const replaces = { ref: '0', otherwise: 'send' } as const
    const door = paced(inner, ledger)
    expect(door.name).toBe('max')
    expect(await door.show(to, card, 's', replaces)).toEqual({ ref: '1', order: 1 })
    expect(ledger.mayMail('7')).toBe(2000)
    await door.ack({ id: 'q', to }, 'hint')
    await door.busy(to)
    await door.fetchFile('f')
    expect(calls).toEqual([
      ['show', to, card, 's', replaces],
      ['ack', { id: 'q', to }, 'hint'],
      ['busy', to],
      ['fetchFile', 'f'],
    ])
    expect(ledger.mayMail('7')).toBe(2000)
  })

  it('makes mass messages wait when the messenger was busy', async () => {
    const { ledger } = ledgerAt({})
    await paced(channel({ refused: 'busy', retryAfter: 12 }).inner, ledger).show(to, card, 's')
    expect(ledger.mayMail('8')).toBe(12_000)
    const calm = ledgerAt({})
    await paced(channel({ refused: 'blocked' }).inner, calm.ledger).show(to, card, 's')
    expect(calm.ledger.mayMail('8')).toBe(0)
  })
})
