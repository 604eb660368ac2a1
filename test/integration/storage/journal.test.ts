import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { Committer } from '../../../src/storage/committer.ts'
import { digestOf, verifyJournal } from '../../../src/storage/journal.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AT, journalLine } from '../../support/storage-rows.ts'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')

describeEachDatabase((open, { dialect }) => {
  let storage: Storage
  let committer: Committer

  const append = (authorityId: string, count: number, by = committer) =>
    Promise.all(Array.from({ length: count }, (_, i) => by.run([], (unit) => unit.line(journalLine(`p${i}`, { authorityId })))))
  const linesOf = (authorityId: string) => storage.db.journal.findMany({ where: { authorityId }, orderBy: { seq: 'asc' } })

  beforeAll(async () => {
    storage = await open()
    committer = new Committer(storage, { max: 7 })
  })

  it('R62 each line carries the hash of the one before it', async () => {
    await append('chained', 2)
    const [first, second] = await linesOf('chained')
    const body = (actorId: string) => JSON.stringify([AT, actorId, 'telegram:1', 'answered', `draft-${actorId}`, '0'.repeat(64)])
    expect(first).toMatchObject({ prev: '', hash: sha(`\n${body('p0')}`) })
    expect(second).toMatchObject({ prev: first?.hash, hash: sha(`${first?.hash}\n${body('p1')}`) })
  })

  it('R62 the chain is verified over pages, and names its head', async () => {
    await append('long', 1003)
    expect(await verifyJournal(storage.db, 'long')).toEqual({ lines: 1003, head: (await linesOf('long')).at(-1)?.hash })
  })

  it('R62 every authority has its own chain', async () => {
    await Promise.all([append('left', 3), append('right', 3), append('left', 3)])
    expect(await verifyJournal(storage.db, 'left')).toMatchObject({ lines: 6 })
    expect(await verifyJournal(storage.db, 'right')).toMatchObject({ lines: 3 })
    expect(await verifyJournal(storage.db, 'nobody')).toEqual({ lines: 0, head: '' })
  })

  it.each([
    'at',
    'actorId',
    'place',
    'action',
    'subject',
    'digest',
    'hash',
    'prev',
  ])('R62 a line whose %s was changed is found', async (field) => {
    await append(`tampered-${field}`, 5)
    const third = (await linesOf(`tampered-${field}`))[2]
    await storage.db.journal.update({ where: { seq: third?.seq ?? 0 }, data: { [field]: 'forged' } })
    expect(await verifyJournal(storage.db, `tampered-${field}`)).toEqual({ brokenAt: third?.seq })
  })

  it('R62 a line that was taken out is found at the one after it', async () => {
    await append('shortened', 5)
    const lines = await linesOf('shortened')
    await storage.db.journal.delete({ where: { seq: lines[1]?.seq ?? 0 } })
    expect(await verifyJournal(storage.db, 'shortened')).toEqual({ brokenAt: lines[2]?.seq })
  })

  it('R62 the chain cannot fork: a second line after the same one is refused', async () => {
    await append('forked', 2)
    const [, last] = await linesOf('forked')
    const twin = { ...last, seq: undefined, hash: 'other' } as never
    await expect(storage.db.journal.create({ data: twin })).rejects.toMatchObject({ code: 'P2002' })
  })

  if (dialect === 'postgresql')
    it('R62 several processes write one chain, and nobody has to give up', async () => {
      const others = await Promise.all([open(), open()])
      const committers = [committer, ...others.map((other) => new Committer(other, { max: 3 }))]
      await Promise.all(committers.map((by) => append('shared', 40, by)))
      expect(await verifyJournal(storage.db, 'shared')).toMatchObject({ lines: 120 })
    })

  it('R62 equal details have equal digests, whatever the sequence of their keys', () => {
    expect(digestOf({ b: [1, { d: 2, c: 'ё' }], a: null })).toBe(sha('{"a":null,"b":[1,{"c":"ё","d":2}]}'))
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: '1' }))
  })
})
