import path from 'node:path'
import { restoreBackup } from '../storage/backup/restore.ts'
import type { Command } from './command.ts'
import { verifyJournal } from './verify-journal.ts'

/** Puts a backup in the place of everything, migrates it to this program and verifies its journal. The bot must be stopped. */
export const restore: Command = {
  wants: 'FILE [--force]',
  async run(shell) {
    const { args, config, say, complain, now } = shell
    const [file] = args.filter((arg) => !arg.startsWith('--'))
    if (file === undefined) {
      complain('restore FILE: a file that backup has made; with --force also over a database that is not empty')
      return false
    }
    const restored = await restoreBackup({
      file,
      url: config.databaseUrl,
      filesFolder: path.join(config.dataDir, 'files'),
      force: args.includes('--force'),
      spareFolder: config.dataDir,
      now: now(),
    })
    say(`restored from ${file}: ${restored.rows} rows, ${restored.files} files`)
    if (restored.spare) say(`what was there before: ${restored.spare}`)
    return verifyJournal.run(shell)
  },
}
