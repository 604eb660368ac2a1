import { numberKey, type ProcessFacts, processInterview } from '../../domain/administration/process-interview.ts'
import { type Answers, registerValue, textAt, valueAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import type { Tx } from '../../storage/open.ts'
import { type InterviewKind, nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { Finishing, Unfinished } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { record } from '../journal/record.ts'
import { type ChangedLine, followRegister } from '../register-tasks/follow-register.ts'
import { listInForce } from '../register-tasks/task-row.ts'

async function factsOf(tx: Tx, authorityId: string, exceptId: string): Promise<ProcessFacts> {
  const units = await tx.unit.findMany({
    where: { authorityId, state: 'active' },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
  const others = await tx.businessProcess.findMany({
    where: { authorityId, state: 'active', NOT: { id: exceptId } },
    select: { number: true },
  })
  return { units, numbers: others.map(({ number }) => numberKey(number)) }
}

const kind: InterviewKind<ProcessFacts> = {
  definition: processInterview,
  startable: true,
  allowed: (actor) => may(actor.roles, 'process.manage'),
  about: async (db, { authorityId, subject }) => (await db.businessProcess.findFirst({ where: { id: subject, authorityId } }))?.name ?? '',
  facts: ({ tx, actor, draft }) => factsOf(tx, actor.authorityId, draft.subject),
  finish: saveProcess,
}

/** Adding a business process, or changing one: the draft's subject is its id, or empty. */
export const processKind = kind as InterviewKind

/** Opens a process for changing: args are its id. Refusals: `not-allowed`, `process-gone`. */
export async function editProcess({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId } = actor
  if (!may(actor.roles, 'process.manage')) return { refused: 'not-allowed' }
  const row = await unit.tx.businessProcess.findFirst({ where: { id: args[0] ?? '', authorityId, state: 'active' } })
  if (!row) return { refused: 'admin-process-gone', screen: at('adminProcesses') }
  const { number, name, area, functionName, functionKind, reach } = row
  const own = await unit.tx.unit.findFirst({ where: { id: row.unitId, authorityId } })
  const texts = Object.entries({ number, name, area, functionName, functionKind, reach }).filter(([, value]) => value !== '')
  const answers: Answers = Object.fromEntries(texts.map(([key, value]) => [key, { value }]))
  const placed: Answers = own ? { unit: { value: { id: own.id, label: own.name } } } : {}
  return openDraft(app, unit, actor, { kind: processInterview.key, subject: row.id, answers: { ...answers, ...placed } })
}

/** What is written down of a process, from its answers. */
const dataFrom = (answers: Answers) => ({
  number: textAt(answers, 'number'),
  name: textAt(answers, 'name'),
  area: textAt(answers, 'area'),
  functionName: textAt(answers, 'functionName'),
  functionKind: textAt(answers, 'functionKind'),
  reach: textAt(answers, 'reach'),
  unitId: registerValue.safeParse(valueAt(answers, 'unit')).data?.id ?? '',
})

async function saveProcess({ app, unit, actor, draft, answers, now }: Finishing): Promise<Screen | Unfinished> {
  const { authorityId } = actor
  if (!may(actor.roles, 'process.manage')) return { refused: 'not-allowed' }
  const data = dataFrom(answers)
  const { units, numbers } = await factsOf(unit.tx, authorityId, draft.subject)
  if (!units.some(({ id }) => id === data.unitId)) return { refused: 'unit-retired', address: 'unit' }
  if (numbers.includes(numberKey(data.number)))
    return { refused: 'process-number-taken', params: { number: data.number }, address: 'number' }
  if (draft.subject === '') {
    const id = app.ids.next()
    await unit.tx.businessProcess.create({ data: { id, authorityId, ...data, state: 'active' } })
    record(unit, actor, now, 'process.add', `process:${id}`, data)
    await followed({ app, unit, actor }, now, { id, before: undefined, after: { ...data, state: 'active' } })
    return at('adminProcess', id)
  }
  const before = await unit.tx.businessProcess.findFirst({ where: { id: draft.subject, authorityId, state: 'active' } })
  if (!before) return { refused: 'admin-process-gone' }
  // Entries stand under a direction and a unit: while there are some, the workbook moves them together.
  const moved = before.area !== data.area || before.unitId !== data.unitId
  if (moved && (await unit.tx.touchpointEntry.count({ where: { authorityId, processId: before.id } })) > 0) {
    return { refused: 'process-has-entries', address: before.area !== data.area ? 'area' : 'unit' }
  }
  await unit.tx.businessProcess.update({ where: { id: before.id }, data })
  record(unit, actor, now, 'process.change', `process:${before.id}`, data)
  await followed({ app, unit, actor }, now, { id: before.id, before, after: { ...data, state: 'active' } })
  return at('adminProcess', before.id)
}

/** Opens what the units concerned have to do in their lists (C15.1, E15.1). */
async function followed({ app, unit, actor }: Pick<Acting, 'app' | 'unit' | 'actor'>, now: string, line: ChangedLine): Promise<void> {
  const inForce = await listInForce(unit.tx, actor.authorityId)
  await followRegister({ app, unit, doer: actor, now, inForce }, [line])
}

/**
 * Retires a process: args are its id, after the card that asks. Refusals: `not-allowed`, `admin-process-gone`, `process-has-entries` (points or profiles
 * of it are still there).
 */
export async function retireProcess({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId } = actor
  if (!may(actor.roles, 'process.manage')) return { refused: 'not-allowed' }
  const id = args[0] ?? ''
  const screen = at('adminProcess', id)
  const entries = await unit.tx.touchpointEntry.count({ where: { authorityId, processId: id } })
  const links = await unit.tx.profileProcess.findMany({ where: { authorityId, processId: id }, select: { profileId: true } })
  const profiles = await unit.tx.segmentProfile.count({
    where: { authorityId, state: 'active', id: { in: links.map(({ profileId }) => profileId) } },
  })
  if (entries + profiles > 0) return { refused: 'process-in-use', params: { entries, profiles }, screen }
  const before = await unit.tx.businessProcess.findFirst({ where: { id, authorityId, state: 'active' } })
  if (!before) return { refused: 'admin-process-gone', screen: at('adminProcesses') }
  await unit.tx.businessProcess.updateMany({ where: { id, authorityId, state: 'active' }, data: { state: 'retired' } })
  record(unit, actor, nowIn(app), 'process.retire', `process:${id}`)
  await followed({ app, unit, actor }, nowIn(app), { id, before, after: { ...before, state: 'retired' } })
  return screen
}
