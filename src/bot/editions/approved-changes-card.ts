import { type ApprovedChangesView, approvedChangesView, type WaitingLine } from '../../app/amendment/amendment-view.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import { exportButton, WHOLE } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 4

type Cut = (text: string) => string

/** The approved changes that are in no edition yet (R61), and the way to the act that puts them in; args: the page. */
export async function approvedChangesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await approvedChangesView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const page = pageOf(view.lines, SIZE, pageIn(args[0]))
  const numbers = page.items.map(({ id, number }): Button => ({ label: `№ ${number}`, data: screenPress(at('proposal', id)) }))
  const turn = turnButton(page, say, (next) => at('approvedChanges', String(next)))
  const text = fitted((cut) =>
    [say.t('approved-changes-title'), headOf(view, say), ...page.items.map((line) => lineOf(line, say, cut))].join('\n'),
  )
  const editions = { label: labelOf(say.t('button-editions')), data: screenPress(at('editions')) }
  const ways = [...waysOf(view, say), editions, exportButton(say, WHOLE), await wayBack(drawing)]
  return cardOf([text], [...numberRows([...numbers, ...turn]), ...navigationRows(ways)])
}

function headOf({ edition, lines, mayStart }: ApprovedChangesView, say: Say): string {
  if (lines.length === 0) return say.t('approved-changes-none')
  if (edition === undefined) return say.t('approved-changes-no-edition')
  return mayStart ? say.t('approved-changes-head', { number: String(edition), count: lines.length }) : say.t('approved-changes-stuck')
}

function lineOf({ number, name, more, approvedOn: day, misfit }: WaitingLine, say: Say, cut: Cut): string {
  const what = { number: String(number), name: cut(name), count: more, day }
  const line = say.t(more > 0 ? 'approved-change-line-more' : 'approved-change-line', what)
  if (!misfit) return `\n${line}`
  const why = misfit.needs === undefined ? `approved-change-${misfit.why}` : 'approved-change-needs'
  return `\n${line}\n${say.t(why, { name: cut(misfit.name), needs: String(misfit.needs ?? '') })}`
}

function waysOf({ prepared, mayStart }: ApprovedChangesView, say: Say): Button[] {
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  return [
    ...(prepared === undefined ? [] : [way('button-amendment-prepared', screenPress(at('amendment', prepared)))]),
    ...(mayStart ? [way('button-amendment-start', actionPress('startAmendment'))] : []),
  ]
}
