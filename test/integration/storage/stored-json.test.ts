import { beforeAll, expect, it } from 'vitest'
import { Committer } from '../../../src/storage/committer.ts'
import { draftById } from '../../../src/storage/drafts.ts'
import { accept, openRows } from '../../../src/storage/inbox.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { dueMessages } from '../../../src/storage/outbox.ts'
import type { Json } from '../../../src/storage/unit.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AT, AUTHORITY, addPerson, draftRow, outboxRow } from '../../support/storage-rows.ts'

const AWKWARD: Record<string, string> = {
  quotes: `"двойные" 'одинарные' «ёлочки» \`обратные\``,
  backslashes: 'C:\\папка\\n \\u0041 \\\\',
  emoji: '👩‍👩‍👧‍👦 🇷🇺 ✅',
  'right to left': 'שלום ‏مرحبا‎',
  'line breaks': 'a\r\nb\tc\u2028d\u2029e',
  'zero width': 'a\u200bb\ufeffc',
  '4000 characters': `${'Ж'.repeat(3999)}"`,
  'words of SQL': `'; DROP TABLE "Draft"; -- $1 ? :a %s`,
  'words of JSON': 'null',
  'a number': '0012.50',
  empty: '',
}
const SHAPES: Json[] = [
  {},
  [],
  { a: null, b: [1, -2.5, 1e21, true, 'x'], c: { d: { e: [] } } },
  ['', null, 0, false],
  { '': 1, 'a"b': 2, __proto__x: 3 },
]

describeEachDatabase((open) => {
  let storage: Storage
  let committer: Committer
  let number = 0

  beforeAll(async () => {
    storage = await open()
    committer = new Committer(storage)
  })

  async function roundTrip(answers: Json): Promise<{ bulk: unknown; client: unknown; column: unknown }> {
    number += 1
    const id = `j${number}`
    const key = await addPerson(storage.db, id)
    const pending = { place: 'telegram:1', step: 'name', ref: String(JSON.stringify(answers)), order: 7 }
    await committer.run([], (unit) => unit.saveDraft(draftRow(id, { answers, pending, subject: pending.ref, view: answers })))
    const client = await storage.db.draft.findUniqueOrThrow({ where: { id: `draft-${id}` } })
    expect(client).toMatchObject({ pending, subject: pending.ref, view: answers, remindAt: null })
    const bulk = await committer.run([key], (unit) => unit.draft(id))
    expect(bulk).toEqual(await draftById(storage.db, `draft-${id}`))
    // What the client writes, bulk statements read; what they write over it, the client reads.
    await storage.db.draft.update({ where: { id: `draft-${id}` }, data: { answers: { again: answers }, pending } })
    const again = await committer.run([key], (unit) => {
      const draft = unit.draft(id)
      if (!draft) throw new Error('not loaded')
      unit.saveDraft({ ...draft, revision: 2, pending: null })
      return draft.answers
    })
    expect(again).toEqual({ again: answers })
    expect((await storage.db.draft.findUniqueOrThrow({ where: { id: `draft-${id}` } })).pending).toBeNull()
    return { bulk: bulk?.answers, client: client.answers, column: client.subject }
  }

  it.each(Object.entries(AWKWARD))('a draft keeps %s', async (_name, text) => {
    const answers = { name: text, [text.slice(0, 50)]: [text, { deep: text }] }
    expect(await roundTrip(answers)).toEqual({ bulk: answers, client: answers, column: JSON.stringify(answers) })
  })

  it.each(SHAPES.map((shape) => [JSON.stringify(shape), shape] as const))('a draft keeps the shape %s', async (_name, shape) => {
    expect(await roundTrip(shape)).toMatchObject({ bulk: shape, client: shape })
  })

  it('the database sees no pending question where there is none', async () => {
    await committer.run([], (unit) => unit.saveDraft(draftRow('unasked')))
    const rows = await storage.db.$queryRaw<object[]>`SELECT "id" FROM "Draft" WHERE "id" = 'draft-unasked' AND "pending" IS NULL`
    expect(rows).toHaveLength(1)
  })

  it('messages and events keep every awkward text', async () => {
    const events = Object.entries(AWKWARD).map(([name, text]) => ({ eventId: name, chatId: text.slice(0, 20), update: { text } as never }))
    await committer.run([], (unit) => accept(unit.tx, unit.dialect, AUTHORITY, 'awkward', events, AT))
    expect((await openRows(storage.db, 'awkward')).map((row) => row.update)).toEqual(events.map((event) => event.update))
    await committer.run([], (unit) => {
      for (const [name, text] of Object.entries(AWKWARD)) unit.say(outboxRow('p', name, { params: { text }, message: text }))
    })
    const messages = await dueMessages(storage.db, AUTHORITY, AT, 100)
    expect(Object.fromEntries(messages.map((message) => [message.slot, [message.message, message.params]]))).toEqual(
      Object.fromEntries(Object.entries(AWKWARD).map(([name, text]) => [name, [text, { text }]])),
    )
  })

  it('an event with NUL or half a character is stored without it, together with its batch', async () => {
    const text = 'a\0b \ud83d c \\u0000 😀'
    const events = [
      { eventId: 'nul', chatId: '1', update: { text } as never },
      { eventId: 'clean', chatId: '1', update: { text: 'ok' } as never },
    ]
    const rows = await committer.run([], (unit) => accept(unit.tx, unit.dialect, AUTHORITY, 'max', events, AT))
    expect(rows.map((row) => row.update)).toEqual([{ text: 'ab \ufffd c \\u0000 😀' }, { text: 'ok' }])
    const [row] = rows
    await committer.run([], (unit) =>
      unit.saveDraft(draftRow('nul', { answers: { text: (row?.update as { text?: string })?.text ?? '' } })),
    )
    expect((await draftById(storage.db, 'draft-nul'))?.answers).toEqual({ text: 'ab \ufffd c \\u0000 😀' })
  })
})
