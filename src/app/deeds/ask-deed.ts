import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { otherDeciders } from './deciders.ts'
import type { Deed } from './deed.ts'
import { type DeedRow, expiryOf, sayDeed } from './deed-row.ts'
import { DEEDS } from './deeds.ts'

/**
 * Asks for a deed: args are its name and arguments, after the card that says what it does. Where there is no other administrator with an
 * account, it is done at once; otherwise the others get a card and one of them decides. Asked for twice it is the same deed. Refusals:
 * `stale-idle` (no such deed), `not-allowed`, `deed-gone` (what it is about is gone), `deed-nobody` (an asker who is no administrator, and none
 * to ask), or what stands in the way.
 */
export async function askDeed({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [name = '', ...rest] = args
  const deed = DEEDS.get(name)
  const { authorityId, personId } = actor
  if (!deed) return { refused: 'stale-idle' }
  if (!may(actor.roles, deed.right)) return { refused: 'not-allowed' }
  const reading = { app, db: unit.tx, authorityId }
  if (!(await deed.describe(reading, rest))) return { refused: 'deed-gone' }
  const obstacle = await deed.obstacle?.(reading, rest)
  if (obstacle) return obstacle
  const others = await otherDeciders(unit.tx, authorityId, personId)
  if (others.length === 0)
    return may(actor.roles, 'deed.decide') ? doAlone({ app, unit, actor, args: rest }, deed) : { refused: 'deed-nobody' }
  const open = await unit.tx.pendingDeed.findMany({ where: { authorityId, deed: name, state: 'open', expiresAt: { gt: nowIn(app) } } })
  const same = open.find((row) => JSON.stringify(row.args) === JSON.stringify(rest))
  if (same) return at('deed', same.id)
  const row = await writeDeed({ app, unit, actor, args: rest }, deed, 'open')
  for (const to of others) sayDeed(unit, row, { message: 'deed-asked', to, occasion: 'asked', now: row.askedAt })
  return at('deed', row.id)
}

async function writeDeed({ app, unit, actor, args }: Acting, deed: Deed, state: 'open' | 'done'): Promise<DeedRow> {
  const { authorityId, personId } = actor
  const now = nowIn(app)
  const decided = state === 'done' ? { decidedById: personId, decidedAt: now } : {}
  const data = {
    id: app.ids.next(),
    authorityId,
    deed: deed.name,
    args,
    askedById: personId,
    askedAt: now,
    expiresAt: expiryOf(now),
    state,
  }
  const row = await unit.tx.pendingDeed.create({ data: { ...data, ...decided } })
  record(unit, actor, now, 'deed.ask', `deed:${row.id}`, { deed: deed.name, args })
  return row
}

async function doAlone(acting: Acting, deed: Deed): Promise<Screen> {
  const { app, unit, actor, args } = acting
  const { id } = await writeDeed(acting, deed, 'done')
  record(unit, actor, nowIn(app), 'deed.confirm', `deed:${id}`)
  await deed.run(app, unit, actor, args)
  return at('deed', id)
}
