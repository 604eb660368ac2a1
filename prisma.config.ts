import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'prisma/config'

// `prisma generate` never uses the schema engine; a path that exists stops the CLI from downloading one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

// prisma/schema.prisma is the only hand-written schema. Its PostgreSQL twin is derived whenever the CLI starts.
mkdirSync('prisma/.derived', { recursive: true })
writeFileSync(
  'prisma/.derived/postgresql.prisma',
  readFileSync('prisma/schema.prisma', 'utf8')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('../src/generated/sqlite', '../../src/generated/postgresql'),
)

export default defineConfig({ schema: 'prisma/schema.prisma' })
