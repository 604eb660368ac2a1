import { backup } from './backup.ts'
import type { Command } from './command.ts'
import { exportJournal } from './export-journal.ts'
import { restore } from './restore.ts'
import { verifyJournal } from './verify-journal.ts'

/** Everything that can be asked for from the shell, by name. */
export const commands: Record<string, Command> = {
  backup,
  'export-journal': exportJournal,
  restore,
  'verify-journal': verifyJournal,
}

/** What can be typed behind `npm run admin --`. */
export const usage = (): string =>
  `npm run admin -- ${Object.entries(commands)
    .map(([name, { wants }]) => `${name} ${wants}`.trim())
    .join(' | ')}`
