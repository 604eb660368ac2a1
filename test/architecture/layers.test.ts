import { describe, expect, it } from 'vitest'
import { factsOf } from '../support/source/facts.ts'
import { readSource, type Source } from '../support/source/read-source.ts'
import { violationsIn } from './layers.ts'

const check = (source: Source) => violationsIn(Object.entries(source).map(([path, text]) => factsOf(path, text)))

describe('src', () => {
  it('keeps to the layers', () => {
    const source = readSource('src', ['.ts', '.mjs', '.js'])
    expect(Object.keys(source).length).toBeGreaterThan(50)
    expect(check(source)).toEqual([])
  })
})

describe('a rule is broken', () => {
  it.each([
    ['src/domain/a.ts', "import type { App } from '../app/app.ts'", 'domain must not import app'],
    ['src/domain/a.ts', "import type { Clock } from '../clock.ts'", 'domain must not import clock'],
    ['src/domain/a.ts', "import { createHash } from 'node:crypto'", 'domain must not import packages except zod'],
    ['src/app/a.ts', "import { b } from '../bot/b.ts'", 'app must not import bot'],
    ['src/app/a.ts', "import { b } from '../channels/web/b.ts'", 'app must not import channels'],
    ['src/storage/a.ts', "export { b } from '../app/b.ts'", 'storage must not import app'],
    ['src/bot/a.ts', "import { b } from '../ticks/b.ts'", 'bot must not import ticks'],
    ['src/bot/a.ts', "import { open } from '../storage/open.ts'", 'bot must not import storage except its types'],
    ['src/ticks/a.ts', "const b = await import('../channels/web/b.ts')", 'ticks must not import channels'],
    ['src/channels/web/a.ts', "import { b } from '../../bot/b.ts'", 'channels must not import bot'],
    ['src/channels/web/a.ts', "import { b } from '../telegram/b.ts'", 'channel web must not import channel telegram'],
    ['src/reports/a.ts', "export * from '../bot/b.ts'", 'reports must not import bot'],
    ['src/app/a.ts', "import { start } from '../main/start.ts'", 'app must not import main'],
    ['src/bot/a.ts', "import { readConfig } from '../config.ts'", 'bot must not import config'],
    ['src/app/a.ts', "import { commands } from '../shell/commands.ts'", 'app must not import shell'],
    ['src/main/a.ts', 'export const at = new Date()', 'time and chance are handed in by main.ts and admin.ts'],
    ['src/shell/a.ts', "import { b } from '../bot/b.ts'", 'shell must not import bot'],
    ['src/shell/a.ts', "import { b } from '../channels/web/b.ts'", 'shell must not import channels'],
    ['src/shell/a.ts', "import { readConfig } from '../config.ts'", 'shell must not import config except its types'],
    ['src/shell/a.ts', "import { PrismaPg } from '@prisma/adapter-pg'", 'Prisma belongs to storage and app'],
    ['src/shell/a.ts', 'export const at = Date.now()', 'time and chance are handed in by main.ts and admin.ts'],
    ['src/helpers/a.ts', "import { b } from '../app/b.ts'", 'helpers is no layer: see docs/adr/0001'],
    ['src/bot/a.ts', "import type { Prisma } from '@prisma/client'", 'Prisma belongs to storage and app'],
    ['src/bot/a.ts', "import type { PrismaClient } from '../generated/sqlite/client.ts'", 'bot must not import generated'],
    ['src/app/a.ts', "import { Bot } from 'grammy'", 'grammY belongs to bot and channels'],
    ['src/ticks/a.ts', "import { run } from '@grammyjs/runner'", 'grammY belongs to bot and channels'],
    ['src/start/a.mjs', "import { z } from 'zod'", 'start runs before anything is installed'],
    ['src/app/a.ts', 'export const home = process.env.HOME', 'the environment is read in config.ts only'],
    ['src/app/a.ts', "export const home = process['env']", 'the environment is read in config.ts only'],
    ['src/app/a.ts', 'const { env } = process', 'the environment is read in config.ts only'],
    ['src/app/a.ts', "import { env } from 'node:process'", 'the environment is read in config.ts only'],
    ['src/app/a.ts', 'export const at = new Date()', 'time and chance are handed in by main.ts and admin.ts'],
    ['src/app/a.ts', 'export const later = { now: Date.now }', 'time and chance are handed in by main.ts and admin.ts'],
    ['src/app/a.ts', 'export const id = Math.random()', 'time and chance are handed in by main.ts and admin.ts'],
    ['src/app/a.ts', 'export const at = performance.now()', 'time and chance are handed in by main.ts and admin.ts'],
    ['src/bot/a.ts', "await ctx.reply('hello')", 'only channels/telegram speaks to Telegram'],
    ['src/bot/a.ts', 'await ctx?.api.getMe()', 'only channels/telegram speaks to Telegram'],
    ['src/channels/web/a.ts', 'await bot.api.getMe()', 'only channels/telegram speaks to Telegram'],
    ['src/app/a.ts', "export const label = 'Готово'", 'words for people live in locales, official wording in regulation'],
    ['src/bot/a.ts', 'export const label = `<b>шт.</b>`', 'words for people live in locales, official wording in regulation'],
    ['src/bot/a.ts', 'export const yes = /^да$/i', 'words for people live in locales, official wording in regulation'],
  ])('%s: %s', (path, code, rule) => {
    expect(check({ [path]: code }).map((violation) => violation.rule)).toContain(rule)
  })

  it('by a circle of imports, even of types', () => {
    const circle = {
      'src/app/a.ts': "import './b.ts'",
      'src/app/b.ts': "import type { C } from './c.ts'",
      'src/app/c.ts': "export * from './a.ts'",
    }
    expect(check(circle)).toEqual([{ at: 'src/app/a.ts → src/app/b.ts → src/app/c.ts → src/app/a.ts', rule: 'no import circles' }])
  })
})

describe('no rule is broken', () => {
  it.each([
    ['src/domain/a.ts', "import { z } from 'zod'\n// «Готово»\nexport const day = new Date('2026-01-01')"],
    ['src/domain/regulation/a.ts', "export const name = 'Портал'"],
    ['src/app/a.ts', "import type { Card } from '../channels/channel.ts'\nimport { open } from '../storage/open.ts'"],
    ['src/storage/a.ts', "import type { Update } from 'grammy/types'\nimport { PrismaPg } from '@prisma/adapter-pg'"],
    ['src/bot/a.ts', "import { Bot } from 'grammy'\nimport type { Actor } from '../storage/unit.ts'"],
    ['src/channels/telegram/a.ts', 'await bot.api.getMe()'],
    ['src/config.ts', 'export const env = process.env'],
    ['src/shell/a.ts', "import type { Config } from '../config.ts'\nimport { start } from '../main/start.ts'"],
    ['src/admin.ts', "import { commands } from './shell/commands.ts'\nexport const now = () => new Date()"],
    ['src/main.ts', "import { open } from './storage/open.ts'\nexport const clock = { now: () => new Date() }"],
  ])('by %s: %s', (path, code) => {
    expect(check({ [path]: code })).toEqual([])
  })
})
