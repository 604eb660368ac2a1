import { at } from '../../app/dialogue/screen.ts'
import { profileView } from '../../app/profiles/views/profile-view.ts'
import { traitsOf } from '../../app/profiles/views/segment-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import { profilePaper } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 4
const NAME = 200
const TRAITS = 400

/** The segments of a profile, each with the traits that describe it (R16). */
export async function segmentsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', wanted] = args
  const view = await profileView(app, actor, id)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { profile } = view
  const page = pageOf(
    profile.segments.map((segment, index) => ({ segment, number: String(index + 1) })),
    SIZE,
    pageIn(wanted),
  )
  const lines = page.items.map(({ segment, number }) => {
    const traits = traitsOf(profile, segment).map(({ name, values }) => say.t('segment-trait', { name, values: values.join(', ') }))
    return say.t('segments-line', { number, segment: clip(segment.name, NAME), traits: clip(traits.join('; '), TRAITS) })
  })
  const numbers = page.items.map(({ segment, number }): Button => ({ label: number, data: screenPress(at('segment', id, segment.id)) }))
  const turn = turnButton(page, say, (next) => at('profileSegments', id, String(next)))
  const back = { label: labelOf(say.t('button-back-to-profile')), data: screenPress(at('profile', id)) }
  return cardOf(
    [
      say.t('segments-title', { title: clip(profile.title, NAME) }),
      ...(lines.length > 0 ? lines.map((line) => `\n${line}`) : [say.t('segments-none')]),
    ],
    [...numberRows([...numbers, ...turn]), ...navigationRows([profilePaper(say, id), back, ...(await waysBack(drawing))])],
  )
}
