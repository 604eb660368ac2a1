import path from 'node:path'
import { build } from 'vite'

const TOP = path.resolve(import.meta.dirname, '../../..')
/** They look for something beside themselves, or are machine code. */
const AS_THEY_ARE = ['better-sqlite3', '@prisma/schema-engine-wasm', 'pino', '@deno/shim-deno', 'abort-controller', 'node-fetch']

/**
 * Puts the program that is killed together in one file, and gives its path: a life begins in half the time that it takes to find and read
 * hundreds of files. `name` keeps those apart who do so at the same time.
 */
export async function buildProduct(name: string): Promise<string> {
  const outDir = path.join(TOP, 'dist.kill', name)
  await build({
    root: TOP,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(import.meta.dirname, 'product-bot.ts'),
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'product-bot.mjs' } },
    },
    ssr: { noExternal: true, external: AS_THEY_ARE },
  })
  return path.join(outDir, 'product-bot.mjs')
}
