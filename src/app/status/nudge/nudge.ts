import { nowIn } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { record } from '../../journal/record.ts'
import { itemsOf, nudgeMark, nudgeSlot, unanswered } from './unanswered.ts'

/** After the answers to what people do, before the reminders that nobody sent. */
const PRIORITY = 4

/** How many a preview has shown, by callback data. */
const countIn = (arg: string | undefined): number => (/^\d{1,5}$/.test(arg ?? '') ? Number(arg) : 0)

/**
 * Reminds those who have not answered (R74): args are the mark of the people whom the preview has shown, and how many they were. Once a person and day; who has been reminded today is
 * passed over. Refusals: `not-allowed`, `nudge-nobody`, and `nudge-changed` when some of them have answered or others have come: who is left is shown anew, with how many there were.
 */
export async function nudge({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId, personId } = actor
  const now = app.clock.now()
  const all = await unanswered({ app, db: unit.tx, authorityId, now }, actor)
  if (!all) return { refused: 'not-allowed' }
  const due = all.filter(({ told }) => !told)
  if (due.length === 0) return { refused: 'nudge-nobody', screen: at('status') }
  if (nudgeMark(due) !== args[0])
    return { refused: 'nudge-changed', params: { before: countIn(args.at(-1)), count: due.length }, screen: at('nudge') }
  const [today, createdAt] = [app.authorities.today(authorityId, now), nowIn(app)]
  for (const { personId: to, works } of due) {
    const params = { by: personId, items: itemsOf(works) }
    const slot = nudgeSlot(to, today)
    unit.say({ authorityId, personId: to, slot, message: 'nudge', params, fileId: null, priority: PRIORITY, dueAt: createdAt, createdAt })
  }
  record(
    unit,
    actor,
    createdAt,
    'status.nudge',
    `authority:${authorityId}`,
    due.map((one) => ({ to: one.personId, items: itemsOf(one.works) })),
  )
  return at('nudged', String(due.length))
}
