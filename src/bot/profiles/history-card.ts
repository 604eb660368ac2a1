import { at } from '../../app/dialogue/screen.ts'
import { type ProfileHistory, profileHistory } from '../../app/profiles/views/history-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import { profilePaper } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'
import { COMPARED } from './change-card.ts'
import { momentWords } from './moment-words.ts'

const SIZE = 4
const NAME = 200
/** What can be compared is put on one page as far as it goes. */
const POINTS = 7

/** Who changed a profile and when, the newest first (R20); a tap on a number tells what was changed. */
export async function historyCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', wanted] = args
  const history = await profileHistory(app, actor, id)
  if ('refused' in history) return refusalCard(drawing, history.refused)
  const page = pageOf(history.lines, SIZE, pageIn(wanted))
  const lines = page.items.map((line) => say.t('history-line', { number: String(line.revision), moment: momentWords(line, say) }))
  const numbers = page.items.map(({ revision }): Button => {
    return { label: String(revision), data: screenPress(at('profileChange', id, String(revision - 1), String(revision))) }
  })
  const turn = turnButton(page, say, (next) => at('profileHistory', id, String(next)))
  const compare =
    history.points.length > 1 ? [{ label: labelOf(say.t('button-compare')), data: screenPress(at('profileCompare', id)) }] : []
  const [processId, ...others] = history.profile.processIds
  const papers =
    processId !== undefined && others.length === 0
      ? [{ label: labelOf(say.t('button-process-profiles')), data: actionPress('askDocument', 'processProfiles', processId, 'docx') }]
      : []
  const back = { label: labelOf(say.t('button-back-to-profile')), data: screenPress(at('profile', id)) }
  return cardOf(
    [say.t('history-title', { title: clip(history.profile.title, NAME) }), ...lines.map((line) => `\n${line}`)],
    [...numberRows([...numbers, ...turn]), ...navigationRows([...compare, profilePaper(say, id), ...papers, back, await wayBack(drawing)])],
  )
}

/** Which two versions are to be compared: the first pick asks for the second. */
export async function compareCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', wanted, picked] = args
  const history = await profileHistory(app, actor, id)
  if ('refused' in history) return refusalCard(drawing, history.refused)
  const first = history.points.find(({ revision }) => String(revision) === picked)
  const page = pageOf(
    history.points.filter((point) => point !== first),
    POINTS,
    pageIn(wanted),
  )
  const lines = page.items.flatMap((point) => history.lines.find(({ revision }) => revision === point.revision) ?? [])
  const buttons = page.items.map((point): Button => {
    const [one, two] = [String(point.revision), String(first?.revision)]
    const screen = first ? at('profileChange', id, one, two, COMPARED) : at('profileCompare', id, '0', one)
    return { label: labelOf(pointWords(point, say)), data: screenPress(screen) }
  })
  const turn = turnButton(page, say, (next) => at('profileCompare', id, String(next), ...(first ? [String(first.revision)] : [])))
  const back = { label: labelOf(say.t('button-back-to-history')), data: screenPress(at('profileHistory', id)) }
  const question = first ? say.t('compare-second', { point: pointWords(first, say) }) : say.t('compare-first')
  return cardOf([question, ...lines.map((line) => `\n${momentWords(line, say)}`)], navigationRows([...buttons, ...turn, back]))
}

/** A version, or what holds now where it is none. */
const pointWords = ({ version }: ProfileHistory['points'][number], say: Say): string =>
  version === null ? say.t('compare-now') : say.t('compare-version', { version })
