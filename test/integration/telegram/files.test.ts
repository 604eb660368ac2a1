import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect as dial } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileUnavailable } from '../../../src/channels/file-unavailable.ts'
import { download, telegramNetwork } from '../../../src/channels/telegram/network.ts'
import { connect } from '../../support/telegram/connected.ts'
import type { FakeChat } from '../../support/telegram/fake-chat.ts'
import { FakeTelegram } from '../../support/telegram/fake-telegram.ts'
import { badRequest, dropped, serverFailure } from '../../support/telegram/fault.ts'

let fake: FakeTelegram
let chat: FakeChat
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const BYTES = new Uint8Array(300_000).map((_, index) => index % 251)

beforeEach(async () => {
  fake = await FakeTelegram.start()
  chat = fake.chat()
})
afterEach(() => fake.stop())

const sent = (size?: number) =>
  chat.sendFile('приказ.pdf', BYTES, 'application/pdf', size === undefined ? {} : { size }).message?.document?.file_id ?? ''
const reasonOf = (loading: Promise<unknown>) =>
  loading.then(
    () => 'given',
    (error) => (error instanceof FileUnavailable ? error.reason : error),
  )

describe('A file that somebody sent', () => {
  it('is fetched from the configured address', async () => {
    expect(digest(await connect(fake).channel.fetchFile(sent()))).toBe(digest(BYTES))
    expect(fake.callsOf('download')).toHaveLength(1)
  })

  it('is fetched again when the connection breaks half-way', async () => {
    fake.fail('download', dropped('after'))
    expect(digest(await connect(fake).channel.fetchFile(sent()))).toBe(digest(BYTES))
  })

  it('is not read beyond the limit, whatever its size was said to be', async () => {
    expect(await reasonOf(connect(fake, { fileLimit: 100_000 }).channel.fetchFile(sent(10)))).toBe('too-large')
    expect(await reasonOf(connect(fake, { fileLimit: BYTES.length }).channel.fetchFile(sent()))).toBe('given')
  })

  it('that never ends is left as soon as it is too large', async () => {
    const endless = createServer((_, response) => void response.write(new Uint8Array(1001))) // and then nothing more, and no end
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(endless.address() as AddressInfo).port}/`
    expect(await reasonOf(download(url, telegramNetwork(url).agent, 1000))).toBe('too-large')
    await expect.poll(() => new Promise((resolve) => endless.getConnections((_, count) => resolve(count))), { interval: 5 }).toBe(0)
    endless.close()
  })

  it('that does not come is given up', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`
    expect(await reasonOf(download(url, telegramNetwork(url).agent, 1000, 20))).toBe('unreachable')
    silent.close()
  })

  it('that Telegram finds too large is told as such', async () => {
    fake.fail('getFile', badRequest('file is too big'))
    expect(await reasonOf(connect(fake).channel.fetchFile(sent()))).toBe('too-large')
  })

  it('that is not there is gone', async () => {
    expect(await reasonOf(connect(fake).channel.fetchFile('unknown'))).toBe('gone')
    fake.fail('download', badRequest('gone'), 2)
    expect(await reasonOf(connect(fake).channel.fetchFile(sent()))).toBe('gone')
  })

  it.each([
    ['500', serverFailure()],
    ['dropped connections', dropped('before')],
  ])('R97 cannot be reached at %s, and the token stays out of what is thrown', async (_, fault) => {
    const { channel } = connect(fake)
    const ref = sent()
    fake.fail('download', fault, 10)
    const error = await channel.fetchFile(ref).catch((thrown) => thrown)
    expect(error).toMatchObject({ reason: 'unreachable' })
    fake.clearFaults()
    fake.fail('getFile', fault, 10)
    const other = await channel.fetchFile(ref).catch((thrown) => thrown)
    expect(other).toMatchObject({ reason: 'unreachable' })
    for (const thrown of [error, other]) expect(`${thrown.stack}${JSON.stringify(thrown)}`).not.toContain(fake.token)
  })
})

describe('An HTTP proxy', () => {
  let proxy: Server
  let tunnels: string[]

  beforeEach(async () => {
    tunnels = []
    proxy = createServer((_, response) => response.writeHead(501).end())
    proxy.on('connect', (request, client, head) => {
      tunnels.push(request.url ?? '')
      const { hostname, port } = new URL(`http://${request.url}`)
      const server = dial(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        server.write(head)
        server.pipe(client).pipe(server)
      })
      for (const socket of [server, client]) socket.on('error', () => undefined)
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => {
    proxy.closeAllConnections()
    proxy.close()
  })

  it('carries calls and downloads, over connections that are kept', async () => {
    const { channel } = connect(fake, { proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` })
    const to = { channel: 'telegram', chatId: String(chat.id) } as const
    for (const text of ['один', 'два', 'три']) await channel.show(to, { text: [text], rows: [] }, text)
    expect(digest(await channel.fetchFile(sent()))).toBe(digest(BYTES))
    expect(chat.shown.map((message) => message.text)).toEqual(['один', 'два', 'три'])
    expect(tunnels).toEqual([new URL(fake.apiRoot).host])
  })
})
