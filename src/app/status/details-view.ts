import type { PublicationLine, RunLine, StatusDetails } from '../../domain/status/details.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { namesOf } from '../proposals/views/people-names.ts'
import { publicationView } from '../publication/publication-view.ts'
import { type Scope, scopeOf } from './scope.ts'
import { stepRuns } from './step-runs.ts'

/** Line by line what the summary counts, of the units that the person may see (R5, R74); nothing for somebody who may see none. */
export async function detailsView(app: App, actor: Pick<Actor, 'authorityId' | 'roles'>): Promise<StatusDetails> {
  const where = scopeOf(actor)
  if (!where) return { runs: [], publications: [] }
  return { runs: await runLines(app, where), publications: where.unitId ? [] : await publicationLines(app, actor.authorityId) }
}

async function runLines(app: App, where: Scope): Promise<RunLine[]> {
  const { db } = app.storage
  const runs = await stepRuns(app, where)
  const units = await db.unit.findMany({ where: { authorityId: where.authorityId }, select: { id: true, name: true } })
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const names = await namesOf(db, where.authorityId, [...new Set(runs.flatMap(({ people }) => people))])
  return runs.map((run) => ({
    ...run,
    unit: unitNames.get(run.unitId) ?? '',
    who: run.people.flatMap((id) => names.get(id)?.name ?? []).join(', '),
  }))
}

async function publicationLines(app: App, authorityId: string): Promise<PublicationLine[]> {
  const editions = await app.storage.db.edition.findMany({ where: { authorityId }, orderBy: { number: 'desc' } })
  const lines: PublicationLine[] = []
  for (const { id, number, orderNumber, orderDate } of editions) {
    const view = await publicationView(app, authorityId, id)
    const { due, publishedOn: published, late = false, link = '' } = view ?? {}
    lines.push({ number, orderNumber, orderDate, due, published, late, link })
  }
  return lines
}
