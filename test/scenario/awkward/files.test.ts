import { describe, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { oneWorld } from '../../support/one-world.ts'
import { Sitter } from '../../support/sitter.ts'
import { badRequest, dropped, serverFailure } from '../../support/telegram/fault.ts'
import { file, text, tiny } from '../../support/tiny-interviews.ts'

const MB = 1024 * 1024
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
const JPG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')
const TXT = Buffer.from('Положение об отделе')
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])

const TOO_LARGE = 'Файл больше 10 МБ. Пришлите файл поменьше.'
const OTHER_TYPE = 'Содержимое файла не соответствует его названию. Сохраните файл заново и пришлите.'
const NOT_TAKEN = 'Такие файлы не принимаются. Подойдут PDF, DOCX, XLSX, ODT, PNG, JPG, TXT.'
const NOT_GIVEN = 'Мессенджер не отдал файл. Пришлите его ещё раз.'

const REFUSED: [string, string, Uint8Array, string, number?][] = [
  ['one that is announced as too large', 'a.pdf', PDF, TOO_LARGE, 11 * MB],
  ['one that is larger than announced', 'a.txt', Buffer.alloc(10 * MB + 1, 'ж'), TOO_LARGE, 5],
  ['a picture called PDF', 'a.pdf', PNG, OTHER_TYPE],
  ['a program called TXT', 'a.txt', EXE, OTHER_TYPE],
  ['a program called PDF twice', 'a.pdf.pdf', EXE, OTHER_TYPE],
  ['a program', 'a.exe', EXE, NOT_TAKEN],
  ['a page', 'a.html', Buffer.from('<html>'), NOT_TAKEN],
  ['a text without an extension', 'a', TXT, NOT_TAKEN],
  ['an empty one', 'a.txt', Buffer.alloc(0), 'Файл пустой. Пришлите, пожалуйста, другой.'],
]

const TAKEN: [string, string, Uint8Array, string][] = [
  ['a PDF', 'Положение.pdf', PDF, 'application/pdf'],
  ['a picture with another type announced', 'скан.PNG', PNG, 'image/png'],
  ['a picture without an extension', 'скан', PNG, 'image/png'],
  ['a text', 'о.txt', TXT, 'text/plain'],
  ['one whose name has marks', '<b>**акт**</b> & {$x}.txt', TXT, 'text/plain'],
  ['one whose name looks like a path', '../../акт.txt', TXT, 'text/plain'],
  ['one whose name is very long', `${'ж'.repeat(250)}.txt`, TXT, 'text/plain'],
]

