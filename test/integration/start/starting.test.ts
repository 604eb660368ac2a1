import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fits } from '../../../src/start/install.mjs'

const top = `${import.meta.dirname}/../../..`

const start = (args: string[], env: Record<string, string> = {}, nodeArgs: string[] = []): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [...nodeArgs, 'src/start.mjs', ...args], { cwd: top, encoding: 'utf8', env: { ...process.env, ...env } })

describe('npm start', () => {
  it('refuses an old Node in one line', () => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '20.18.3' })"
    const { status, stdout, stderr } = start([], {}, ['--import', `data:text/javascript,${encodeURIComponent(old)}`])
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: 'Node 20.19 or newer is needed, this is 20.18.3.\n' })
  })

  it('builds the program with the page of the web chat, and has nothing to say when nothing is missing', () => {
    start(['--prepare-only'])
    expect(start(['--prepare-only'])).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(
      ['main.mjs', 'admin.mjs', 'page/index.html', 'demonstration.json'].filter((path) => !existsSync(`${top}/dist/app/${path}`)),
    ).toEqual([])
  })

  it('is stopped by a wrong value in one clear line', () => {
    const { status, stderr } = start([], { PORT: 'abc' })
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'PORT: must be a whole number from 1 to 65535, but is "abc"\n' })
  })
})

describe('the program under npm', () => {
  const code = `
    import { stopWithNpm } from '${top}/src/start/follow-npm.mjs'
    const alive = setInterval(() => {}, 1000)
    process.once('SIGTERM', () => { console.log('stopped'); clearInterval(alive) })
    stopWithNpm()
    console.log('ready')`

  it.skipIf(process.platform === 'win32')('stops in good order when what started it is killed', async () => {
    const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, code])
    await once(shell.stdout, 'data')
    shell.kill('SIGKILL')
    const said: Buffer[] = []
    shell.stdout.on('data', (piece: Buffer) => said.push(piece))
    await once(shell.stdout, 'end')
    expect(Buffer.concat(said).toString()).toBe('stopped\n')
  })
})

describe('installed packages', () => {
  const locked = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/other-machine': { version: '1.0.0', optional: true } }

  it('fit when every package is there in the locked version, those for other machines aside', () => {
    expect(fits(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  })

  it('do not fit when one is missing or of another version', () => {
    expect(fits(locked, {})).toBe(false)
    expect(fits(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false)
  })
})
