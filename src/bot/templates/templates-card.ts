import { at } from '../../app/dialogue/screen.ts'
import { paperIn } from '../../app/documents/templates/template-actions.ts'
import { starterTemplate, type TemplateLine, templateHistory, templatesView } from '../../app/documents/templates/template-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const NAME = 120

export const templatesButton = (say: Say): Button => ({
  label: labelOf(say.t('button-templates')),
  data: screenPress(at('documentTemplates')),
})

/** Which papers look as the authority wants them, and which as they are built in. */
export async function templatesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const view = await templatesView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const lines = view.map(({ paper, line }) => {
    const name = say.t(`template-paper-${paper}`)
    return line ? say.t('template-line-own', { name, day: line.day, by: clip(line.by, NAME) }) : say.t('template-line-built-in', { name })
  })
  const papers = view.map(
    ({ paper }): Button => ({ label: labelOf(say.t(`template-paper-${paper}`)), data: screenPress(at('documentTemplate', paper)) }),
  )
  const settings: Button = { label: labelOf(say.t('button-admin-settings')), data: screenPress(at('adminSettings')) }
  return cardOf(
    [say.t('templates-title'), ...lines, '', say.t('templates-about')],
    navigationRows([...papers, settings, await wayBack(drawing)]),
  )
}

/** The templates that a paper has had, and the ways to send another and to take it back: args are the paper. */
export async function templateCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const paper = paperIn(args[0])
  if (!paper) return refusalCard(drawing, 'stale-idle')
  const history = await templateHistory(app, actor, paper)
  if ('refused' in history) return refusalCard(drawing, history.refused)
  const used = history.find(({ state }) => state === 'active')
  const way = (id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
  const buttons = [
    way('button-template-send', actionPress('startTemplate', paper)),
    way('button-template-starter', screenPress(at('templateStarter', paper, app.ids.next()))),
    ...(used?.file ? [way('button-template-file', screenPress(at('templateFile', paper)))] : []),
    ...(used ? [way('button-template-withdraw', actionPress('withdrawTemplate', paper))] : []),
    templatesButton(say),
    ...(await waysBack(drawing)),
  ]
  const lines = [
    say.t('template-title', { name: say.t(`template-paper-${paper}`) }),
    used ? say.t('template-used') : say.t('template-built-in'),
    ...(history.length > 0 ? ['', say.t('template-history'), ...history.map((line) => historyLine(line, say))] : []),
  ]
  return cardOf(lines, navigationRows(buttons))
}

const historyLine = ({ state, by, day, file }: TemplateLine, say: Say): string =>
  say.t('template-history-line', { day, by: clip(by, NAME), file: clip(file?.name ?? '', NAME), state: say.t(`template-state-${state}`) })

/** The template in use as a file: args are the paper. */
export async function templateFileCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const paper = paperIn(args[0])
  const history = paper ? await templateHistory(app, actor, paper) : { refused: 'stale-idle' }
  if ('refused' in history) return refusalCard(drawing, history.refused)
  const file = history.find(({ state }) => state === 'active')?.file
  if (!paper || !file) return refusalCard(drawing, 'template-file-gone')
  return { ...cardOf([say.t('template-file-sent')], navigationRows([backButton(paper, say), await wayBack(drawing)])), file }
}

export const backButton = (paper: string, say: Say): Button => ({
  label: labelOf(say.t('button-back-to-template')),
  data: screenPress(at('documentTemplate', paper)),
})

/** A template to begin with: args are the paper and the file. */
export async function templateStarterCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const paper = paperIn(args[0])
  const file = paper ? await starterTemplate(app, actor, paper, args[1] ?? '') : { refused: 'stale-idle' }
  if (!paper || 'refused' in file) return refusalCard(drawing, 'refused' in file ? file.refused : 'stale-idle')
  return { ...cardOf([say.t('template-starter-sent')], navigationRows([backButton(paper, say), await wayBack(drawing)])), file }
}
