import path from 'node:path'
import { writeBackup } from '../storage/backup/write-backup.ts'
import type { Command } from './command.ts'

/** Writes everything the installation knows into one file, while the bot goes on (R98). It can be restored into either database. */
export const backup: Command = {
  wants: 'FILE',
  async run({ args: [file], config, say, complain, now }) {
    if (file === undefined) {
      complain('backup FILE: the file to be made, for example backup.tar.gz')
      return false
    }
    const made = await writeBackup({ url: config.databaseUrl, filesFolder: path.join(config.dataDir, 'files'), file, now: now() })
    say(`${file}: ${made.rows} rows, ${made.files} files`)
    for (const lost of made.damaged) complain(`NOT in the backup, because it is missing or damaged: ${lost}`)
    return made.damaged.length === 0
  },
}
