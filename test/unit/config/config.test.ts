import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type Config, configKeys, readConfig } from '../../../src/config.ts'
import { commands } from '../../../src/shell/commands.ts'

const accepted = (env: Record<string, string | undefined>): Config => {
  const result = readConfig(env)
  if ('refused' in result) throw new Error(result.refused)
  return result.ok
}

const refusal = (env: Record<string, string>): string => {
  const result = readConfig(env)
  if ('ok' in result) throw new Error('was accepted')
  return result.refused
}

const TOKEN = '12345:AAfirst-Second_third'

describe('without any configuration', () => {
  it('the demonstration is served on this machine from a file, without Telegram', () => {
    expect(accepted({})).toEqual({
      telegramBotToken: undefined,
      adminIds: [],
      telegramApiRoot: 'https://api.telegram.org',
      httpsProxy: undefined,
      databaseUrl: 'file:data/touchpoint.db',
      dataDir: 'data',
      fileScanner: undefined,
      fileScannerBroken: 'refuse',
      demo: true,
      clockStart: undefined,
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:8080',
      logLevel: 'info',
    })
  })

  it('an empty value counts as absent', () => {
    expect(accepted({ PORT: '', DEMO: '  ', DATABASE_URL: undefined })).toEqual(accepted({}))
  })
})

describe('each entry', () => {
  it.each<[string, string, keyof Config, unknown]>([
    ['TELEGRAM_BOT_TOKEN', TOKEN, 'telegramBotToken', TOKEN],
    ['TELEGRAM_API_ROOT', 'http://127.0.0.1:9000/', 'telegramApiRoot', 'http://127.0.0.1:9000'],
    ['HTTPS_PROXY', 'http://user:word@proxy.local:3128', 'httpsProxy', 'http://user:word@proxy.local:3128'],
    ['DATABASE_URL', 'file:/var/lib/points.db', 'databaseUrl', 'file:/var/lib/points.db'],
    ['DATABASE_URL', 'postgresql://user:word@host:5432/name', 'databaseUrl', 'postgresql://user:word@host:5432/name'],
    ['DATA_DIR', '/var/lib/touchpoint', 'dataDir', '/var/lib/touchpoint'],
    ['DATA_DIR', '/var/lib/touchpoint', 'databaseUrl', 'file:/var/lib/touchpoint/touchpoint.db'],
    ['DEMO', '0', 'demo', false],
    ['CLOCK_START', '2026-12-01', 'clockStart', '2026-12-01T06:00:00.000Z'],
    ['CLOCK_START', '2026-12-01T09:00:00+07:00', 'clockStart', '2026-12-01T02:00:00.000Z'],
    ['PORT', '65535', 'port', 65535],
    ['PORT', '18080', 'publicUrl', 'http://127.0.0.1:18080'],
    ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
    ['PUBLIC_URL', 'https://chat.example.ru/', 'publicUrl', 'https://chat.example.ru'],
    ['LOG_LEVEL', 'debug', 'logLevel', 'debug'],
  ])('%s=%s gives %s %j', (key, value, field, expected) => {
    expect(accepted({ [key]: value })[field]).toBe(expected)
  })

  it.each([
    ['TELEGRAM_BOT_TOKEN', 'hidden words', 'TELEGRAM_BOT_TOKEN: must look like 123456:letters-and-digits, as @BotFather gives it'],
    ['TELEGRAM_API_ROOT', 'api.local', 'TELEGRAM_API_ROOT: must be an address that starts with http:// or https://, but is "api.local"'],
    ['HTTPS_PROXY', 'socks5://me:hidden@host', 'HTTPS_PROXY: must be the address of a proxy that starts with http:// or https://'],
    ['DATABASE_URL', 'mysql://me:hidden@host/db', 'DATABASE_URL: must start with file: or postgresql://'],
    ['DEMO', 'yes', 'DEMO: must be 0 or 1, but is "yes"'],
    [
      'CLOCK_START',
      '2026-02-30',
      'CLOCK_START: must be a date (2026-12-01) or an instant with a zone (2026-12-01T09:00:00+07:00), but is "2026-02-30"',
    ],
    [
      'CLOCK_START',
      '2026-12-01T09:00:00',
      'CLOCK_START: must be a date (2026-12-01) or an instant with a zone (2026-12-01T09:00:00+07:00), but is "2026-12-01T09:00:00"',
    ],
    ['PORT', 'abc', 'PORT: must be a whole number from 1 to 65535, but is "abc"'],
    ['PORT', '0', 'PORT: must be a whole number from 1 to 65535, but is "0"'],
    ['PORT', '65536', 'PORT: must be a whole number from 1 to 65535, but is "65536"'],
    ['HOST', 'http://here', 'HOST: must be a host name or an address without a port, but is "http://here"'],
    ['PUBLIC_URL', 'ftp://chat.local', 'PUBLIC_URL: must be an address that starts with http:// or https://, but is "ftp://chat.local"'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent, but is "loud"'],
  ])('%s=%s is refused in one line', (key, value, line) => {
    expect(refusal({ [key]: value })).toBe(line)
  })

  it('all that is wrong is told at once, and never a secret', () => {
    const line = refusal({ PORT: 'abc', TELEGRAM_BOT_TOKEN: 'hidden', DATABASE_URL: 'hidden' })
    expect(line).toMatch(/^TELEGRAM_BOT_TOKEN: .*; DATABASE_URL: .*; PORT: [^\n]*$/)
    expect(line).not.toContain('hidden')
  })
})

describe('entries that depend on each other', () => {
  it('a token alone means real work, a token with DEMO=1 the demonstration', () => {
    expect(accepted({ TELEGRAM_BOT_TOKEN: TOKEN }).demo).toBe(false)
    expect(accepted({ TELEGRAM_BOT_TOKEN: TOKEN, DEMO: '1' }).demo).toBe(true)
  })

  it('the clock cannot be set outside the demonstration', () => {
    const line = 'CLOCK_START: works only in the demonstration mode (DEMO=1)'
    expect(refusal({ DEMO: '0', CLOCK_START: '2026-12-01' })).toBe(line)
    expect(refusal({ TELEGRAM_BOT_TOKEN: TOKEN, CLOCK_START: '2026-12-01' })).toBe(line)
  })
})

describe('.env.example', () => {
  const example = readFileSync(`${import.meta.dirname}/../../../.env.example`, 'utf8')

  it('has a line for every entry and none for anything else, in the same order', () => {
    expect(Object.keys(parseEnv(example)).sort()).toEqual([...configKeys].sort())
    expect([...example.matchAll(/^(\w+)=/gm)].map((match) => match[1])).toEqual(configKeys)
  })

  it('explains every entry in a comment above it', () => {
    expect([...example.matchAll(/^#.+\n\w+=/gm)]).toHaveLength(configKeys.length)
  })

  it('changes nothing when it is copied as it is', () => {
    expect(accepted(parseEnv(example))).toEqual(accepted({}))
  })
})

describe("the operator's guide", () => {
  const guide = readFileSync(`${import.meta.dirname}/../../../docs/guides/operator.md`, 'utf8')

  it('explains every entry of the configuration, in its order, and no other', () => {
    const rows = [...guide.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
    expect(rows).toEqual([...configKeys])
  })

  it('names every command of the shell', () => {
    for (const name of Object.keys(commands)) expect(guide).toContain(`\`${name}`)
  })

  it('starts the service with the flags of npm start', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
    expect(guide).toContain(scripts.start.replace(/^node/, '/usr/bin/node').replace(' --under-npm', ''))
  })
})
