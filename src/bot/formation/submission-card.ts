import { at } from '../../app/dialogue/screen.ts'
import { type CheckedEntry, type SubmissionView, submissionView } from '../../app/formation/submission-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { type Page, pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import { exportButton } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 4

type Numbered = CheckedEntry & { number: string }

/** What has to be looked at first. */
const URGENCY: Readonly<Record<CheckedEntry['state'], number>> = { returned: 0, open: 1, accepted: 2 }

/** A unit's list in the round: how far it is, its entries with their remarks, and what can be done. Args: the submission and the page. */
export async function submissionCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await submissionView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const entries = view.entries
    .map((entry, index) => ({ ...entry, number: String(index + 1) }))
    .sort((one, other) => URGENCY[one.state] - URGENCY[other.state])
  const page = pageOf(entries, SIZE, pageIn(args[1]))
  const toEntry = (id: string) => (view.may.check ? at('entryCheck', view.id, id) : at('entry', id))
  const numbers = page.items.map(({ id, number }): Button => ({ label: number, data: screenPress(toEntry(id)) }))
  const turn = turnButton(page, say, (next) => at('submission', view.id, String(next)))
  return cardOf(
    [fitted((cut) => textOf(view, page, say, cut).join('\n'))],
    [...numberRows([...numbers, ...turn]), ...navigationRows([...waysOf(view, say), await wayBack(drawing)])],
  )
}

function textOf(view: SubmissionView, page: Page<Numbered>, say: Say, cut: (text: string) => string): string[] {
  const { unit, state, due, counts, gapsReason } = view
  const waits = state === 'forming' || state === 'returned'
  return [
    say.t('submission-title', { unit: cut(unit.name) }),
    say.t(`submission-state-${state}`),
    ...(waits
      ? [
          due.overdue > 0
            ? say.t('formation-overdue', { day: due.due, count: due.overdue })
            : say.t('formation-until', { day: due.due, count: due.left }),
        ]
      : [say.t('submission-counts', counts)]),
    ...(gapsReason === '' ? [] : [say.t('submission-gaps', { reason: cut(gapsReason) })]),
    ...(page.total === 0 ? [say.t('submission-empty')] : []),
    ...page.items.map(({ number, name, businessProcess, state: mark, remark }) =>
      [
        `\n${say.t('submission-line', { number, name: cut(name), process: cut(businessProcess), mark: say.t(`check-${mark}`) })}`,
        ...(remark === '' || mark === 'accepted' ? [] : [say.t('submission-remark', { remark: cut(remark) })]),
      ].join('\n'),
    ),
  ]
}

function waysOf({ id, counts, may, unit }: SubmissionView, say: Say): Button[] {
  const way = (label: string, data: string): Button => ({ label: labelOf(label), data })
  return [
    ...(may.handOver
      ? [
          way(say.t('button-hand-over'), actionPress('handOver', id)),
          way(say.t('button-coverage'), screenPress(at('coverage', '0', unit.id))),
        ]
      : []),
    ...(may.check && counts.open > 0
      ? [way(say.t('button-accept-rest', { count: counts.open }), actionPress('acceptRest', id, String(counts.open)))]
      : []),
    ...(may.check && counts.open === 0
      ? [
          way(
            say.t(counts.returned > 0 ? 'button-settle-return' : 'button-settle-accept'),
            actionPress('settleSubmission', id, counts.returned > 0 ? 'returned' : 'accepted'),
          ),
        ]
      : []),
    ...(may.reopen ? [way(say.t('button-reopen-list'), actionPress('reopenSubmission', id))] : []),
    exportButton(say, unit.id),
    way(say.t('button-back-to-formation'), screenPress(at('formation'))),
  ]
}
