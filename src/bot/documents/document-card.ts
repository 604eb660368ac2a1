import { at, type Screen } from '../../app/dialogue/screen.ts'
import { askedOf, isLong } from '../../app/documents/asked-document.ts'
import { makeDocument } from '../../app/documents/make-document.ts'
import { orderView } from '../../app/documents/orders/order-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { orderCard } from './order-card.ts'

const WAYS: Readonly<Record<string, (subject: string) => [string, Screen]>> = {
  profile: (subject) => ['button-back-to-profile', at('profile', subject)],
  edition: (subject) => ['button-editions', at('edition', subject)],
  package: (subject) => ['button-editions', at('edition', subject)],
  order: (subject) => (subject === '' ? ['button-back-to-formation', at('formation')] : ['button-editions', at('edition', subject)]),
  proposal: (subject) => ['button-back-to-proposal', at('proposal', subject)],
  approval: (subject) => ['button-back-to-proposal', at('proposal', subject)],
  status: () => ['button-back-to-status', at('status')],
  unitProfiles: (subject) => ['button-profiles', at('profiles', subject)],
  processProfiles: () => ['button-profiles', at('profiles')],
}

/** Where the document was asked for. */
export function wayBackTo(about: string, subject: string, say: Say): Button {
  const [id, screen] = WAYS[about]?.(subject) ?? ['button-documents', at('documents', subject)]
  return { label: labelOf(say.t(id)), data: screenPress(screen) }
}

/** A paper that was asked for: args are the file, what it is about, which one, the format, and perhaps a direction. */
export async function documentCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const asked = askedOf(args)
  if (!asked) return refusalCard(drawing, 'document-gone')
  const back = [wayBackTo(asked.about, asked.subject, say), ...(await waysBack(drawing))]
  if (isLong(asked)) {
    const view = await orderView(app, actor, asked.id)
    return 'refused' in view ? refusalCard(drawing, view.refused) : orderCard(view, say, back)
  }
  const file = await makeDocument(app, actor, asked)
  if ('refused' in file) return refusalCard(drawing, file.refused)
  const picture = asked.format === 'png'
  const ready = picture ? 'status-picture-ready' : `document-ready-${asked.about}`
  return { ...cardOf([say.t(ready)], navigationRows(back)), file: { ...file, ...(picture && { picture: true as const }) } }
}
