import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { scanFile } from '../../../src/storage/files/scan-file.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-scanner-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A command that ends as the file says: its first word is the exit code. */
const script = path.join(folder, 'scan.mjs')
writeFileSync(
  script,
  `import { readFileSync } from 'node:fs'
const [word] = readFileSync(process.argv[3], 'utf8').split(' ')
if (process.argv[2] !== '--quiet') process.exit(9)
if (word === 'hang') setInterval(() => {}, 1000)
else process.exit(Number(word))`,
)
const command = `${process.execPath} ${script} --quiet`
const bytes = (words: string) => Buffer.from(words)

describe('a scanner that is a command', () => {
  it.each([
    ['0 clean', 'clean'],
    ['1 infected', 'infected'],
    ['2 fault', 'broken'],
  ])('R98 ends with its verdict: %s', async (words, found) => {
    expect(await scanFile(command, bytes(words))).toBe(found)
  })

  it('R98 that hangs or does not exist is broken', async () => {
    expect(await scanFile(command, bytes('hang here'), 300)).toBe('broken')
    expect(await scanFile(path.join(folder, 'none'), bytes('0'))).toBe('broken')
  })
})

describe('a scanner that is a service', () => {
  it('R98 answers 200 or 406; anything else, silence included, is broken', async () => {
    const got: string[] = []
    const server = createServer((request, response) => {
      const pieces: Buffer[] = []
      request.on('data', (piece: Buffer) => pieces.push(piece))
      request.on('end', () => {
        const words = Buffer.concat(pieces).toString()
        got.push(`${request.method} ${words}`)
        if (words !== 'hang') response.writeHead(Number(words)).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/scan`
    const found: string[] = []
    for (const words of ['200', '406', '500', 'hang']) found.push(await scanFile(address, bytes(words), words === 'hang' ? 200 : 5000))
    server.closeAllConnections()
    server.close()
    expect(found).toEqual(['clean', 'infected', 'broken', 'broken'])
    expect(got).toEqual(['POST 200', 'POST 406', 'POST 500', 'POST hang'])
    expect(await scanFile(address, bytes('200'))).toBe('broken')
  })
})
