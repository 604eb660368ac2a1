import { at } from '../../app/dialogue/screen.ts'
import { statusView } from '../../app/status/status-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { type StatusSummary, totalsOf } from '../../domain/status/summary.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const NAME = 200

/** How everything stands, on one screen (R74). */
export async function statusCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const status = await statusView(app, actor)
  if ('refused' in status) return refusalCard(drawing, status.refused)
  return cardOf(linesOf(status, say), navigationRows([...waysOf(status, say), ...(await waysBack(drawing))]))
}

function linesOf(status: StatusSummary, say: Say): (string | undefined)[] {
  const { authority, scope, today, units, edition, keepsList, keepsProfiles } = status
  const { processes, uncovered, entries, emptyUnits, profiles, complete, toVerify, overdue, drafts } = totalsOf(units)
  const [only] = units
  const about = scope === 'all' || units.length !== 1 || !only ? authority : only.name
  return [
    say.t('status-title', { about: clip(about, NAME) }),
    say.t('status-today', { day: today, units: units.length }),
    '',
    keepsList ? say.t('status-list', { covered: processes - uncovered, processes, entries }) : undefined,
    keepsList && emptyUnits > 0 && units.length > 1 ? say.t('status-empty-units', { count: emptyUnits }) : undefined,
    keepsProfiles ? say.t('status-profiles', { complete, profiles, toVerify }) : undefined,
    overdue > 0 ? say.t('status-overdue', { count: overdue }) : undefined,
    ...underWayLines(status, say),
    say.t('status-drafts', { count: drafts }),
    edition
      ? say.t('status-edition', { number: String(edition.number), day: edition.orderDate, order: clip(edition.orderNumber, NAME) })
      : keepsList
        ? say.t('status-no-edition')
        : undefined,
  ]
}

/** A round of formation, approvals and publications, where there are any (R74). */
function underWayLines({ formation, approvals, publications }: StatusSummary, say: Say): string[] {
  return [
    ...(formation ? [say.t('status-formation', formation)] : []),
    ...(approvals ? [say.t('status-approvals', approvals)] : []),
    ...publications.map(({ number, left, overdue }) =>
      overdue > 0
        ? say.t('status-publication-late', { number: String(number), count: overdue })
        : say.t('status-publication', { number: String(number), count: left }),
    ),
  ]
}

function waysOf({ units, keepsList }: StatusSummary, say: Say): Button[] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  return [
    ...(units.length > 1 ? [way('button-status-units', screenPress(at('statusUnits')))] : []),
    ...(keepsList ? [way('button-status-areas', screenPress(at('statusAreas')))] : []),
    way('button-status-picture', actionPress('askDocument', 'status', '', 'png')),
    way('button-status-xlsx', actionPress('askDocument', 'status', '', 'xlsx')),
  ]
}
