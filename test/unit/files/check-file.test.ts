import { expect, it } from 'vitest'
import { checkFile, fileExtensions } from '../../../src/app/files/check-file.ts'
import { zip } from '../../support/zip.ts'

const office = (main: string) =>
  zip({
    '[Content_Types].xml': `<Types><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`,
    'main.xml': '<x/>',
  })
const text = (content: string) => new TextEncoder().encode(content)

const SAMPLES: Record<string, Uint8Array> = {
  pdf: Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\x00\n1 0 obj', 'latin1'),
  docx: office('wordprocessingml.document'),
  xlsx: office('spreadsheetml.sheet'),
  odt: zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  png: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  jpg: Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(40)]),
  txt: text('Пояснительная записка\r\nс октября\tпо телефону'),
}
const EXECUTABLE = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.alloc(300)])

it('R98 there is a sample of every type that is kept', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual([...fileExtensions].sort())
})

it.each(Object.keys(SAMPLES))('R98 a file that is %s by name and content is kept', async (extension) => {
  expect(await checkFile(`Записка № 1.${extension.toUpperCase()}`, SAMPLES[extension] as Uint8Array)).toMatchObject({ ok: { extension } })
})

it.each(Object.keys(SAMPLES))('R98 content of another type than the name says is refused: named %s', async (extension) => {
  for (const [other, bytes] of Object.entries({ ...SAMPLES, exe: EXECUTABLE, zip: zip({ 'a.txt': 'a' }) })) {
    if (other !== extension) expect(await checkFile(`a.${extension}`, bytes)).toEqual({ refused: 'name-and-content-differ' })
  }
})

it('R98 names that are no kept type are refused, whatever the content', async () => {
  for (const name of ['a.exe', 'a.pdf.exe', 'a.docm', 'a.zip', 'a.html', 'a.constructor', 'a.toString']) {
    expect(await checkFile(name, SAMPLES.pdf as Uint8Array)).toEqual({ refused: 'type-not-allowed' })
  }
})

it('R98 a document with macros is refused under the name of one without', async () => {
  const macros = zip({
    '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    'word/vbaProject.bin': 'x',
  })
  expect(await checkFile('a.docx', macros)).toEqual({ refused: 'name-and-content-differ' })
})

it('R98 a name without an extension is taken by its content, except plain text', async () => {
  expect(await checkFile('photo', SAMPLES.jpg as Uint8Array)).toEqual({ ok: { extension: 'jpg', mime: 'image/jpeg' } })
  expect(await checkFile('', SAMPLES.png as Uint8Array)).toMatchObject({ ok: { extension: 'png' } })
  expect(await checkFile('note', SAMPLES.txt as Uint8Array)).toEqual({ refused: 'type-not-allowed' })
  expect(await checkFile('thing', EXECUTABLE)).toEqual({ refused: 'type-not-allowed' })
})

it('R98 jpeg is another name of jpg, and spaces around a name do not matter', async () => {
  expect(await checkFile(' фото.jpeg ', SAMPLES.jpg as Uint8Array)).toMatchObject({ ok: { extension: 'jpg' } })
})

it('R98 plain text may be in a one-byte Cyrillic encoding', async () => {
  expect(await checkFile('a.txt', Buffer.from('cfeee5f1ede8f2e5ebfcedE0ff', 'hex'))).toMatchObject({ ok: { extension: 'txt' } })
})

it('R98 an empty file and one above the limit are refused, the limit itself is not', async () => {
  expect(await checkFile('a.txt', new Uint8Array())).toEqual({ refused: 'empty' })
  const limit = 2 * 1024 * 1024
  expect(await checkFile('a.txt', Buffer.alloc(limit, 'a'), limit)).toMatchObject({ ok: { extension: 'txt' } })
  expect(await checkFile('a.txt', Buffer.alloc(limit + 1, 'a'), limit)).toEqual({ refused: 'too-large', params: { megabytes: 2 } })
})
