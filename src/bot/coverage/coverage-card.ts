import { at } from '../../app/dialogue/screen.ts'
import { type ProcessName, type UnitCoverage, unitCoverage } from '../../app/views/unit-coverage.ts'
import { unitMeant } from '../../app/views/viewable-units.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { type Page, pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { shortWords } from '../cards/short-words.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import { exportButton } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'
import { listScreen } from '../list/list-args.ts'
import { unitsCard } from '../list/units-card.ts'

const SIZE = 5
/** How many business processes of a remark are named. */
const NAMED = 3

type Numbered = ProcessName & { number: string }

/** Which business processes have no touchpoint yet, which need a look, and how each direction stands (R31, R37, R39, R40). */
export async function coverageCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const meant = unitMeant(app, actor, args[1] ?? '')
  if ('refused' in meant) return meant.refused === 'choose-unit' ? unitsCard({ ...drawing, args: [] }) : refusalCard(drawing, meant.refused)
  const coverage = await unitCoverage(app, actor, meant.unitId)
  if ('refused' in coverage) return refusalCard(drawing, coverage.refused)
  return drawCoverage(coverage, pageIn(args[0]), say, await waysBack(drawing))
}

/** The card of a coverage that was read. */
export function drawCoverage(coverage: UnitCoverage, wanted: number, say: Say, back: readonly Button[]): Card {
  const unit = coverage.own ? [] : [coverage.unit.id]
  const page = pageOf(
    coverage.uncovered.map((one, index) => ({ ...one, number: String(index + 1) })),
    SIZE,
    wanted,
  )
  const numbers = coverage.mayAdd
    ? page.items.map(({ number, id }): Button => ({ label: number, data: actionPress('startPoints', id) }))
    : []
  const turn = turnButton(page, say, (next) => at('coverage', String(next), ...unit))
  const list = { label: labelOf(say.t('button-list')), data: screenPress(listScreen({ unit: unit[0] ?? '' })) }
  const text = fitted((cut) => textOf(coverage, page, say, cut))
  return cardOf([text], [...numberRows([...numbers, ...turn]), ...navigationRows([list, exportButton(say, unit[0]), ...back])])
}

type Cut = (text: string) => string

function textOf(coverage: UnitCoverage, page: Page<Numbered>, say: Say, cut: Cut): string {
  const { unit, counts, areas, mayAdd } = coverage
  return [
    say.t('coverage-title', { unit: cut(unit.name) }),
    say.t('coverage-count', { entries: counts.entries, processes: counts.processes }),
    '',
    ...(page.total === 0 ? [say.t('coverage-complete')] : [say.t('coverage-uncovered', { count: page.total })]),
    ...page.items.map(({ number, name }) => say.t('coverage-process', { number, name: cut(name) })),
    ...(page.total > 0 && mayAdd ? [say.t('coverage-tap')] : []),
    ...(page.page === 0 ? remarksOf(coverage, say, cut) : []),
    ...(page.page === 0 ? ['', say.t('coverage-areas')] : []),
    ...(page.page === 0
      ? areas.map(({ area, processes, entries, uncovered }) =>
          say.t('coverage-area', { area: cut(shortWords(area, say)), processes, entries, uncovered }),
        )
      : []),
  ].join('\n')
}

/** What the principles and the call for points before the request make worth a look. */
function remarksOf({ finalOnly, withoutDigital, withoutOffline }: UnitCoverage, say: Say, cut: Cut): string[] {
  const remark = (id: string, processes: readonly ProcessName[]): string[] => {
    if (processes.length === 0) return []
    const names = processes.slice(0, NAMED).map(({ name }) => say.t('coverage-name', { name: cut(name) }))
    const more = processes.length > NAMED ? [say.t('coverage-more', { count: processes.length - NAMED })] : []
    return ['', say.t(id, { count: processes.length }), [...names, ...more].join('; ')]
  }
  return [
    ...remark('coverage-final-only', finalOnly),
    ...remark('coverage-without-digital', withoutDigital),
    ...remark('coverage-without-offline', withoutOffline),
  ]
}
