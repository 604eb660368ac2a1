import { chosen, type LeavingFacts, NO_FACTS, type Offered } from '../../domain/leaving/leaving-facts.ts'
import type { FactsAsked } from '../interviews/interview-kind.ts'
import type { Giving } from './estate.ts'
import { usualHeir } from './find-heir.ts'
import { countOf, listEstates } from './hand-over.ts'

const byName = new Intl.Collator('ru', { numeric: true })
const sorted = (lines: readonly Offered[]): Offered[] => [...lines].sort((one, other) => byName.compare(one.label, other.label))

/** Everybody at work but `without`, those of the unit first: they know its work. */
async function staffOf({ tx, actor }: FactsAsked, without: string, unitId: string | null): Promise<Offered[]> {
  const { authorityId } = actor
  const people = await tx.person.findMany({
    where: { authorityId, state: 'active', id: { not: without } },
    select: { id: true, displayName: true, position: true, unitId: true },
  })
  const units = new Map((await tx.unit.findMany({ where: { authorityId } })).map(({ id, short }) => [id, short]))
  const offered = people.map(({ unitId: of, displayName, position, id }) => {
    const label = [displayName, position, units.get(of ?? '') ?? ''].filter((part) => part !== '').join(' · ')
    return { id, label, near: of !== null && of === unitId }
  })
  const plain = (near: boolean): Offered[] => offered.filter((one) => one.near === near).map(({ id, label }) => ({ id, label }))
  return [...sorted(plain(true)), ...sorted(plain(false))]
}

async function unitsOf({ tx, actor: { authorityId } }: FactsAsked, without: string | null): Promise<Offered[]> {
  const units = await tx.unit.findMany({ where: { authorityId, state: 'active', id: { not: without ?? '' } } })
  return sorted(units.map(({ id, name }) => ({ id, label: name })))
}

/** At the review: how much goes over, and to whom where nobody is named. */
async function reviewFacts(asked: FactsAsked, person: { id: string; unitId: string | null }): Promise<LeavingFacts> {
  const { app, unit, tx, actor, draft } = asked
  const { authorityId, personId, place } = actor
  const moves = draft.kind === 'moving'
  const all = await tx.roleGrant.findMany({ where: { authorityId, personId: person.id }, select: { role: true, unitId: true } })
  const keeps = moves ? all.filter(({ unitId }) => unitId !== person.unitId) : []
  const giving: Giving = {
    app,
    unit,
    doer: { authorityId, personId, place },
    from: person.id,
    unitId: moves ? (person.unitId ?? '') : null,
    keeps,
    now: app.clock.now().toISOString(),
  }
  const heir = await usualHeir(tx, { id: person.id, authorityId, unitId: person.unitId })
  return { ...NO_FACTS, pieces: countOf(await listEstates(giving)), heir: heir?.name }
}

/** What the questions about somebody who leaves or moves need. */
export async function leavingFacts(asked: FactsAsked): Promise<LeavingFacts> {
  const { tx, actor, answers, step } = asked
  const id = chosen({ answers }, 'person')
  const person =
    id === '' ? null : await tx.person.findFirst({ where: { id, authorityId: actor.authorityId }, select: { id: true, unitId: true } })
  if (!step) return person ? reviewFacts(asked, person) : NO_FACTS
  const key = step.kind === 'question' ? step.question.key : ''
  if (key === 'person') return { ...NO_FACTS, staff: await staffOf(asked, actor.personId, null) }
  if (key === 'successor') return { ...NO_FACTS, staff: await staffOf(asked, id, person?.unitId ?? null) }
  return key === 'unit' ? { ...NO_FACTS, units: await unitsOf(asked, person?.unitId ?? null) } : NO_FACTS
}
