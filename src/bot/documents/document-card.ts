import { at } from '../../app/dialogue/screen.ts'
import { ABOUT, FORMATS } from '../../app/documents/asked-document.ts'
import { makeDocument } from '../../app/documents/make-document.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** Where the document was asked for. */
function wayBackTo(about: (typeof ABOUT)[number], subject: string, say: Say): Button {
  const [id, screen] = {
    profile: ['button-back-to-profile', at('profile', subject)] as const,
    edition: ['button-editions', at('edition', subject)] as const,
    approval: ['button-back-to-proposal', at('proposal', subject)] as const,
    status: ['button-back-to-status', at('status')] as const,
    list: ['button-documents', at('documents', subject)] as const,
  }[about]
  return { label: labelOf(say.t(id)), data: screenPress(screen) }
}

/** A paper that was asked for: args are the file, what it is about, which one, and the format. */
export async function documentCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', wanted, subject = '', as] = args
  const about = ABOUT.find((one) => one === wanted)
  const format = FORMATS.find((one) => one === as)
  if (!about || !format) return refusalCard(drawing, 'document-gone')
  const file = await makeDocument(app, actor, { id, about, subject, format })
  if ('refused' in file) return refusalCard(drawing, file.refused)
  const rows = navigationRows([wayBackTo(about, subject, say), ...(await waysBack(drawing))])
  const ready = format === 'png' ? 'status-picture-ready' : `document-ready-${about}`
  return { ...cardOf([say.t(ready)], rows), file: { ...file, ...(format === 'png' && { picture: true as const }) } }
}
