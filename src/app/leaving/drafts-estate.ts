import type { Words } from '../../domain/interview/words.ts'
import { Conflict } from '../../storage/conflict.ts'
import { toDraftRow } from '../../storage/drafts.ts'
import { Prisma } from '../../storage/open.ts'
import type { Actor, DraftRow } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { draftLine } from '../drafts/draft-line.ts'
import { nextReminder } from '../interviews/next-reminder.ts'
import { aboutDraft } from '../views/open-drafts.ts'
import type { Estate, Giving, Heir } from './estate.ts'

const openOf = async ({ unit, doer, from }: Giving): Promise<DraftRow[]> => {
  const where = { authorityId: doer.authorityId, personId: from, state: 'open' }
  return (await unit.tx.draft.findMany({ where, orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }] })).map(toDraftRow)
}

const isDirect = ({ app }: Giving, draft: DraftRow): boolean => app.interviews.get(draft.kind)?.definition.direct === true

/** Somebody who moves keeps what the roles that stay allow: the rest is work of the former unit. */
function staysWith({ app, doer, from, unitId, keeps }: Giving, draft: DraftRow): boolean {
  if (unitId === null) return false
  const actor: Actor = { ...NOBODY, authorityId: doer.authorityId, personId: from, roles: [...keeps] }
  return app.interviews.get(draft.kind)?.allowed(actor, draft) ?? false
}
const NOBODY = {
  unitId: null,
  displayName: '',
  position: '',
  locale: 'ru',
  settings: {},
  place: '',
  accountId: '',
  consents: { processing: null, proactive: null },
} as const

/** On condition that nobody wrote meanwhile: an answer that came at the same moment is kept in the draft that goes over. */
async function change({ unit }: Giving, { id, revision }: DraftRow, data: object): Promise<void> {
  const { count } = await unit.tx.draft.updateMany({ where: { id, revision, state: 'open' }, data: { ...data, revision: revision + 1 } })
  if (count !== 1) throw new Conflict('draft', 'a draft was changed meanwhile')
}

async function hand(giving: Giving, to: Heir, ids: readonly string[]): Promise<void> {
  const { app, doer } = giving
  const remindAt = nextReminder(app, { authorityId: doer.authorityId, settings: to.settings }, app.clock.now())
  const drafts = (await openOf(giving)).filter(({ id }) => ids.includes(id))
  // The heir may be in the middle of an interview: what comes over is open, and waits.
  for (const draft of drafts) await change(giving, draft, { personId: to.id, activeKey: null, pending: Prisma.DbNull, remindAt })
}

/** Each with its interview and what it is about. */
async function describe(app: App, authorityId: string, ids: readonly string[]): Promise<Words[][]> {
  const rows = await app.storage.db.draft.findMany({ where: { authorityId, id: { in: [...ids] } } })
  const drafts = rows.map(toDraftRow).filter(({ kind }) => app.interviews.has(kind))
  const sorted = drafts.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
  return Promise.all(sorted.map(async (draft) => [draftLine(app, draft).title, await aboutDraft(app, draft)].filter((part) => part !== '')))
}

/** What somebody has begun to enter and not finished: the answers stay as they are (R4). */
export const draftsEstate: Estate = {
  name: 'drafts',
  list: async (giving) => (await openOf(giving)).filter((one) => !isDirect(giving, one) && !staysWith(giving, one)).map(({ id }) => id),
  hand,
  drop: async (giving) => {
    if (giving.unitId !== null) return
    const over = { state: 'cancelled', activeKey: null, pending: Prisma.DbNull, remindAt: null }
    for (const draft of await openOf(giving)) if (isDirect(giving, draft)) await change(giving, draft, over)
  },
  describe,
}
