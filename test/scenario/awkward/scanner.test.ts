import { describe, expect, it } from 'vitest'
import type { Scanner } from '../../../src/app/files/scanner.ts'
import { sha256 } from '../../../src/storage/canonical-json.ts'
import { digestOf } from '../../../src/storage/journal.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { file, tiny } from '../../support/tiny-interviews.ts'
import { Visitor } from '../../support/web/visitor.ts'

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')
const BAD = Buffer.concat([PDF, Buffer.from('\nEICAR')])

let works = true
const scanner = {
  whenBroken: 'refuse' as Scanner['whenBroken'],
  scan: async (bytes: Uint8Array) =>
    works ? (Buffer.from(bytes).includes('EICAR') ? ('infected' as const) : ('clean' as const)) : ('broken' as const),
}

describeEachDatabase((open) => {
  describe('a virus scanner', () => {
    const world = oneWorld({ interviews: [tiny('paper', [file('paper', 'Какой документ?')])], scanner }, open)
    const send = (sitter: Sitter, bytes: Uint8Array) => sitter.do(() => sitter.chat.sendFile('b.pdf', bytes, 'application/pdf'))
    const kept = () => world().storage.db.storedFile.count()

    it('R98 an infected file is refused and stands in the journal by its digest; a clean one is taken', async () => {
      const sitter = await Sitter.asked(world(), 'paper')
      await send(sitter, BAD)
      expect(sitter.last.text).toContain('Антивирус нашёл в файле угрозу')
      expect(sitter.last.text).toContain('Какой документ?')
      expect(await kept()).toBe(0)
      const lines = await world().storage.db.journal.findMany({ where: { action: 'file.infected' } })
      expect(lines).toMatchObject([{ actorId: 'demo-p1', subject: 'person:demo-p1', digest: digestOf({ sha256: sha256(BAD) }) }])
      await send(sitter, PDF)
      expect(await sitter.save()).toMatchObject({ paper: { name: 'b.pdf' } })
    })

    it('R98 while it does not work files are refused, or accepted where the installation says so', async () => {
      const sitter = await Sitter.asked(world(), 'paper')
      works = false
      try {
        await send(sitter, PDF)
        expect(sitter.last.text).toContain('Проверить файл антивирусом сейчас не удалось')
        expect(await kept()).toBe(0)
        scanner.whenBroken = 'accept'
        await send(sitter, PDF)
        expect(await kept()).toBe(1)
      } finally {
        works = true
        scanner.whenBroken = 'refuse'
      }
    })

    it('R98 an upload in the web chat is scanned before it is kept', async () => {
      const visitor = new Visitor(world().web)
      await visitor.visit()
      await world().storage.db.account.updateMany({ where: { channel: 'web' }, data: { personId: 'demo-p1' } })
      const answer = await visitor.attach('b.pdf', BAD)
      expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('Антивирус нашёл в файле угрозу')])
      expect(await kept()).toBe(0)
    })

    it('R98 whoever sent too many files in a day is told so, and can go on the next day', async () => {
      const { db } = world().storage
      const sitter = await Sitter.asked(world(), 'paper')
      const old = { authorityId: 'demo', personId: 'demo-p1', sha256: sha256('x'), size: 1, mime: 'text/plain', name: 'x.txt' }
      const createdAt = world().clock.now().toISOString()
      await db.storedFile.createMany({ data: Array.from({ length: 200 }, (_, at) => ({ ...old, id: `old${at}`, createdAt })) })
      await send(sitter, PDF)
      expect(sitter.last.text).toContain('За сутки прислано слишком много файлов')
      world().clock.pass(25 * 3_600_000)
      await send(sitter, PDF)
      expect(await sitter.save()).toMatchObject({ paper: { name: 'b.pdf' } })
    })
  })
})
