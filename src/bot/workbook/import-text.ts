import type { ImportReport } from '../../app/workbook/import/report.ts'
import type { ImportView } from '../../app/workbook/workbook-view.ts'
import { addressOf } from '../../domain/workbook/book.ts'
import { type Problem, quoted } from '../../domain/workbook/problem.ts'
import { clip } from '../cards/clip.ts'
import type { Say } from '../cards/say.ts'

/** Problems that a card names; the others are in the marked workbook. */
const NAMED = 5
const WHAT = ['units', 'staff', 'processes', 'list'] as const
const DID = ['add', 'change', 'retire'] as const

/** Whether a report has anything to change. */
export const changesAnything = ({ counts, edition }: ImportReport): boolean =>
  edition !== undefined || (counts !== undefined && WHAT.some((what) => DID.some((did) => counts[what][did] > 0)))

/** How much is added, changed and retired, register by register. */
function countLines({ counts, edition, notes }: ImportReport, say: Say): string[] {
  const lines = WHAT.flatMap((what) => {
    const told = DID.filter((did) => (counts?.[what][did] ?? 0) > 0)
    const said = told.map((did) => say.t(`workbook-count-${did}`, { count: counts?.[what][did] ?? 0 })).join(', ')
    return said === '' ? [] : [say.t('workbook-counts', { what: say.t(`workbook-what-${what}`), counts: said })]
  })
  const { number, orderNumber, orderDate, entries } = edition ?? { number: 0, orderNumber: '', orderDate: '', entries: 0 }
  const date = orderDate.split('-').reverse().join('.')
  const order = clip(orderNumber, 60)
  return [
    ...lines,
    ...(edition ? [say.t('workbook-edition', { number: String(number), order, date, entries })] : []),
    ...(notes && notes.same > 0 ? [say.t('workbook-same', { count: notes.same })] : []),
    ...(notes && notes.left > 0 ? [say.t('workbook-note-left', { count: notes.left })] : []),
    ...(notes && notes.otherNeeds > 0 ? [say.t('workbook-note-other', { count: notes.otherNeeds })] : []),
  ]
}

function problemLine(problem: Problem, say: Say): string {
  const what = clip(say.t(`workbook-problem-${problem.code}`, problem.params), 400)
  if (problem.row === 0) return say.t('workbook-problem-whole', { what })
  return say.t('workbook-problem-line', { sheet: quoted(problem.sheet), cell: addressOf(problem.column, problem.row), what })
}

function problemLines({ problems, problemCount }: ImportReport, say: Say): string[] {
  const named = problems.slice(0, NAMED)
  return [
    say.t('workbook-problems', { count: problemCount }),
    say.t('workbook-problems-about'),
    '',
    ...named.map((problem) => problemLine(problem, say)),
    ...(problemCount > named.length ? [say.t('workbook-problems-more', { count: problemCount - named.length })] : []),
  ]
}

function checkedLines(report: ImportReport, say: Say): string[] {
  const moved = report.moved ? [say.t('workbook-moved'), ''] : []
  if (report.problemCount > 0) return [...moved, ...problemLines(report, say)]
  if (!changesAnything(report)) return [...moved, say.t('workbook-nothing', { lines: report.lines })]
  return [...moved, say.t('workbook-preview'), say.t('workbook-preview-lines', { lines: report.lines }), '', ...countLines(report, say)]
}

/** What became of a workbook, in words. */
export function importLines({ state, report }: ImportView, say: Say): string[] {
  if (state === 'checked') return checkedLines(report, say)
  if (state === 'applying') return [say.t('workbook-applying')]
  if (state === 'applied') return [say.t('workbook-applied'), ...countLines(report, say)]
  if (state === 'failed') return [say.t('workbook-failed', { why: report.why })]
  if (state === 'dropped') return [say.t('workbook-dropped')]
  const progress = { waiting: [], reading: [say.t('workbook-reading')], comparing: [say.t('workbook-comparing', { lines: report.lines })] }
  return [say.t('workbook-waiting'), ...progress[report.stage]]
}
