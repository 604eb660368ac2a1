import { at } from '../../app/dialogue/screen.ts'
import { overdueView } from '../../app/status/overdue-view.ts'
import { statusView } from '../../app/status/status-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { SUBJECTS, stageIn } from '../../domain/status/stages.ts'
import type { StatusSummary, UnitStatus } from '../../domain/status/summary.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import { exportButton } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'
import { overdueText } from './overdue-text.ts'

const NAME = 200
/** More of what is overdue stands in the list of all of it. */
const SHOWN = 5

/** One unit: its stage in everything that goes on, its counts, what is overdue and with whom (R74). Args: the unit. */
export async function statusUnitCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = ''] = args
  const status = await statusView(app, actor)
  if ('refused' in status) return refusalCard(drawing, status.refused)
  const unit = status.units.find((one) => one.id === id)
  const late = unit ? await overdueView(app, actor, id) : { refused: 'unit-gone' as const }
  if (!unit || 'refused' in late) return refusalCard(drawing, 'unit-gone')
  const lines = [
    say.t('status-unit-title', { unit: clip(unit.name, NAME) }),
    ...stageLines(status, unit, say),
    ...countLines(status, unit, say),
    ...(late.length > 0 ? ['', say.t('status-overdue-title', { count: late.length })] : []),
    ...late.slice(0, SHOWN).map((line, index) => overdueText(line, String(index + 1), say)),
  ]
  return cardOf(lines, navigationRows([...waysOf(status, unit, say), ...(await waysBack(drawing))]))
}

function stageLines({ keepsList, keepsProfiles }: StatusSummary, unit: UnitStatus, say: Say): string[] {
  const asked = SUBJECTS.filter((subject) => (subject === 'list' ? keepsList : subject === 'profiles' ? keepsProfiles : true))
  return asked.flatMap((subject) => {
    const stage = stageIn(subject, unit)
    if (stage === undefined) return []
    return say.t('status-unit-stage', { subject: say.t(`status-column-stage-${subject}`), stage: say.t(`status-unit-${stage}`) })
  })
}

const countLines = ({ keepsList, keepsProfiles }: StatusSummary, unit: UnitStatus, say: Say): string[] => [
  ...(keepsList ? [say.t('status-unit-list', { covered: unit.processes - unit.uncovered, processes: unit.processes })] : []),
  ...(keepsProfiles ? [say.t('status-unit-profiles', { complete: unit.complete, profiles: unit.profiles, overdue: unit.overdue })] : []),
  say.t('status-unit-drafts', { count: unit.drafts }),
]

function waysOf({ keepsList, keepsProfiles }: StatusSummary, { id }: UnitStatus, say: Say): Button[] {
  const way = (words: string, data: string): Button => ({ label: labelOf(say.t(words)), data })
  return [
    ...(keepsList ? [way('button-status-unit-list', screenPress(at('coverage', '0', id)))] : []),
    ...(keepsProfiles ? [way('button-status-unit-profiles', screenPress(at('profiles', '0', id)))] : []),
    ...(keepsList ? [exportButton(say, id)] : []),
    way('button-back-to-status-units', screenPress(at('statusUnits'))),
  ]
}
