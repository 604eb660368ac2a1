import { at } from '../../app/dialogue/screen.ts'
import { type ProfileDifference, profileDifference } from '../../app/profiles/views/history-view.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { changeWords } from './change-words.ts'
import { momentWords } from './moment-words.ts'

/** Says in the arguments that two versions were picked to be compared, though they may be neighbours. */
export const COMPARED = 'compared'

/**
 * What differs between two states of a profile, in words (R20): args are the profile, the two revisions (0 for before there was one) and
 * `COMPARED` where they were picked.
 */
export async function changeCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', one, other, how] = args
  const difference = await profileDifference(app, actor, id, [pageIn(one), pageIn(other)])
  if ('refused' in difference) return refusalCard(drawing, difference.refused)
  const buttons = [
    { label: labelOf(say.t('button-back-to-history')), data: screenPress(at('profileHistory', id)) },
    { label: labelOf(say.t('button-back-to-profile')), data: screenPress(at('profile', id)) },
  ]
  return cardOf(
    [fitted((cut) => textOf(difference, how === COMPARED, say, cut))],
    navigationRows([...buttons, ...(await waysBack(drawing))]),
  )
}

/** One change by itself tells who made it; two versions are named both. */
function textOf(
  { profile, from, to, lines, names }: ProfileDifference,
  compared: boolean,
  say: Say,
  cut: (text: string) => string,
): string {
  const single = !compared && to.revision - (from?.revision ?? 0) === 1
  const words = lines.map((line) => say.t('change-line', { line: changeWords(line, { say, names, cut }) }))
  return [
    say.t(single ? 'change-title' : 'difference-title', { title: cut(profile.title) }),
    ...(single || !from ? [] : [say.t('difference-from', { moment: momentWords(from, say) })]),
    single ? momentWords(to, say) : say.t('difference-to', { moment: momentWords(to, say) }),
    '',
    ...(words.length > 0 ? words : [say.t('change-nothing')]),
  ].join('\n')
}
