import { at } from '../../app/dialogue/screen.ts'
import { type KindRating, type Remark, ratings } from '../../app/rating/ratings.ts'
import type { Card } from '../../channels/channel.ts'
import type { Words } from '../../domain/interview/words.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import type { Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 5
const REMARK = 350
const NAME = 60

/** What people think of the interviews, by kind, and their latest remarks (R93). */
export async function ratingsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const found = await ratings(app, actor)
  if ('refused' in found) return refusalCard(drawing, found.refused)
  const back = await waysBack(drawing)
  if (found.kinds.length === 0) return cardOf([say.t('ratings-title'), say.t('ratings-none')], navigationRows(back))
  const page = pageOf(found.remarks, SIZE, pageIn(args[0]))
  const lines = [
    say.t('ratings-title'),
    ...found.kinds.map((kind) => kindLine(kind, say)),
    '',
    found.remarks.length > 0 ? say.t('ratings-remarks', { count: found.remarks.length }) : say.t('ratings-no-remarks'),
    ...page.items.map((remark) => remarkLine(remark, say)),
  ]
  const turn = turnButton(page, say, (next) => at('ratings', String(next)))
  return cardOf(lines, navigationRows([...turn, ...back]))
}

const titleIn = (title: Words | undefined, say: Say): string => (title === undefined ? say.t('ratings-other') : say.words(title))

function kindLine({ title, count, average, opinions }: KindRating, say: Say): string {
  const [good, fair, poor] = (['good', 'fair', 'poor'] as const).map((key) => opinions.find((one) => one.key === key)?.count ?? 0)
  return say.t('ratings-kind', { title: titleIn(title, say), count, average, good: good ?? 0, fair: fair ?? 0, poor: poor ?? 0 })
}

function remarkLine({ title, opinion, text, day, author }: Remark, say: Say): string {
  const remark = say.t('ratings-remark', { title: titleIn(title, say), opinion, day, text: clip(text, REMARK) })
  return author === undefined ? remark : [remark, say.t('ratings-author', { name: clip(author, NAME) })].join('\n')
}
