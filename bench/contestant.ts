import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BotSettings, environmentOf } from './interview/settings.ts'

/** A bot that takes part. `start` must return a child that was forked with the probe and polls `settings.apiRoot` once it is up. */
export type Contestant = { name: string; start(settings: BotSettings): ChildProcess }

/** `file` is compiled; `flags` are Node's own. */
function forked(name: string, file: string, flags: string[] = []): Contestant {
  const probe = new URL('./probe.js', import.meta.url).href
  return {
    name,
    start: (settings) =>
      fork(file, [], {
        execArgv: ['--import', probe, ...flags],
        env: { ...process.env, NODE_ENV: 'production', ...environmentOf(settings) },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
  }
}

const compiled = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The flags of Node that `npm start` gives the product. */
export function flagsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  return scripts.start.slice(0, scripts.start.indexOf(' src/')).split(' ').slice(1)
}

const PRODUCT = 'product'

/** Whether this is the product, and not a peer. */
export const isProduct = ({ name }: Contestant): boolean => name === PRODUCT

/** The peer that all ratios refer to. */
export const BASE = 'conversations'

/** Everybody who takes part; the product only once bench/product/main.ts exists. */
export function contestants(say: (line: string) => void): Contestant[] {
  const peers = [forked(BASE, compiled('./conversations/main.js')), forked('reference', compiled('./reference/main.js'))]
  const product = compiled('../bundle/main.mjs')
  if (existsSync(product)) return [...peers, forked(PRODUCT, product, flagsOfStart())]
  say('bench/product/main.ts does not exist: the product is left out.')
  return peers
}
