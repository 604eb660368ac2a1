import { at } from '../../app/dialogue/screen.ts'
import { ABOUT, FORMATS, makeDocument } from '../../app/documents/make-document.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** Where the document was asked for. */
const wayBackTo = (about: string, subject: string, say: Say): Button =>
  about === 'profile'
    ? { label: labelOf(say.t('button-back-to-profile')), data: screenPress(at('profile', subject)) }
    : { label: labelOf(say.t('button-documents')), data: screenPress(at('documents', subject)) }

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
  return { ...cardOf([say.t(`document-ready-${about}`)], rows), file }
}
