import { type UnitFacts, unitInterview } from '../../domain/administration/unit-interview.ts'
import { textAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { sameKey } from '../../domain/text/same-key.ts'
import type { Tx } from '../../storage/open.ts'
import type { InterviewKind } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'

/** What the other units are called. */
async function takenNames(tx: Tx, authorityId: string, exceptId: string): Promise<string[]> {
  const rows = await tx.unit.findMany({ where: { authorityId, NOT: { id: exceptId } }, select: { name: true, short: true } })
  return rows.flatMap(({ name, short }) => [name, short])
}

/** Adding a unit, or naming one anew: the draft's subject is its id, or empty. */
export const unitKind: InterviewKind<UnitFacts> = {
  definition: unitInterview,
  startable: true,
  allowed: (actor) => may(actor.roles, 'unit.manage'),
  about: async (db, { authorityId, subject }) => (await db.unit.findFirst({ where: { id: subject, authorityId } }))?.name ?? '',
  facts: async ({ tx, actor, draft }) => ({ taken: await takenNames(tx, actor.authorityId, draft.subject) }),
  finish: saveUnit,
}

/** Opens a unit for naming it anew: args are its id. Refusals: `not-allowed`, `unit-gone`. */
export async function editUnit({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId } = actor
  if (!may(actor.roles, 'unit.manage')) return { refused: 'not-allowed' }
  const row = await unit.tx.unit.findFirst({ where: { id: args[0] ?? '', authorityId, state: 'active' } })
  if (!row) return { refused: 'unit-gone', screen: at('adminUnits') }
  const answers = { name: { value: row.name }, short: { value: row.short } }
  return openDraft(app, unit, actor, { kind: unitInterview.key, subject: row.id, answers })
}

async function saveUnit({ app, unit, actor, draft, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId } = actor
  if (!may(actor.roles, 'unit.manage')) return { refused: 'not-allowed' }
  const data = { name: textAt(answers, 'name'), short: textAt(answers, 'short') }
  const others = new Set((await takenNames(unit.tx, authorityId, draft.subject)).map(sameKey))
  if (others.has(sameKey(data.name))) return { refused: 'unit-taken', params: { name: data.name }, address: 'name' }
  if (others.has(sameKey(data.short))) return { refused: 'unit-taken', params: { name: data.short }, address: 'short' }
  if (draft.subject === '') {
    const id = app.ids.next()
    await unit.tx.unit.create({ data: { id, authorityId, ...data } })
    record(unit, actor, now, 'unit.add', `unit:${id}`, data)
    return at('adminUnit', id)
  }
  const { count } = await unit.tx.unit.updateMany({ where: { id: draft.subject, authorityId, state: 'active' }, data })
  if (count === 0) return { refused: 'unit-gone' }
  record(unit, actor, now, 'unit.rename', `unit:${draft.subject}`, data)
  return at('adminUnit', draft.subject)
}
