import { at } from '../../app/dialogue/screen.ts'
import { type FindingLine, type FindingsView, findingsView } from '../../app/formation/findings-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { FINDINGS, type FindingKind } from '../../domain/formation/consolidation.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 4

type Numbered = FindingLine & { number: string }

/** What has to be looked at before the consolidated list is presented (R51), one by one, with the way to each entry or unit. Args: the kind and the page. */
export async function findingsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await findingsView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const found = FINDINGS.filter((kind) => view.counts[kind] > 0)
  const kind = found.find((one) => one === args[0]) ?? found[0]
  const back = [{ label: labelOf(say.t('button-back-to-formation')), data: screenPress(at('formation')) }, await wayBack(drawing)]
  if (!kind) return cardOf([say.t('formation-no-findings')], navigationRows(back))
  const page = pageOf(
    view.lines[kind].map((line, index): Numbered => ({ ...line, number: String(index + 1) })),
    SIZE,
    pageIn(args[1]),
  )
  const numbers = page.items.map((line): Button => ({ label: line.number, data: screenPress(placeOf(line)) }))
  const turn = turnButton(page, say, (next) => at('findings', kind, String(next)))
  const text = fitted((cut) => [...headOf(kind, view, say), ...page.items.map((line) => lineOf(line, say, cut))].join('\n'))
  const others = found.filter((one) => one !== kind).map((one) => toKind(one, view, say))
  return cardOf([text], [...numberRows([...numbers, ...turn]), ...navigationRows([...others, ...back])])
}

const toKind = (kind: FindingKind, { counts }: FindingsView, say: Say): Button => ({
  label: labelOf(say.t(`button-finding-${kind}`, { count: String(counts[kind]) })),
  data: screenPress(at('findings', kind)),
})

const headOf = (kind: FindingKind, { counts }: FindingsView, say: Say): string[] => [
  say.t(`formation-finding-${kind}`, { count: counts[kind] }),
  say.t(`formation-finding-way-${kind === 'uncovered' ? 'unit' : 'entry'}`),
]

/** An entry before whoever checks it, with the way to its unit's list; a business process leads to the list of its unit at once. */
function placeOf({ entry, submission, unitId }: FindingLine) {
  if (entry) return submission === '' ? at('entry', entry.id) : at('entryCheck', submission, entry.id)
  return submission === '' ? at('coverage', '0', unitId) : at('submission', submission)
}

function lineOf({ number, entry, businessProcess, unit }: Numbered, say: Say, cut: (text: string) => string): string {
  const about = { number, process: cut(businessProcess), unit: cut(unit) }
  return `\n${entry ? say.t('formation-finding-entry', { ...about, name: cut(entry.name) }) : say.t('formation-finding-process', about)}`
}
