import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import { type HandedOver, handedOver } from '../../app/leaving/hand-over.ts'
import { handedWords, personName } from '../../app/leaving/leaving-views.ts'
import type { Card, PostedCard } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say, spansOf } from '../cards/say.ts'
import { menuButton } from '../cards/way-back.ts'

/** As many things of a kind as a message names. */
const SHOWN = 10
const THING = 150

const line = (parts: readonly string[]): string => clip(parts.filter((part) => part !== '').join(' · '), THING)

/** The things that went over, by kind. */
async function thingLines(app: App, authorityId: string, { items }: HandedOver, say: Say): Promise<string[]> {
  const found = await handedWords(app, authorityId, items)
  return found.flatMap(({ name, things }) => {
    const shown = things
      .slice(0, SHOWN)
      .map((parts, index) => say.t('handed-line', { number: String(index + 1), text: line(parts.map(say.words)) }))
    const more = things.length > SHOWN ? [say.t('handed-more', { count: things.length - SHOWN })] : []
    return ['', say.t(`handed-${name}`, { count: things.length }), ...shown, ...more]
  })
}

/** What one side of a handing over reads; with the question that is closed in the chat of who left. */
export async function handedOverCard(app: App, message: DueMessage, say: Say): Promise<PostedCard> {
  const told = handedOver.parse(message.params)
  const { authorityId } = message
  const [from, heir] = [await personName(app, authorityId, told.from), await personName(app, authorityId, told.heir)]
  const things = await thingLines(app, authorityId, told, say)
  if (told.side === 'to') {
    const drafts = told.items['drafts'] ? [{ label: labelOf(say.t('button-drafts')), data: screenPress(at('drafts')) }] : []
    const tasks = { label: labelOf(say.t('button-tasks')), data: screenPress(at('tasks')) }
    const kept = told.items['drafts'] ? ['', say.t('handed-drafts-kept')] : []
    return cardOf(
      [say.t(`handed-to-you-${told.why}`, { name: from }), ...things, ...kept],
      navigationRows([...drafts, tasks, menuButton(say)]),
    )
  }
  const nothing = things.length === 0
  const text = [say.t(`handed-from-you-${told.why}`), ...(nothing ? [] : [say.t('handed-heir', { name: heir }), ...things])]
  const card = cardOf(text, told.why === 'left' ? [] : navigationRows([menuButton(say)]))
  return told.close ? { ...card, closes: { ...told.close, card: { text: spansOf(say.t('left-question-closed')), rows: [] } } } : card
}

/** Somebody who was marked as left by mistake is at work again. */
export async function personBackTold(_: App, __: DueMessage, say: Say): Promise<Card> {
  return cardOf([say.t('you-are-back')], navigationRows([menuButton(say)]))
}
