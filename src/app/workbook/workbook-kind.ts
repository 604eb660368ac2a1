import { fileValue, valueAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { workbookInterview } from '../../domain/workbook/workbook-interview.ts'
import type { Actor, Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { record } from '../journal/record.ts'
import { packed, reportOf } from './import/report.ts'

/** A workbook that was kept as a file, and whose it is. */
export type SentWorkbook = Pick<Actor, 'authorityId' | 'personId' | 'place'> & { fileId: string; now: string }

/** Puts a workbook where it is checked, and gives its id; one that the person sent before and did not apply is dropped. */
export async function queueWorkbook(app: Pick<App, 'ids'>, unit: Unit, sent: SentWorkbook): Promise<string> {
  const { authorityId, personId, fileId, now } = sent
  await unit.tx.workbookImport.updateMany({
    where: { authorityId, personId, state: { in: ['received', 'checked'] } },
    data: { state: 'dropped', report: packed(reportOf({})) },
  })
  const id = app.ids.next()
  const row = { id, authorityId, personId, fileId, state: 'received', report: packed(reportOf({})), basis: '', createdAt: now }
  await unit.tx.workbookImport.create({ data: row })
  record(unit, sent, now, 'workbook.receive', `workbook:${id}`, { file: fileId })
  return id
}

async function receive({ app, unit, actor, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId, personId, place } = actor
  if (!may(actor.roles, 'register.import')) return { refused: 'not-allowed' }
  const file = fileValue.safeParse(valueAt(answers, 'file')).data
  if (!file || !/\.xlsx$/i.test(file.name)) return { refused: 'workbook-not-xlsx', address: 'file' }
  return at('workbookImport', await queueWorkbook(app, unit, { authorityId, personId, place, fileId: file.file, now }))
}

/** Sending a workbook of registers and the list in force. */
export const workbookKind: InterviewKind = {
  definition: workbookInterview,
  startable: true,
  allowed: (actor) => may(actor.roles, 'register.import'),
  facts: () => undefined,
  finish: receive,
}
