import { type AmendmentView, amendmentView } from '../../app/amendment/amendment-view.ts'
import { at } from '../../app/dialogue/screen.ts'
import { areasOf } from '../../app/views/words-of-list.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { misfitMessage } from '../../domain/edition/amendment-interview.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { differencePage, differenceText } from './difference-lines.ts'

const ORDER = 300

/** A prepared edition before it is confirmed (R61, R63): what it changes, until when it has to be published. Args: the preparation and the page. */
export async function amendmentCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', wanted] = args
  const view = await amendmentView(app, actor, id)
  if ('refused' in view) {
    if (view.refused === 'amendment-adopted')
      return cardOf([say.t('refused-amendment-adopted')], navigationRows([openEdition(id, say), menuButton(say)]))
    return 'misfit' in view ? misfitCard(view.misfit, say) : refusalCard(drawing, view.refused)
  }
  const areas = areasOf(app.authorities.get(actor.authorityId).regulation)
  const page = differencePage(view.difference, areas, say, pageIn(wanted))
  const text = fitted((cut) =>
    [...headOf(view, say), ...differenceText(view.difference, page, areas, say, cut), `\n${say.t('amendment-confirm')}`].join('\n'),
  )
  const turn = turnButton(page, say, (next) => at('amendment', id, String(next)))
  const way = (label: string, data: string): Button => ({ label: labelOf(say.t(label)), data })
  const ways = [
    way('button-amendment-confirm', actionPress('adoptAmendment', id, view.mark)),
    way('button-amendment-revise', actionPress('startAmendment', id)),
    way('button-approved-changes', screenPress(at('approvedChanges'))),
  ]
  return cardOf([text], navigationRows([...turn, ...ways, menuButton(say)]))
}

const openEdition = (id: string, say: Say): Button => ({
  label: labelOf(say.t('button-open-edition')),
  data: screenPress(at('edition', id)),
})

function misfitCard(misfit: Parameters<typeof misfitMessage>[0], say: Say): Card {
  const { id, params } = misfitMessage(misfit)
  const changes = { label: labelOf(say.t('button-approved-changes')), data: screenPress(at('approvedChanges')) }
  return cardOf([say.t(id, params)], navigationRows([changes, menuButton(say)]))
}

function headOf({ number, from, picked, orderNumber, orderDate, lastApproval, dueOn }: AmendmentView, say: Say): string[] {
  const numbers = picked.map((one) => `№ ${one.number}`).join(', ')
  return [
    say.t('amendment-title', { number: String(number) }),
    say.t('edition-order', { order: clip(orderNumber, ORDER), day: orderDate }),
    say.t('amendment-made-of', { from: String(from.number), numbers: clip(numbers, ORDER) }),
    ...(orderDate < lastApproval ? [say.t('amendment-order-early', { day: lastApproval })] : []),
    say.t('amendment-due', { day: dueOn }),
  ]
}
