import { fileValue, valueAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { workbookInterview } from '../../domain/workbook/workbook-interview.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, InterviewKind, Unfinished } from '../interviews/interview-kind.ts'
import { record } from '../journal/record.ts'
import { packed, reportOf } from './import/report.ts'

/** Puts the workbook where it is checked; one that the person sent before and did not apply is dropped. */
async function receive({ app, unit, actor, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId, personId } = actor
  if (!may(actor.roles, 'register.import')) return { refused: 'not-allowed' }
  const file = fileValue.safeParse(valueAt(answers, 'file')).data
  if (!file || !/\.xlsx$/i.test(file.name)) return { refused: 'workbook-not-xlsx', address: 'file' }
  await unit.tx.workbookImport.updateMany({
    where: { authorityId, personId, state: { in: ['received', 'checked'] } },
    data: { state: 'dropped', report: packed(reportOf({})) },
  })
  const id = app.ids.next()
  const row = { id, authorityId, personId, fileId: file.file, state: 'received', report: packed(reportOf({})), basis: '', createdAt: now }
  await unit.tx.workbookImport.create({ data: row })
  record(unit, actor, now, 'workbook.receive', `workbook:${id}`, { file: file.file })
  return at('workbookImport', id)
}

/** Sending a workbook of registers and the list in force. */
export const workbookKind: InterviewKind = {
  definition: workbookInterview,
  startable: true,
  allowed: (actor) => may(actor.roles, 'register.import'),
  facts: () => undefined,
  finish: receive,
}
