import type { Update } from 'grammy/types'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Handler, Intake, type IntakeOptions } from '../../../src/app/inbox/intake.ts'
import { Committer } from '../../../src/storage/committer.ts'
import type { InboxEvent, InboxRow } from '../../../src/storage/inbox.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { FakeTime } from '../../support/ticks/fake-time.ts'

let lots = 0

describeEachDatabase((open) => {
  let storage: Storage
  beforeAll(async () => {
    storage = await open()
  })

  /** A process with an inbox of its own; `again` is another process on the same inbox. */
  const intakeOf = (handler: Handler, changes: Partial<IntakeOptions> = {}) => {
    lots += 1
    const lot = changes.authorityId ?? `lot${lots}`
    const told: string[] = []
    const committer = new Committer(storage)
    const intake = new Intake({
      storage,
      committer,
      clock: new FakeTime(),
      authorityId: lot,
      onError: (error, row) => void told.push(`${textOf(row)}: ${(error as Error).message}`),
      onGivenUp: (row) => void told.push(`${textOf(row)} given up`),
      ...changes,
    })
    intake.register(lot, handler)
    const receive = (...texts: string[]) =>
      intake.receive(
        lot,
        texts.map((text) => event(lot, text)),
      )
    const states = async () => {
      const rows = await storage.db.inbox.findMany({ where: { authorityId: lot }, orderBy: { seq: 'asc' } })
      return rows.map(({ eventId, state, attempts }) => `${eventId.replace(`${lot} `, '')} ${state} ${attempts}`)
    }
    const retry = async () => {
      intake.retry()
      await intake.idle()
    }
    return { intake, committer, lot, told, receive, states, retry }
  }
  /** An event of chat `a` is written `a1`, `a2` and so on. */
  const event = (lot: string, text: string): InboxEvent => ({
    eventId: `${lot} ${text}`,
    chatId: text.slice(0, 1),
    update: { update_id: 1, message: { text } } as unknown as Update,
  })
  const textOf = ({ update }: InboxRow): string => update.message?.text ?? ''

  /** A handler that is let go row by row. */
  const gated = () => {
    const begun: string[] = []
    const gates = new Map<string, () => void>()
    const handler: Handler = async (row) => {
      begun.push(textOf(row))
      await new Promise<void>((resolve) => gates.set(textOf(row), resolve))
      return 'done'
    }
    const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
    const pass = async (text: string) => {
      gates.get(text)?.()
      await turn()
    }
    return { begun, handler, pass, turn }
  }

  describe('what arrives', () => {
    it('is safe when it has been received, and handled in order in a chat, side by side across chats', async () => {
      const { begun, handler, pass, turn } = gated()
      const { intake, receive, states } = intakeOf(handler)
      await receive('a1', 'b1', 'a2')
      await receive('a3')
      expect(await states()).toEqual(['a1 open 0', 'b1 open 0', 'a2 open 0', 'a3 open 0'])
      expect(begun).toEqual(['a1', 'b1'])
      await pass('b1')
      expect(begun).toEqual(['a1', 'b1'])
      for (const text of ['a1', 'a2', 'a3']) await pass(text)
      await turn()
      expect(begun).toEqual(['a1', 'b1', 'a2', 'a3'])
      await intake.idle()
      expect(await states()).toEqual(['a1 shown 0', 'b1 shown 0', 'a2 shown 0', 'a3 shown 0'])
    })

    it('twice is handled once', async () => {
      const seen: string[] = []
      const { intake, receive } = intakeOf(async (row) => {
        seen.push(textOf(row))
        return 'done'
      })
      await receive('a1', 'a1')
      await receive('a1', 'a2')
      await intake.idle()
      expect(seen).toEqual(['a1', 'a2'])
    })

    it('behind a row in the same chat is known to it', async () => {
      const more: string[] = []
      const options: { intake?: Intake } = {}
      const { intake, receive } = intakeOf(async (row) => {
        more.push(`${textOf(row)} ${options.intake?.hasMore(row)}`)
        return 'done'
      })
      options.intake = intake
      await receive('a1', 'b1', 'a2', 'a3')
      await intake.idle()
      expect(more.sort()).toEqual(['a1 true', 'a2 true', 'a3 false', 'b1 false'])
    })

    it('does not pile up: there is room when fewer chats wait', async () => {
      const { handler, pass, turn } = gated()
      const { intake, receive } = intakeOf(handler)
      let room = false
      await receive('a1', 'b1', 'c1', 'a2')
      await intake.room(4)
      const waiting = intake.room(2).then(() => {
        room = true
      })
      for (const text of ['a1', 'b1']) await pass(text)
      expect(room).toBe(false) // a2 and c1
      await pass('c1')
      await waiting
      await pass('a2')
      await turn()
      await intake.idle()
    })
  })

  describe('what could not be answered', () => {
    it('is tried again with what the database knows of it by then', async () => {
      const seen: string[] = []
      const { intake, committer, receive, states, retry } = intakeOf(async (row) => {
        seen.push(`${textOf(row)} ${row.state} ${row.outcome} ${row.attempts}`)
        if (row.attempts > 0) return 'done'
        if (textOf(row) === 'a1') await committer.run([], (unit) => unit.take(row.seq, 'owed'))
        return 'again'
      })
      await receive('a1', 'b1')
      await intake.idle()
      expect(await states()).toEqual(['a1 taken 1', 'b1 open 1'])
      await retry()
      await retry()
      expect(seen).toEqual(['a1 open null 0', 'b1 open null 0', 'a1 taken owed 1', 'b1 open null 1'])
      expect(await states()).toEqual(['a1 shown 1', 'b1 shown 1'])
    })

    it('does not hold up what comes after it, and comes again in its sequence', async () => {
      const seen: string[] = []
      const { intake, receive, retry } = intakeOf(async (row) => {
        seen.push(textOf(row))
        return row.attempts === 0 && textOf(row) !== 'a3' ? 'again' : 'done'
      })
      await receive('a1', 'a2', 'a3')
      await intake.idle()
      await retry()
      expect(seen).toEqual(['a1', 'a2', 'a3', 'a1', 'a2'])
    })

    it('is given up after the bound, and told once', async () => {
      let attempts = 0
      const { intake, lot, told, receive, states, retry } = intakeOf(async () => {
        attempts += 1
        return 'again'
      })
      await receive('a1')
      await intake.idle()
      for (let i = 0; i < 10; i += 1) await retry()
      expect([attempts, told]).toEqual([5, ['a1 given up']])
      expect(await states()).toEqual(['a1 failed 4'])
      expect(await intake.replay(lot)).toBe(0)
    })

    it('keeps its count over a restart', async () => {
      const first = intakeOf(async () => 'again')
      await first.receive('a1')
      await first.intake.idle()
      for (let i = 0; i < 2; i += 1) await first.retry()
      const second = intakeOf(async () => 'again', { authorityId: first.lot })
      expect(await second.intake.replay(first.lot)).toBe(1)
      await second.intake.idle()
      await second.retry()
      expect(second.told).toEqual(['a1 given up'])
    })
  })

  describe('a fault of the program', () => {
    it.each([
      ['rejects', () => Promise.reject(new Error('a bug'))],
      [
        'throws',
        () => {
          throw new Error('a bug')
        },
      ],
    ])('in a handler that %s is told, the chat goes on, and the row is tried again', async (_, fail) => {
      const seen: string[] = []
      const { intake, told, receive, states, retry } = intakeOf((row) => {
        seen.push(textOf(row))
        return textOf(row) === 'a1' && row.attempts === 0 ? fail() : Promise.resolve('done')
      })
      await receive('a1', 'a2')
      await intake.idle()
      expect(told).toEqual(['a1: a bug'])
      await retry()
      expect(seen).toEqual(['a1', 'a2', 'a1'])
      expect(await states()).toEqual(['a1 shown 1', 'a2 shown 0'])
    })

    it('in a channel that nobody serves disturbs no other', async () => {
      const { intake, lot, told, receive } = intakeOf(async () => 'done')
      await intake.receive('vk', [event(lot, 'v1'), event(lot, 'v2')])
      await receive('a1')
      await intake.idle()
      expect(told).toEqual(['v1: no handler for vk', 'v2: no handler for vk'])
    })

    it('of the database while a row is looked up again costs an attempt, not the row', async () => {
      let broken = true
      const findUnique = (asked: never) => (broken ? Promise.reject(new Error('no database')) : storage.db.inbox.findUnique(asked))
      const inbox = new Proxy(storage.db.inbox, { get: (target, name) => (name === 'findUnique' ? findUnique : Reflect.get(target, name)) })
      const db = new Proxy(storage.db, { get: (target, name) => (name === 'inbox' ? inbox : Reflect.get(target, name)) })
      const { intake, told, receive, states, retry } = intakeOf(async (row) => (row.attempts > 0 ? 'done' : 'again'), {
        storage: { ...storage, db },
      })
      await receive('a1')
      await intake.idle()
      await retry()
      expect(told).toEqual(['a1: no database'])
      broken = false
      await retry()
      expect(await states()).toEqual(['a1 shown 2'])
    })
  })

  describe('a restart', () => {
    it('handles what was not finished again, in order, with what arrived meanwhile, and nothing that was', async () => {
      const first = intakeOf(async (row) => (textOf(row) === 'a1' ? 'done' : 'again'))
      await first.receive('a1', 'a2', 'b1')
      await first.intake.idle()
      await first.committer.run([], async (unit) => {
        const row = await unit.tx.inbox.findFirstOrThrow({ where: { eventId: `${first.lot} a2` } })
        unit.take(row.seq, 'owed')
      })
      const seen: string[] = []
      const second = intakeOf(
        async (row) => {
          seen.push(`${textOf(row)} ${row.state}`)
          return 'done'
        },
        { authorityId: first.lot },
      )
      await second.intake.store(first.lot, [event(first.lot, 'a2'), event(first.lot, 'a3')])
      expect(seen).toEqual([])
      expect(await second.intake.replay('web')).toBe(0)
      expect(await second.intake.replay(first.lot)).toBe(3)
      await second.intake.idle()
      expect(seen.filter((one) => one.startsWith('a'))).toEqual(['a2 taken', 'a3 open'])
      expect(seen).toContain('b1 open')
      expect(await second.intake.replay(first.lot)).toBe(0)
    })
  })
})
