// @ts-check
import { existsSync } from 'node:fs'
import { digestOf, run, textOf, top, writeStamp } from './steps.mjs'

const stampFile = `${top}src/generated/.stamp`
const clients = ['sqlite', 'postgresql'].map((name) => `${top}src/generated/${name}/client.ts`)

const wanted = () =>
  digestOf(...['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'].map((path) => textOf(`${top}${path}`)))

/** @param {string[]} more */
const generate = (...more) =>
  run(
    process.execPath,
    [`${top}node_modules/prisma/build/index.js`, 'generate', '--no-hints', ...more],
    'The database clients could not be generated: see above.',
  )

/**
 * Generates the clients of both databases if they are missing or the schema has changed. Throws StepFailed.
 * @param {(line: string) => void} [say]
 */
export const generateWhatIsMissing = (say = () => {}) => {
  if (clients.every((path) => existsSync(path)) && textOf(stampFile) === wanted()) return
  say('Generating the database clients…')
  generate()
  generate('--schema', 'prisma/.derived/postgresql.prisma')
  writeStamp(stampFile, wanted())
}
