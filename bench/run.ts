import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { bundleOf } from '../src/start/bundle.config.mjs'

// `npm run bench`: compiles the contestants and the emulator, because figures of code that is translated while it runs say little.
const top = path.resolve(import.meta.dirname, '..')
process.chdir(top)
rmSync('bench/dist', { recursive: true, force: true })
const compiler = path.join(top, 'node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', 'bench/tsconfig.json'], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
// The product runs as `npm start` runs it: put together in one file.
await build(bundleOf({ main: 'bench/product/main.ts' }, path.join(top, 'bench/dist/bundle')))
const compiled = pathToFileURL(path.join(top, 'bench/dist/bench/measure-all.js')).href
const { measureAll } = (await import(compiled)) as typeof import('./measure-all.ts')
await measureAll(process.argv.slice(2))
