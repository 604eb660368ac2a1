import { at } from '../../app/dialogue/screen.ts'
import { type FormationView, formationView } from '../../app/formation/formation-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { FINDINGS } from '../../domain/formation/consolidation.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 4
const NAME = 200

/** The round of formation (R50, R51): which unit is how far, and what can be done next. Args: the page. */
export async function formationCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await formationView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const back = await wayBack(drawing)
  if (!view.campaign) {
    const open = view.may.open ? [{ label: labelOf(say.t('button-formation-start')), data: actionPress('start', 'formation') }] : []
    return cardOf([say.t('formation-title'), say.t('formation-none')], navigationRows([...open, editionsButton(say), back]))
  }
  const page = pageOf(
    view.lines.map((line, index) => ({ ...line, number: String(index + 1) })),
    SIZE,
    pageIn(args[0]),
  )
  const lines = page.items.map(({ number, unit, state, entries }) =>
    say.t('formation-line', { number, unit: clip(unit, NAME), state: say.t(`formation-state-${state}`), count: entries }),
  )
  const numbers = page.items.map(({ id, number }): Button => ({ label: number, data: screenPress(at('submission', id)) }))
  const turn = turnButton(page, say, (next) => at('formation', String(next)))
  return cardOf(
    [say.t('formation-title'), ...headOf(view, say), '', ...lines, ...findingsOf(view, say)],
    [...numberRows([...numbers, ...turn]), ...navigationRows([...waysOf(view, say), back])],
  )
}

const editionsButton = (say: Say): Button => ({ label: labelOf(say.t('button-editions')), data: screenPress(at('editions')) })

function headOf({ campaign, lines }: FormationView, say: Say): string[] {
  if (!campaign) return []
  const { due: day, written, left, overdue, presented } = campaign
  const accepted = lines.filter(({ state }) => state === 'accepted').length
  return [
    overdue > 0 ? say.t('formation-overdue', { day, count: overdue }) : say.t('formation-until', { day, count: left }),
    ...(written === day ? [] : [say.t('deadline-moved', { day: written })]),
    say.t('formation-progress', { accepted, of: lines.length }),
    ...(presented ? [say.t('formation-presented')] : []),
  ]
}

/** What the consolidated list has to be looked at for (R51). */
function findingsOf({ findings }: FormationView, say: Say): string[] {
  if (!findings) return []
  const found = FINDINGS.filter((kind) => findings[kind].length > 0).map((kind) =>
    say.t(`formation-finding-${kind}`, { count: findings[kind].length }),
  )
  return ['', ...(found.length > 0 ? [say.t('formation-findings'), ...found] : [say.t('formation-no-findings')])]
}

function waysOf({ campaign, lines, may, findings }: FormationView, say: Say): Button[] {
  if (!campaign) return []
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const ready = lines.every(({ state }) => state === 'accepted')
  const looks = findings !== undefined && FINDINGS.some((kind) => findings[kind].length > 0)
  return [
    ...(looks ? [way('button-formation-findings', screenPress(at('findings')))] : []),
    ...(may.present && ready && !campaign.presented ? [way('button-formation-present', actionPress('presentList', campaign.id))] : []),
    ...(may.present && campaign.presented ? [way('button-formation-take-back', actionPress('takeBackList', campaign.id))] : []),
    ...(may.adopt && campaign.presented ? [way('button-formation-order', actionPress('start', 'adoptionOrder'))] : []),
    ...((may.present || may.adopt) && ready ? [way('button-order-draft', actionPress('askDocument', 'order', '', 'docx'))] : []),
    ...(may.open ? [way('button-formation-cancel', screenPress(at('formationCancel', campaign.id)))] : []),
  ]
}

/** Asks before a round is given up: args are its id. */
export async function formationCancelCard(drawing: Drawing): Promise<Card> {
  const { say, args } = drawing
  const buttons = [
    { label: labelOf(say.t('button-formation-cancel-yes')), data: actionPress('cancelFormation', args[0] ?? '') },
    { label: labelOf(say.t('button-back-to-formation')), data: screenPress(at('formation')) },
  ]
  return cardOf([say.t('formation-cancel')], navigationRows(buttons))
}
