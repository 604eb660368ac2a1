import { dayIn } from '../../domain/calendar/zone.ts'
import { registerValue, valueAt } from '../../domain/interview/answers.ts'
import { unitsFor } from '../../domain/rights/may.ts'
import { findKnown } from '../../domain/touchpoint/catalogue.ts'
import type { KnownEntry } from '../../domain/touchpoint/questions/named-points.ts'
import {
  NO_FACTS,
  type PatternPoint,
  type ProcessLine,
  type SourceFacts,
  type TouchpointFacts,
} from '../../domain/touchpoint/questions/touchpoint-facts.ts'
import type { Tx } from '../../storage/open.ts'
import type { Actor } from '../../storage/unit.ts'
import type { FactsAsked } from '../interviews/interview-kind.ts'
import { keysIn } from './entry-row.ts'
import { openedEntry } from './entry-subject.ts'

/** The units whose touchpoints the person may enter, as a condition. */
function ownUnits({ roles }: Pick<Actor, 'roles'>): { unitId?: { in: string[] } } {
  const units = unitsFor(roles, 'touchpoint.create')
  return units === 'all' ? {} : { unitId: { in: units } }
}

/** Active business processes that the person may enter touchpoints of, in the sequence of the register, with the number of these. */
async function processLines(tx: Tx, actor: Pick<Actor, 'authorityId' | 'roles'>): Promise<ProcessLine[]> {
  const { authorityId } = actor
  const where = { authorityId, ...ownUnits(actor), state: 'active' }
  const processes = await tx.businessProcess.findMany({ where, orderBy: { number: 'asc' } })
  const counted = await tx.touchpointEntry.groupBy({
    by: ['processId'],
    where: { authorityId, processId: { in: processes.map((one) => one.id) } },
    _count: true,
  })
  const counts = new Map(counted.map((row) => [row.processId, row._count]))
  return processes.map(({ id, name, area }) => ({ id, name, area, points: counts.get(id) ?? 0 }))
}

type EntriesAsked = { authorityId: string; processId: string; timeZone: string; except?: string }

/** The entries of a process with their authors, for R34. `except` is the entry that is being edited. */
export async function knownEntries(tx: Tx, { authorityId, processId, timeZone, except = '' }: EntriesAsked): Promise<KnownEntry[]> {
  const rows = await tx.touchpointEntry.findMany({
    where: { authorityId, processId, NOT: { id: except } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const authors = await tx.person.findMany({
    where: { id: { in: rows.map((row) => row.authorId) } },
    select: { id: true, displayName: true },
  })
  const nameOf = new Map(authors.map((author) => [author.id, author.displayName]))
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    author: nameOf.get(row.authorId) ?? '',
    day: dayIn(timeZone, new Date(row.createdAt)),
    needs: keysIn(row.needs),
    state: row.state === 'approved' ? 'approved' : 'draft',
  }))
}

async function pattern(tx: Tx, authorityId: string, processId: string): Promise<PatternPoint[]> {
  const rows = await tx.touchpointEntry.findMany({ where: { authorityId, processId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map((row) => ({ name: row.name, needs: keysIn(row.needs), marks: keysIn(row.marks) }))
}

/** Keys of the catalogue, the unit's most frequent touchpoints first. */
async function usual(tx: Tx, actor: Actor): Promise<string[]> {
  const where = { authorityId: actor.authorityId, ...ownUnits(actor) }
  const rows = await tx.touchpointEntry.groupBy({ by: ['name'], where, _count: true })
  return rows.sort((a, b) => b._count - a._count).flatMap((row) => findKnown(row.name)?.known.key ?? [])
}

async function lastSource(tx: Tx, actor: Actor): Promise<SourceFacts | undefined> {
  const where = { authorityId: actor.authorityId, authorId: actor.personId, NOT: [{ sourceRef: '' }, { sourceKind: '' }] }
  const row = await tx.touchpointEntry.findFirst({ where, orderBy: { createdAt: 'desc' } })
  return row ? { kind: row.sourceKind, ref: row.sourceRef } : undefined
}

const registerId = (asked: FactsAsked, address: string): string => registerValue.safeParse(valueAt(asked.answers, address)).data?.id ?? ''

/** What the current question of the touchpoint interview needs, and no more. */
export async function touchpointFacts(asked: FactsAsked): Promise<TouchpointFacts> {
  const { tx, actor, step, timeZone } = asked
  const { authorityId } = actor
  if (step?.kind !== 'question') return NO_FACTS
  const { key } = step.question
  if (key === 'process' || key === 'copyFrom') return { ...NO_FACTS, processes: await processLines(tx, actor) }
  if (key === 'sourceKind') return { ...NO_FACTS, last: await lastSource(tx, actor) }
  const copied = registerId(asked, 'copyFrom')
  const facts = copied === '' ? NO_FACTS : { ...NO_FACTS, pattern: await pattern(tx, actor.authorityId, copied) }
  if (key === 'name')
    return { ...facts, entries: await knownEntries(tx, { authorityId, processId: registerId(asked, 'process'), timeZone }) }
  if (key !== 'where') return facts
  return {
    ...facts,
    entries: await knownEntries(tx, { authorityId, processId: registerId(asked, 'process'), timeZone }),
    usual: await usual(tx, actor),
  }
}

/** The same for editing one entry: only its name has to be compared. */
export async function entryFacts(asked: FactsAsked): Promise<TouchpointFacts> {
  const { tx, actor, draft, step, timeZone } = asked
  const { authorityId } = actor
  if (step?.kind !== 'question' || step.question.key !== 'name') return NO_FACTS
  const row = await tx.touchpointEntry.findFirst({ where: { id: openedEntry(draft.subject).id, authorityId: actor.authorityId } })
  return row
    ? { ...NO_FACTS, entries: await knownEntries(tx, { authorityId, processId: row.processId, timeZone, except: row.id }) }
    : NO_FACTS
}
