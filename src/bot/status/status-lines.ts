import { type StatusSummary, totalsOf } from '../../domain/status/summary.ts'
import { clip } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'

const NAME = 200

/** The summary in a few lines, what goes on first (R74). */
export function statusLines(status: StatusSummary, say: Say): (string | undefined)[] {
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
function underWayLines(status: StatusSummary, say: Say): string[] {
  const { monitoring, formation, register, approvals, publications, waitingChanges } = status
  return [
    ...(monitoring ? [say.t('status-monitoring', { ...monitoring, year: String(monitoring.year) })] : []),
    ...(formation ? [say.t('status-formation', formation)] : []),
    ...(register ? [say.t('status-register', register)] : []),
    ...(approvals ? [say.t('status-approvals', { ...approvals, step: say.brief(approvals.step) })] : []),
    ...(waitingChanges > 0 ? [say.t('status-waiting-changes', { count: waitingChanges })] : []),
    ...publications.map(({ number, left, overdue, publishedLate }) => {
      if (publishedLate) return say.t('status-published-late', { number: String(number), day: publishedLate })
      return overdue > 0
        ? say.t('status-publication-late', { number: String(number), count: overdue })
        : say.t('status-publication', { number: String(number), count: left })
    }),
  ]
}
