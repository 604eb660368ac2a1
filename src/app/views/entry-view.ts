import { dayIn } from '../../domain/calendar/zone.ts'
import type { Words } from '../../domain/interview/words.ts'
import { may } from '../../domain/rights/may.ts'
import type { Day } from '../../domain/text/day.ts'
import { withDefaults } from '../../domain/touchpoint/defaults.ts'
import type { TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import { listWording, needsOf, sourcesOf, subtypesOf } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { toEntry } from '../touchpoints/entry-row.ts'
import { areasOf, wordingOf } from './words-of-list.ts'

/** An entry of the list as its form shows it (R30), with empty fields replaced by their defaults (R38). */
export type EntryView = {
  entry: TouchpointEntry
  revision: number
  area: Words
  functionName: string
  businessProcess: string
  subtype: Words
  needs: Words[]
  source: Words | undefined
  file: { id: string; name: string } | undefined
  author: string
  written: Day
  mayEdit: boolean
  mayRemove: boolean
  /** An entry in force is changed by a proposal, a draft is proposed to be added (R53). */
  mayPropose: boolean
}

/** One entry. Refusals: `entry-unknown` (also another authority's), `not-allowed`. */
export async function entryView(
  app: App,
  actor: Pick<Actor, 'authorityId' | 'roles'>,
  id: string,
): Promise<EntryView | { refused: 'entry-unknown' | 'not-allowed' }> {
  const { authorityId } = actor
  const { db } = app.storage
  const row = await db.touchpointEntry.findFirst({ where: { id, authorityId } })
  if (!row) return { refused: 'entry-unknown' }
  const where = { unitId: row.unitId }
  if (!may(actor.roles, 'list.viewUnit', where)) return { refused: 'not-allowed' }
  const { regulation, timeZone } = app.authorities.get(authorityId)
  const place = await db.businessProcess.findFirst({ where: { id: row.processId, authorityId } })
  const author = await db.person.findFirst({ where: { id: row.authorId, authorityId } })
  const file = row.sourceFileId ? await db.storedFile.findFirst({ where: { id: row.sourceFileId, authorityId } }) : null
  const entry = withDefaults(toEntry(row), listWording(regulation))
  const draft = entry.state === 'draft'
  return {
    entry,
    revision: row.revision,
    area: wordingOf(areasOf(regulation), entry.area),
    functionName: place?.functionName ?? '',
    businessProcess: place?.name ?? '',
    subtype: wordingOf(subtypesOf(regulation), entry.subtype),
    needs: entry.needs.map((key) => wordingOf(needsOf(regulation), key)),
    source: entry.sourceKind === '' ? undefined : wordingOf(sourcesOf(regulation), entry.sourceKind),
    file: file ? { id: file.id, name: file.name } : undefined,
    author: author?.displayName ?? '',
    written: dayIn(timeZone, new Date(row.createdAt)),
    mayEdit: draft && may(actor.roles, 'touchpoint.edit', where),
    mayRemove: draft && may(actor.roles, 'touchpoint.remove', where),
    mayPropose: may(actor.roles, 'proposal.create', where),
  }
}
