import { at } from '../../app/dialogue/screen.ts'
import { processesView, processView } from '../../app/processes/processes-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { FUNCTION_KINDS, REACHES } from '../../domain/administration/process-interview.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { adminButton } from '../admin/admin-button.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 5
const NAME = 250

const button = (say: Say, id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })

/** The register of business processes by pages: args are the page and perhaps the draft of a search. */
export async function adminProcessesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [wanted, search = ''] = args
  const found = await processesView(app, actor, search)
  if ('refused' in found) return refusalCard(drawing, found.refused)
  const numbered = found.lines.map((line, index) => ({ ...line, at: String(index + 1) }))
  const page = pageOf(numbered, SIZE, pageIn(wanted))
  const lines = page.items.map(({ at: place, number, name, retired }) =>
    say.t(retired ? 'processes-line-retired' : 'processes-line', { at: place, number, name: clip(name, NAME) }),
  )
  const numbers = page.items.map(({ at: place, id }): Button => ({ label: place, data: screenPress(at('adminProcess', id)) }))
  const turn = turnButton(page, say, (next) => at('adminProcesses', String(next), search))
  const title = found.sought === '' ? say.t('processes-title', { count: page.total }) : say.t('processes-found', { text: found.sought })
  const ways = [
    button(say, 'button-process-add', actionPress('start', 'businessProcess')),
    button(say, 'button-process-search', actionPress('start', 'processSearch')),
    adminButton(say),
    menuButton(say),
  ]
  const shown = lines.length > 0 ? lines : [say.t('processes-none')]
  return cardOf([title, ...shown], [...numberRows([...numbers, ...turn]), ...navigationRows(ways)])
}

const kindText = (key: string, say: Say): string =>
  FUNCTION_KINDS.some((one) => one === key) ? say.t(`process-kind-${key}`) : say.words(key)
const reachText = (key: string, say: Say): string => (REACHES.some((one) => one === key) ? say.t(`process-reach-${key}`) : say.words(key))

/** One process: what is known of it, and what can be done with it. */
export async function adminProcessCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const found = await processView(app, actor, args[0] ?? '')
  if ('refused' in found) return refusalCard(drawing, found.refused)
  const { id, number, name, area, functionName, functionKind, unit, reach, entries, retired } = found
  const lines = [
    say.t('process-title', { number, name: clip(name, NAME) }),
    area && say.t('process-area-line', { area: say.words(area) }),
    say.t('process-function-line', { name: clip(functionName, NAME), kind: kindText(functionKind, say) }),
    say.t('process-unit-line', { unit: clip(unit, NAME) }),
    say.t('process-reach-line', { reach: reachText(reach, say) }),
    say.t('process-entries-line', { count: entries }),
    retired ? say.t('process-is-retired') : undefined,
  ]
  const own = retired
    ? []
    : [
        button(say, 'button-process-edit', actionPress('editProcess', id)),
        button(say, 'button-process-retire', screenPress(at('adminProcessRetire', id))),
      ]
  return cardOf(lines, navigationRows([...own, button(say, 'button-admin-processes', screenPress(at('adminProcesses'))), menuButton(say)]))
}

/** Asks once before a process is retired. */
export async function retireProcessCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const found = await processView(app, actor, args[0] ?? '')
  if ('refused' in found) return refusalCard(drawing, found.refused)
  return cardOf(
    [say.t('process-retire', { name: clip(found.name, NAME) })],
    navigationRows([
      button(say, 'button-process-retire', actionPress('retireProcess', found.id)),
      button(say, 'button-keep', screenPress(at('adminProcess', found.id))),
    ]),
  )
}
