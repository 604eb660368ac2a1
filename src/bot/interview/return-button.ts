import type { Button } from '../../channels/channel.ts'
import type { Position } from '../../domain/interview/position.ts'
import { actionPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

/** The way back to the draft that was laid aside for this one; none once a question is answered. */
export const returnButton = ({ view }: Position, say: Say): Button[] =>
  view.aside === undefined ? [] : [{ label: labelOf(say.t('button-return')), data: actionPress('resume', view.aside) }]
