import { accessView } from '../../app/access/access-view.ts'
import { at } from '../../app/dialogue/screen.ts'
import { staffPerson } from '../../app/staff/staff-view.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { wayTo } from '../staff/staff-line.ts'

const TEXT = 1000

/** Asks once more before a stranger becomes a person of the register: args are the request and the person. */
export async function accessConfirmCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', personId = ''] = args
  const person = await staffPerson(app, actor, personId)
  if ('refused' in person) return refusalCard(drawing, person.refused)
  const view = await accessView(app, actor, id)
  if (!view) return refusalCard(drawing, 'access-gone')
  const name = clip(person.displayName, NAME)
  const lines = [
    say.t('access-confirm', { name }),
    [person.position, person.unit?.name ?? '']
      .filter((part) => part !== '')
      .map((part) => say.words(clip(part, NAME)))
      .join(' · '),
    '',
    say.t('access-confirm-words'),
    say.words(clip(view.text, TEXT)),
  ]
  const yes = { label: labelOf(say.t('button-access-yes')), data: actionPress('acceptAccess', id, personId) }
  return cardOf(lines, navigationRows([yes, wayTo(say, 'button-access-other', at('accessPick', id))]))
}
