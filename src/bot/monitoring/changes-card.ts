import { at } from '../../app/dialogue/screen.ts'
import { taskView } from '../../app/monitoring/task/task-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { capital } from '../cards/capital.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** With the button that turns the page, what changes and the way back they fill a card. */
const SIZE = 4
const NAME = 150
const WHAT = ['kind', 'needs', 'content', 'gone'] as const

/** Which points of a group change, and what about them (R53, R70). Args: the task, the direction and the page. */
export async function changesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await taskView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  if (!view.open) return refusalCard(drawing, 'monitoring-gone')
  const group = view.groups.find(({ area }) => area === args[1])
  if (!group?.words) return refusalCard(drawing, 'monitoring-group-gone')
  const numbered = group.points.map((point, index) => ({ ...point, number: String(index + 1) }))
  const page = pageOf(numbered, SIZE, pageIn(args[2]))
  const shown = String(page.page)
  const lines = page.items.map(({ number, name, businessProcess, picked }) =>
    say.t('monitoring-pick-line', { number, mark: picked ? '☑' : '☐', name: clip(name, NAME), process: clip(businessProcess, NAME) }),
  )
  const picks = page.items.map(
    ({ id, number, picked }): Button => ({
      label: picked ? `☑ ${number}` : number,
      data: actionPress('pickMonitoring', view.id, group.area, id, shown),
    }),
  )
  const turn = turnButton(page, say, (next) => at('monitoringChanges', view.id, group.area, String(next)))
  const count = group.points.filter(({ picked }) => picked).length
  const what = WHAT.map(
    (key): Button => ({
      label: labelOf(say.t(`button-change-${key}`)),
      data: actionPress('proposeMonitoring', view.id, group.area, key),
    }),
  )
  const back = { label: labelOf(say.t('button-back-to-unit')), data: screenPress(at('monitoringUnit', view.id)) }
  const { sent, prepared } = group.proposed
  const text = [
    say.t('monitoring-changes-title', { name: capital(say.brief(group.words)) }),
    say.t('monitoring-changes-hint'),
    ...lines,
    ...(sent + prepared > 0 ? [say.t('monitoring-changes-proposed', { sent, prepared })] : []),
    say.t(count > 0 ? 'monitoring-changes-what' : 'monitoring-changes-pick', { count }),
  ]
  if (!view.may.answer) return cardOf(text.slice(0, 1), navigationRows([back]))
  return cardOf(text, [...numberRows([...picks, ...turn]), ...navigationRows([...(count > 0 ? what : []), back])])
}
