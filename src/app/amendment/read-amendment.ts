import type { AmendmentFacts } from '../../domain/edition/amendment-interview.ts'
import { frozenEntrySchema } from '../../domain/edition/frozen-entry.ts'
import { fitting, type Misfit } from '../../domain/edition/take-in.ts'
import { amendersOf, holdsOne } from '../../domain/formation/checkers.ts'
import { subjectOf } from '../../domain/proposal/entry-change.ts'
import type { Regulation } from '../../domain/regulation/regulation.ts'
import { may } from '../../domain/rights/may.ts'
import type { Db, Tx } from '../../storage/open.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { editionInForce } from '../editions/next-edition.ts'
import { type WaitingChange, waitingChanges } from './approved-changes.ts'

/** May this person record the act that changes the list? By the right and by the role that follows from the act of the authority (R61). */
export const mayAmend = (app: Pick<App, 'authorities'>, { authorityId, roles }: Pick<Actor, 'authorityId' | 'roles'>): boolean =>
  may(roles, 'edition.amend') && holdsOne(roles, amendersOf(app.authorities.get(authorityId).regulation))

/** The edition in force, the approved changes that are in none, which of them fit over it, and why the others do not. */
export type Amendable = {
  edition: NonNullable<Awaited<ReturnType<typeof editionInForce>>>
  facts: AmendmentFacts
  waiting: readonly WaitingChange[]
  misfits: readonly Misfit[]
}

/** Undefined where no edition is in force yet: there is nothing that changes could be put into. */
export async function readAmendable(db: Db | Tx, authorityId: string, regulation: Regulation): Promise<Amendable | undefined> {
  const edition = await editionInForce(db, authorityId)
  if (!edition) return undefined
  const waiting = await waitingChanges(db, authorityId)
  const rows =
    waiting.length === 0
      ? []
      : await db.editionEntry.findMany({ where: { authorityId, editionId: edition.id }, orderBy: { position: 'asc' } })
  const lines = rows.map(({ body }) => frozenEntrySchema.parse(body))
  const processes = waiting.length === 0 ? [] : await db.businessProcess.findMany({ where: { authorityId } })
  const names = new Map(
    processes.map(({ id, name, functionName, number }) => [id, { businessProcess: name, functionName, processNumber: number }]),
  )
  const { fits, misfits } = fitting(lines, { areas: areasIn(regulation), names, all: waiting })
  const named = fits.map((one) => ({ ...one, name: nameOf(one.changes) }))
  return { edition, facts: { lines, fits: named, all: waiting, names }, waiting, misfits }
}

export const areasIn = ({ listRules }: Pick<Regulation, 'listRules'>): readonly { key: string }[] => listRules?.directions ?? []

const nameOf = ([first]: WaitingChange['changes']): string => (first ? subjectOf(first).name : '')
