import type { Words } from '../../domain/interview/words.ts'
import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { ESTATES } from './estates.ts'
import type { Items } from './hand-over.ts'

/** Somebody who has left or moved, as whoever keeps the register sees them. `successor`: who goes on, perhaps empty. */
export type Released = { id: string; name: string; position: string; unit: string; state: string; successor: string }

/** Those who have left, by name. Refusal: `not-allowed`. */
export async function thoseWhoLeft(app: App, actor: Actor): Promise<Released[] | { refused: 'not-allowed' }> {
  if (!may(actor.roles, 'person.release')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const people = await app.storage.db.person.findMany({
    where: { authorityId, state: 'left' },
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
  })
  return Promise.all(people.map((person) => released(app, person)))
}

/** One line of the register. Refusals: `not-allowed`, `person-gone`. */
export async function releasedPerson(app: App, actor: Actor, id: string): Promise<Released | { refused: string }> {
  if (!may(actor.roles, 'person.release')) return { refused: 'not-allowed' }
  const person = await app.storage.db.person.findFirst({ where: { id, authorityId: actor.authorityId, NOT: { state: 'erased' } } })
  return person ? released(app, person) : { refused: 'person-gone' }
}

type Row = {
  id: string
  authorityId: string
  displayName: string
  position: string
  unitId: string | null
  state: string
  successorId: string | null
}

async function released(app: App, person: Row): Promise<Released> {
  const { id, authorityId, displayName: name, position, unitId, state, successorId } = person
  const unit = unitId ? await app.storage.db.unit.findFirst({ where: { id: unitId, authorityId } }) : null
  return { id, name, position, unit: unit?.name ?? '', state, successor: await personName(app, authorityId, successorId ?? '') }
}

/** The name of somebody of the authority, empty where there is none. */
export async function personName(app: App, authorityId: string, id: string): Promise<string> {
  if (id === '') return ''
  const person = await app.storage.db.person.findFirst({ where: { id, authorityId }, select: { displayName: true } })
  return person?.displayName ?? ''
}

/** What was handed over, in words by estate; what is gone meanwhile is left out. */
export async function handedWords(app: App, authorityId: string, items: Items): Promise<{ name: string; things: Words[][] }[]> {
  const found: { name: string; things: Words[][] }[] = []
  for (const estate of ESTATES) {
    const things = await estate.describe(app, authorityId, items[estate.name] ?? [])
    if (things.length > 0) found.push({ name: estate.name, things })
  }
  return found
}
