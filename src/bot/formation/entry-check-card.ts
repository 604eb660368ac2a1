import { at } from '../../app/dialogue/screen.ts'
import { submissionView } from '../../app/formation/submission-view.ts'
import { entryView } from '../../app/views/entry-view.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import { exportButton } from '../documents/paper-buttons.ts'
import { formOf } from '../entry/entry-form.ts'
import type { Drawing } from '../feature.ts'

/** One entry before whoever checks it (E12): accepted, or returned with a remark. Args: the submission and the entry. */
export async function entryCheckCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', entryId = ''] = args
  const submission = await submissionView(app, actor, id)
  if ('refused' in submission) return refusalCard(drawing, submission.refused)
  const view = await entryView(app, actor, entryId)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const check = submission.entries.find((one) => one.id === entryId)
  const remark = check && check.remark !== '' ? [say.t('submission-remark', { remark: check.remark })] : []
  const back = { label: labelOf(say.t('button-back-to-submission')), data: screenPress(at('submission', id)) }
  // What an order has adopted changes by proposals only: there is nothing to decide on.
  const ways =
    submission.may.check && view.entry.state === 'draft'
      ? [
          { label: labelOf(say.t('button-accept-entry')), data: actionPress('acceptEntry', id, entryId, String(view.revision)) },
          { label: labelOf(say.t('button-return-entry')), data: actionPress('returnEntry', id, entryId, String(view.revision)) },
        ]
      : []
  return cardOf(
    [fitted((cut) => [formOf(view, say, cut), ...remark.map(cut)].join('\n'))],
    navigationRows([...ways, exportButton(say, view.entry.unitId), back]),
  )
}
