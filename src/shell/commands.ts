import { backup } from './backup.ts'
import { block, unblock } from './block.ts'
import type { Command } from './command.ts'
import { exportJournal } from './export-journal.ts'
import { importWorkbook } from './import.ts'
import { invite } from './invite.ts'
import { newAdminCode } from './new-admin-code.ts'
import { rehearse } from './rehearse.ts'
import { restore } from './restore.ts'
import { verifyJournal } from './verify-journal.ts'

/** Everything that can be asked for from the shell, by name. */
export const commands: Record<string, Command> = {
  backup,
  block,
  'export-journal': exportJournal,
  import: importWorkbook,
  invite,
  rehearse,
  restore,
  unblock,
  'new-admin-code': newAdminCode,
  'verify-journal': verifyJournal,
}

/** What can be typed behind `npm run admin --`. */
export const usage = (): string =>
  `npm run admin -- ${Object.entries(commands)
    .map(([name, { wants }]) => `${name} ${wants}`.trim())
    .join(' | ')}`
