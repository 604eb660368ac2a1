import type { Config } from '../config.ts'
import type { House } from '../main/compose.ts'
import type { Storage } from '../storage/open.ts'

/** What a command of the shell is given. Database and house are opened when they are first asked for and closed after the command. */
export type Shell = {
  config: Config
  /** What stands behind the command's name. */
  args: readonly string[]
  /** A line of the result, on the standard output. */
  say: (line: string) => void
  /** Why nothing came of it, on the standard error output. */
  complain: (line: string) => void
  now: () => Date
  storage: () => Promise<Storage>
  house: () => Promise<House>
}

/** One command: what it wants behind its name, and what it does. True when all is well: the exit code is 0 then, else 1. */
export type Command = { wants: string; run: (shell: Shell) => Promise<boolean> }
