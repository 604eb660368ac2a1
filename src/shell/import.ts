import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type App, nowIn } from '../app/app.ts'
import { reportOf } from '../app/workbook/import/report.ts'
import { workImports } from '../app/workbook/import/work-imports.ts'
import { applyWorkbook } from '../app/workbook/workbook-actions.ts'
import { queueWorkbook } from '../app/workbook/workbook-kind.ts'
import type { House } from '../main/compose.ts'
import { importWords } from '../main/import-words.ts'
import type { Command, Shell } from './command.ts'
import { type FoundPerson, findPerson } from './find-person.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const LOOK_EVERY_MS = 200
const PLACE = 'shell'

/** In whose name it is taken over: who was named, else the first administrator. */
async function importer({ args, complain }: Shell, { app, authorityId }: House): Promise<FoundPerson | undefined> {
  const { db } = app.storage
  const named = args[args.indexOf('--as') + 1]
  if (args.includes('--as') && named !== undefined) return findPerson(db, named, complain)
  const grants = await db.roleGrant.findMany({ where: { authorityId, role: 'administrator' }, select: { personId: true } })
  const where = { authorityId, state: 'active', id: { in: grants.map(({ personId }) => personId) } }
  const found = await db.person.findFirst({ where, orderBy: { id: 'asc' } })
  if (!found) complain('there is no administrator yet: import FILE --as PERSON names who sends the workbook')
  return found ?? undefined
}

/** Works until the workbook has left that state; the running bot may be at it as well. */
async function leave(app: App, authorityId: string, id: string, states: readonly string[]) {
  for (;;) {
    await workImports(app, authorityId)
    const row = await app.storage.db.workbookImport.findUniqueOrThrow({ where: { id } })
    if (!states.includes(row.state)) return row
    await pause(LOOK_EVERY_MS)
  }
}

async function apply(app: App, person: FoundPerson, id: string, told: number): Promise<{ refused: string } | undefined> {
  const { authorityId, id: personId } = person
  const answer = await app.committer.run([], async (unit) => {
    const roles = await unit.tx.roleGrant.findMany({ where: { authorityId, personId }, select: { role: true, unitId: true } })
    const locale = person.locale === 'en' ? 'en' : 'ru'
    const actor = {
      ...person,
      personId,
      roles,
      locale,
      unitId: null,
      settings: {},
      place: PLACE,
      accountId: '',
      consents: { processing: null, proactive: null },
    } as const
    return applyWorkbook({ app, unit, actor, args: [id, String(told)] })
  })
  return 'refused' in answer ? answer : undefined
}

async function takeOver(file: string, person: FoundPerson, house: House, shell: Shell): Promise<boolean> {
  const { app } = house
  const { authorityId, id: personId } = person
  const bytes = await readFile(file)
  const id = await app.committer.run([], async (unit) => {
    const now = nowIn(app)
    const fileId = app.ids.next()
    await app.files.put(unit.tx, { id: fileId, authorityId, personId, mime: XLSX, name: path.basename(file), createdAt: now }, bytes)
    return queueWorkbook(app, unit, { authorityId, personId, place: PLACE, fileId, now })
  })
  const checked = await leave(app, authorityId, id, ['received'])
  const tell = (row: typeof checked): void => shell.say(importWords(house, person.locale === 'en' ? 'en' : 'ru', row).join('\n'))
  tell(checked)
  if (checked.state !== 'checked' || reportOf(checked.report).problemCount > 0) return false
  if (!shell.args.includes('--apply')) return true
  const refused = await apply(app, person, id, reportOf(checked.report).told)
  if (refused) {
    shell.complain(refused.refused)
    return false
  }
  const applied = await leave(app, authorityId, id, ['received', 'applying'])
  tell(applied)
  return applied.state === 'applied'
}

/** Checks a workbook of registers and the list in force as the chat does, shows the preview, and with --apply takes it over (R41). */
export const importWorkbook: Command = {
  wants: 'FILE [--apply] [--as PERSON]',
  async run(shell) {
    const [file] = shell.args
    if (file === undefined || file.startsWith('--')) {
      shell.complain('import FILE: a workbook (.xlsx); without --apply it is only checked')
      return false
    }
    const house = await shell.house()
    const person = await importer(shell, house)
    return person !== undefined && takeOver(file, person, house, shell)
  },
}
