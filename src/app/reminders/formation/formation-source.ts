import { isDay } from '../../../domain/calendar/day.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import { concerned, holdersNow } from '../concerned.ts'
import { deadlineSource, type SetDeadline } from '../deadline-source.ts'
import type { Reading, ReminderSource } from '../source.ts'

/** Lists that units have not handed over yet, with the day of the round (R50). */
export async function formationDeadlines(reading: Reading, ids?: readonly string[]): Promise<(SetDeadline & { unitId: string })[]> {
  const { app, db, authorityId } = reading
  const campaign = await db.formationCampaign.findFirst({ where: { authorityId, state: 'open' } })
  if (!campaign || !isDay(campaign.dueOn)) return []
  const rows = await db.unitSubmission.findMany({
    where: { authorityId, campaignId: campaign.id, state: { in: ['forming', 'returned'] }, ...(ids && { id: { in: [...ids] } }) },
    orderBy: { id: 'asc' },
  })
  if (rows.length === 0) return []
  const holders = await holdersNow(reading)
  const written = campaign.dueOn
  const since = dayIn(app.authorities.get(authorityId).timeZone, new Date(campaign.openedAt))
  return rows.map(({ id, unitId }) => {
    const inTurn = [holders('interactionOfficer', unitId), holders('unitHead', unitId)]
    const own = inTurn.find((people) => people.length > 0) ?? []
    return { id, unitId, written, since, recipients: concerned(reading, 'formation', { own, unitId, holders }) }
  })
}

/** Units are reminded of their lists by their line in the table of reminders (R72). */
export const formationSource: ReminderSource = deadlineSource({
  key: 'formation',
  ladder: 'formation',
  withDeadline: formationDeadlines,
  // What was handed over has no deadline any more.
  done: async () => new Set(),
})
