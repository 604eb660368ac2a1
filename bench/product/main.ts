import path from 'node:path'
import { readSettings } from '../interview/settings.ts'
import { startProduct } from './start-product.ts'

// The contestant that all this is about: the product as it stands, on SQLite with an fsync per commit.
const { folder, ...settings } = readSettings(process.env)
const stop = await startProduct({ ...settings, databaseUrl: `file:${path.join(folder, 'product.db')}` })
process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