describeEachDatabase((open) => {
  describe('files', () => {
    const world = oneWorld(
      { interviews: [tiny('paper', [file('paper', 'Какой документ?')]), tiny('word', [text('word', 'Какое слово?')])] },
      open,
    )
    const gets = () => world().fake.callsOf('getFile').length

    for (const [name, title, bytes, answer, size] of REFUSED) {
      it(`R98 ${name} is refused with the reason, and the question stands`, async () => {
        const sitter = await Sitter.asked(world(), 'paper')
        const asked = gets()
        await sitter.do(() => sitter.chat.sendFile(title, bytes, 'application/pdf', size === undefined ? {} : { size }))
        expect(sitter.last.text).toContain(answer)
        expect(sitter.last.text).toContain('Какой документ?')
        expect(gets() - asked).toBe(size === 11 * MB ? 0 : 1)
        expect(await world().storage.db.storedFile.count()).toBe(0)
        await sitter.do(() => sitter.chat.sendFile('b.pdf', PDF, 'application/pdf'))
        expect(await sitter.save()).toMatchObject({ paper: { name: 'b.pdf' } })
      })
    }

    for (const [name, title, bytes, mime] of TAKEN) {
      it(`R98 ${name} is kept byte for byte and named as it was`, async () => {
        const sitter = await Sitter.asked(world(), 'paper')
        const question = sitter.last
        await sitter.do(() => sitter.chat.sendFile(title, bytes, 'application/x-anything'))
        expect(question.text).toContain('📄')
        expect(sitter.last.text).toContain(`📄 ${title}`)
        const { paper } = (await sitter.save()) as { paper: { file: string } }
        expect(paper).toMatchObject({ name: title, size: bytes.length })
        const kept = await world().house.app.files.get('demo', paper.file)
        expect(Buffer.from(kept?.bytes ?? []).equals(bytes)).toBe(true)
        expect(kept?.meta).toMatchObject({ mime, personId: 'demo-p1' })
      })
    }

    for (const works of [true, false]) {
      it(`while a file is fetched a sign of it is shown, ${works ? 'once' : 'and nothing depends on it'}`, async () => {
        const sitter = await Sitter.asked(world(), 'paper')
        if (!works) world().fake.fail('sendChatAction', serverFailure(), 9)
        await sitter.do(() => sitter.chat.sendFile('b.pdf', PDF, 'application/pdf'))
        expect(world().fake.callsOf('sendChatAction').at(-1)).toMatchObject({ chat_id: sitter.chat.id, action: 'typing' })
        expect(sitter.chat.typing).toBe(works ? 1 : 0)
        expect(await sitter.save()).toMatchObject({ paper: { name: 'b.pdf' } })
      })
    }

    it('a photo is taken where a file is asked for', async () => {
      const sitter = await Sitter.asked(world(), 'paper')
      await sitter.do(() => sitter.chat.sendPhoto(JPG))
      expect(await sitter.save()).toMatchObject({ paper: { size: JPG.length } })
    })

    it('words and stickers where a file is asked for are answered with what is needed', async () => {
      const sitter = await Sitter.asked(world(), 'paper')
      for (const deed of [() => sitter.chat.say('вот'), () => sitter.chat.sendSticker(), () => sitter.chat.forward('вот')]) {
        await sitter.do(deed)
        expect(sitter.last.text).toContain('Здесь нужен файл: PDF, DOCX, XLSX, ODT или изображение.')
      }
      await sitter.do(() => sitter.chat.sendFile('b.pdf', PDF, 'application/pdf'))
      expect(await sitter.save()).toMatchObject({ paper: { name: 'b.pdf' } })
    })

    it('a file that nobody asked for is not fetched', async () => {
      const sitter = await Sitter.asked(world(), 'word')
      const asked = gets()
      await sitter.do(() => sitter.chat.sendFile('b.pdf', PDF, 'application/pdf', { caption: 'слово' }))
      expect(sitter.last.text).toContain('Файл здесь не требуется')
      expect(gets()).toBe(asked)
      await sitter.say('слово')
      expect(await sitter.save()).toEqual({ word: 'слово' })
    })

    for (const [name, method, fault, times] of [
      ['says that the file is too big', 'getFile', badRequest('file is too big'), 1],
      ['does not find the file', 'getFile', badRequest('wrong file_id or the file is temporarily unavailable'), 1],
      ['fails', 'getFile', serverFailure(), 9],
      ['drops the connection in the middle of the file', 'download', dropped('after'), 2],
    ] as const) {
      it(`when the messenger ${name}, the person is asked to send it again`, async () => {
        const sitter = await Sitter.asked(world(), 'paper')
        world().fake.fail(method, fault, times)
        await sitter.do(() => sitter.chat.sendFile('b.pdf', PDF, 'application/pdf'))
        expect(sitter.last.text).toContain(name.includes('too big') ? TOO_LARGE : NOT_GIVEN)
        expect(await world().storage.db.storedFile.count()).toBe(0)
        world().fake.clearFaults()
        await sitter.do(() => sitter.chat.sendFile('b.pdf', PDF, 'application/pdf'))
        expect(await sitter.save()).toMatchObject({ paper: { name: 'b.pdf' } })
      })
    }

    it('a download that breaks once is begun again without a word', async () => {
      const sitter = await Sitter.asked(world(), 'paper')
      world().fake.fail('download', dropped('after'))
      await sitter.do(() => sitter.chat.sendFile('b.pdf', PDF, 'application/pdf'))
      expect(sitter.texts.join()).not.toContain(NOT_GIVEN)
      expect(await sitter.save()).toMatchObject({ paper: { name: 'b.pdf', size: PDF.length } })
    })
  })
})
