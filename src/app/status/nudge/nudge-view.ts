import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { nudgeMark, type Unanswered, unanswered } from './unanswered.ts'

/** One who would be reminded, by name, position and unit. */
export type NudgeLine = Unanswered & { name: string; position: string; unit: string }

/** The preview: who gets the message, and how many have got one today already. `by`: whose name stands in it; `mark` stands for the people. */
export type NudgeView = { due: NudgeLine[]; told: number; by: string; mark: string }

/** Whom the person would remind now (R74). Refusal: `not-allowed`. */
export async function nudgeView(app: App, actor: Actor): Promise<NudgeView | { refused: 'not-allowed' }> {
  const { db } = app.storage
  const { authorityId, personId } = actor
  const all = await unanswered({ app, db, authorityId, now: app.clock.now() }, actor)
  if (!all) return { refused: 'not-allowed' }
  const ids = [personId, ...all.map((one) => one.personId)]
  const people = new Map((await db.person.findMany({ where: { authorityId, id: { in: ids } } })).map((row) => [row.id, row]))
  const units = new Map((await db.unit.findMany({ where: { authorityId } })).map(({ id, short }) => [id, short]))
  const lines = all.map((one): NudgeLine => {
    const { displayName = '', position = '', unitId = null } = people.get(one.personId) ?? {}
    return { ...one, name: displayName, position, unit: units.get(unitId ?? '') ?? '' }
  })
  const due = lines.filter(({ told }) => !told)
  return {
    due,
    mark: nudgeMark(due),
    told: lines.filter(({ told }) => told).length,
    by: people.get(personId)?.displayName ?? '',
  }
}
