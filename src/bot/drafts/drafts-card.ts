import { at } from '../../app/dialogue/screen.ts'
import { type OpenDraft, openDrafts } from '../../app/views/open-drafts.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** Each draft has a row of two buttons. */
const SIZE = 4
const NAME = 200

/** What a draft is, in one line: the interview, what it is about, how far it is. */
export function draftTitle({ title, about, review, at: step, of }: OpenDraft, say: Say): string {
  const name = about === '' ? say.words(title) : say.t('draft-about', { title: say.words(title), about: clip(about, NAME) })
  return review ? say.t('draft-at-review', { name }) : say.t('draft-at-step', { name, at: String(step), of: String(of) })
}

/** What the person has begun and not finished: one tap goes on, one asks before it deletes. */
export async function draftsCard({ app, actor, say, args }: Drawing): Promise<Card> {
  const drafts = (await openDrafts(app, actor)).map((draft, index) => ({ ...draft, number: String(index + 1) }))
  if (drafts.length === 0) return cardOf([say.t('drafts-none')], [[menuButton(say)]])
  const page = pageOf(drafts, SIZE, pageIn(args[0]))
  const lines = page.items.map((draft) => say.t('drafts-line', { number: draft.number, name: draftTitle(draft, say), day: draft.touched }))
  const rows = page.items.map(({ number, id }): Button[] => [
    { label: labelOf(say.t('button-resume-number', { number })), data: actionPress('resume', id) },
    { label: labelOf(say.t('button-drop-number', { number })), data: screenPress(at('draftDrop', id)) },
  ])
  const turn = turnButton(page, say, (next) => at('drafts', String(next)))
  return cardOf([say.t('drafts-title', { count: drafts.length }), ...lines], [...rows, ...navigationRows([...turn, menuButton(say)])])
}
