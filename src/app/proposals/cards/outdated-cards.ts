import type { Prisma } from '../../../storage/open.ts'
import type { App } from '../../app.ts'

export type DecisionCardRow = Prisma.DecisionCardGetPayload<object>

/** A card that shows another state than the proposal's, its reader's language, and the revision to draw. */
export type OutdatedCard = { row: DecisionCardRow; locale: 'ru' | 'en'; revision: number }

/** Cards that something has happened to since they were drawn, at most `most`; those of people who are not here any more are forgotten. */
export async function outdatedCards(app: App, authorityId: string, most: number): Promise<OutdatedCard[]> {
  const { db } = app.storage
  const found = await db.$queryRaw<{ id: string; revision: number | bigint }[]>`
    SELECT c."id", p."revision" FROM "DecisionCard" c JOIN "ChangeProposal" p ON p."id" = c."proposalId"
    WHERE c."authorityId" = ${authorityId} AND p."revision" <> c."revision" ORDER BY c."id" LIMIT ${most}`
  if (found.length === 0) return []
  const rows = await db.decisionCard.findMany({ where: { id: { in: found.map(({ id }) => id) } }, orderBy: { id: 'asc' } })
  const people = await db.person.findMany({
    where: { authorityId, state: 'active', id: { in: rows.map(({ personId }) => personId) } },
    select: { id: true, locale: true },
  })
  const localeOf = new Map(people.map(({ id, locale }) => [id, locale === 'en' ? ('en' as const) : ('ru' as const)]))
  const revisionOf = new Map(found.map(({ id, revision }) => [id, Number(revision)]))
  const gone = rows.filter(({ personId }) => !localeOf.has(personId))
  for (const row of gone) await claimCard(app, row, undefined)
  return rows.flatMap((row) => {
    const locale = localeOf.get(row.personId)
    return locale ? [{ row, locale, revision: revisionOf.get(row.id) ?? row.revision }] : []
  })
}

/** Takes a card on itself: from now on it shows `revision`, or is looked at no more. False where somebody else was faster. */
export function claimCard(app: App, { id, revision: before }: DecisionCardRow, revision: number | undefined): Promise<boolean> {
  const where = { id, revision: before }
  return app.committer.run([], async ({ tx }) => {
    const { count } =
      revision === undefined ? await tx.decisionCard.deleteMany({ where }) : await tx.decisionCard.updateMany({ where, data: { revision } })
    return count === 1
  })
}
