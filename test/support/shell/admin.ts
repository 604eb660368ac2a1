import { runAdmin } from '../../../src/main/run-admin.ts'

/** What a command of the shell came to. */
export type Ended = { code: number; stdout: string; stderr: string }

/** Runs a command of the shell as `npm run admin --` does, in this process. `env`: its whole environment beside the database. */
export async function admin(argv: string[], databaseUrl: string, env: Record<string, string> = {}, now = new Date()): Promise<Ended> {
  const out: string[] = []
  const errors: string[] = []
  const world = {
    env: { DATABASE_URL: databaseUrl, DEMO: '0', ...env },
    now: () => now,
    say: (line: string) => void out.push(`${line}\n`),
    complain: (line: string) => void errors.push(`${line}\n`),
  }
  const well = await runAdmin(argv, world).catch((error: Error) => {
    errors.push(`${error.message}\n`)
    return false
  })
  return { code: well ? 0 : 1, stdout: out.join(''), stderr: errors.join('') }
}
