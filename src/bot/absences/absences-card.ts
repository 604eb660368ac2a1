import { z } from 'zod'
import { type AbsenceLine, absencesFor, absenceTold } from '../../app/absences/absence-view.ts'
import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard, wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** Absences of one page: with the button that turns it they fill a row. */
const SIZE = 4

const lineOf = ({ who, substitute, fromOn, untilOn }: AbsenceLine, say: Say): string =>
  say.t('absence-line', { who, substitute, from: say.t('approval-day', { day: fromOn }), until: say.t('approval-day', { day: untilOn }) })

/** Who is away and who stands in (R58): one's own absences, for the coordinator everybody's. Args are the page. */
export async function absencesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const found = await absencesFor(app, actor)
  if ('refused' in found) return refusalCard(drawing, found.refused)
  const page = pageOf(
    found.lines.map((line, index) => ({ line, number: index + 1 })),
    SIZE,
    pageIn(args[0]),
  )
  const cancel = page.items.map(({ line, number }): Button => ({ label: `✖ ${number}`, data: screenPress(at('absenceCancel', line.id)) }))
  const turn = turnButton(page, say, (next) => at('absences', String(next)))
  const way = (label: string, data: string): Button => ({ label: labelOf(say.t(label)), data })
  const ways = [
    way('button-absence-add', actionPress('start', 'absence')),
    ...(found.others ? [way('button-absence-of', actionPress('start', 'absenceOf'))] : []),
    way('button-approvals', screenPress(at('approvals'))),
    await wayBack(drawing),
  ]
  const lines = page.items.map(({ line, number }) => say.t('tasks-line', { number: String(number), task: lineOf(line, say) }))
  const text = [say.t('absences-title'), ...(lines.length > 0 ? lines : [say.t('absences-none')]), say.t('absences-about')]
  return cardOf(text, [...numberRows([...cancel, ...turn]), ...navigationRows(ways)])
}

/** Asks once before an absence is taken back. */
export async function absenceCancelCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const found = await absencesFor(app, actor)
  if ('refused' in found) return refusalCard(drawing, found.refused)
  const line = found.lines.find(({ id }) => id === args[0])
  if (!line) return refusalCard(drawing, 'absence-gone')
  const buttons = [
    { label: labelOf(say.t('button-absence-cancel')), data: actionPress('cancelAbsence', line.id) },
    { label: labelOf(say.t('button-keep')), data: screenPress(at('absences')) },
  ]
  return cardOf([say.t('absence-cancel', { line: lineOf(line, say) })], navigationRows(buttons))
}

/** Whoever stands in hears of it once. */
export async function absenceSetTold(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const { absence } = z.object({ absence: z.string() }).parse(message.params)
  const line = await absenceTold(app, message.authorityId, absence)
  if (!line) return undefined
  const [from, until] = [say.t('approval-day', { day: line.fromOn }), say.t('approval-day', { day: line.untilOn })]
  const open = { label: labelOf(say.t('button-approvals')), data: screenPress(at('approvals')) }
  return cardOf([say.t('absence-told', { who: line.who, from, until })], navigationRows([open, menuButton(say)]))
}
