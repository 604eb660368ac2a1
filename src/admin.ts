import { verifyJournals } from './app/journal/verify.ts'
import { readConfig, readEnvironment } from './config.ts'
import { openStorage, type Storage } from './storage/open.ts'

/** Says on the standard output what it found; true when all is well. */
type Command = (storage: Storage) => Promise<boolean>

const commands: Record<string, Command> = {
  async 'verify-journal'({ db }) {
    const checks = await verifyJournals(db)
    for (const check of checks) {
      const found = 'brokenAt' in check ? `BROKEN at line ${check.brokenAt}` : `${check.lines} lines hold, head ${check.head}`
      console.log(`authority ${check.authorityId}: ${found}`)
    }
    if (checks.length === 0) console.log('the journal is empty')
    return checks.every((check) => !('brokenAt' in check))
  },
}

async function run(name: string | undefined): Promise<boolean> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  const config = readConfig(readEnvironment())
  if (!command || 'refused' in config) {
    console.error(command && 'refused' in config ? config.refused : `npm run admin -- ${Object.keys(commands).join(' | ')}`)
    return false
  }
  const storage = await openStorage(config.ok.databaseUrl)
  try {
    return await command(storage)
  } finally {
    await storage.close()
  }
}

process.exitCode = await run(process.argv[2]).then(
  (well) => (well ? 0 : 1),
  (error) => {
    console.error((error as Error).message)
    return 1
  },
)
