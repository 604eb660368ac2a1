import { DEED_DAYS } from '../../app/deeds/deed-row.ts'
import { type DeedView, deedPreview, deedView } from '../../app/deeds/deed-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const NAME = 120

/** What a deed does, before it is asked for: args are its name and arguments. */
export async function deedAskCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [name = '', ...rest] = args
  const preview = await deedPreview(app, actor, name, rest)
  if ('refused' in preview) {
    const { refused, params = {}, screen } = preview
    const back: Button[] = screen ? [{ label: labelOf(say.t('button-back-to')), data: screenPress(screen) }] : []
    return cardOf([say.t(`refused-${refused}`, params)], navigationRows([...back, ...(await waysBack(drawing))]))
  }
  const lines = [
    say.t(`deed-${name}`, preview.about),
    say.t(`deed-${name}.about`, preview.about),
    '',
    preview.others > 0 ? say.t('deed-needs-second', { days: DEED_DAYS }) : say.t('deed-alone'),
  ]
  const buttons = [
    { label: labelOf(say.t(preview.others > 0 ? 'button-deed-ask' : `deed-${name}.button`)), data: actionPress('askDeed', name, ...rest) },
    { label: labelOf(say.t('button-keep')), data: screenPress(preview.back) },
  ]
  return cardOf(lines, navigationRows(buttons))
}

/** A deed that was asked for: args are its id. */
export async function deedCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await deedView(app, actor, args[0] ?? '')
  return 'refused' in view ? refusalCard(drawing, view.refused) : drawDeed(view, say, await waysBack(drawing))
}

/** The card of a deed that was read. */
export function drawDeed(view: DeedView, say: Say, back: readonly Button[]): Card {
  return cardOf(linesOf(view, say), navigationRows([...buttonsOf(view, say), ...back]))
}

/** What a deed is called, also where what it was about is gone. */
export const deedTitle = ({ name, about }: Pick<DeedView, 'name' | 'about'>, say: Say): string =>
  about ? say.t(`deed-${name}`, about) : say.t('deed-about-gone')

function linesOf(view: DeedView, say: Say): string[] {
  const { state, asked, until, decided, own } = view
  const who = { name: clip(asked.by, NAME), day: asked.day, time: asked.time }
  const title = [
    deedTitle(view, say),
    ...(view.about ? [say.t(`deed-${view.name}.about`, view.about)] : []),
    '',
    say.t('deed-asked-by', who),
  ]
  if (state === 'open') return [...title, say.t(own ? 'deed-waits' : 'deed-decide', { day: until.day, time: until.time })]
  if (state === 'expired') return [...title, say.t('deed-expired')]
  const by = { name: clip(decided?.by ?? '', NAME), day: decided?.day ?? '', time: decided?.time ?? '' }
  return [...title, say.t(`deed-${state}`, by)]
}

function buttonsOf({ id, state, own, back }: DeedView, say: Say): Button[] {
  const act = (label: string, action: string): Button => ({ label: labelOf(say.t(label)), data: actionPress(action, id) })
  if (state !== 'open') return [{ label: labelOf(say.t('button-back-to')), data: screenPress(back) }]
  return own
    ? [act('button-deed-withdraw', 'withdrawDeed')]
    : [act('button-deed-confirm', 'confirmDeed'), act('button-deed-refuse', 'refuseDeed')]
}
