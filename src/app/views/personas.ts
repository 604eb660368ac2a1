import type { App } from '../app.ts'

export type Persona = { id: string; name: string; position: string }
/** People of one unit of the demonstration; an empty name: those above all units. */
export type PersonaGroup = { unit: string; persons: Persona[] }

const byName = new Intl.Collator('ru', { numeric: true })

/** The people whom a visitor of the demonstration can speak as, by unit. Refusal: `not-demo`. */
export async function personas(app: App): Promise<PersonaGroup[] | { refused: 'not-demo' }> {
  if (!app.demo) return { refused: 'not-demo' }
  const { db } = app.storage
  const authorities = await db.authority.findMany({ where: { demo: 1 }, select: { id: true } })
  const where = { authorityId: { in: authorities.map(({ id }) => id) } }
  const units = await db.unit.findMany({ where, orderBy: { id: 'asc' } })
  const people = await db.person.findMany({ where: { ...where, state: 'active' } })
  const groupOf = (unitId: string | null, unit: string): PersonaGroup => ({
    unit,
    persons: people
      .filter((person) => person.unitId === unitId)
      .map(({ id, displayName, position }) => ({ id, name: displayName, position }))
      .sort((one, other) => byName.compare(one.name, other.name)),
  })
  const groups = units.map(({ id, name }) => groupOf(id, name))
  return [...groups, groupOf(null, '')].filter(({ persons }) => persons.length > 0)
}
