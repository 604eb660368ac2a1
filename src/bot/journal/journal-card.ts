import { at } from '../../app/dialogue/screen.ts'
import { journalFile } from '../../app/journal/journal-file.ts'
import { journalPage, type ReadLine } from '../../app/journal/journal-page.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { type JournalFilter, packFilter, unpackFilter } from '../../domain/journal/journal-filter.ts'
import { adminButton } from '../admin/admin-button.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 5
const NAME = 80

/** The journal by pages, the newest lines first: args are the page and what is looked for. */
export async function journalCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [wanted, ...packed] = args
  const filter = unpackFilter(packed)
  const found = await journalPage(app, actor, filter, { page: pageIn(wanted), size: SIZE })
  if ('refused' in found) return refusalCard(drawing, found.refused)
  const { page, pages, total } = found
  const held = packFilter(filter)
  const lines = [
    say.t('journal-title', { count: total }),
    ...filterLines(filter, found.person, say),
    '',
    ...(total === 0 ? [say.t('journal-none')] : [found.lines.map((line) => lineText(line, say)).join('\n\n')]),
  ]
  const go = (id: string, to: number, at_: number): Button => ({
    label: labelOf(say.t(id, { at: String(at_), of: String(pages) })),
    data: screenPress(at('journal', String(to), ...held)),
  })
  const isFiltered = held.some((part) => part !== '')
  const buttons = [
    ...(pages > 1 ? [go('button-more', (page + 1) % pages, page + 1)] : []),
    { label: labelOf(say.t('button-journal-search')), data: actionPress('searchJournal', ...held) },
    ...(isFiltered ? [{ label: labelOf(say.t('button-journal-reset')), data: screenPress(at('journal')) }] : []),
    ...(total > 0 ? [{ label: labelOf(say.t('button-journal-export')), data: actionPress('exportLines', ...held) }] : []),
  ]
  return cardOf(lines, navigationRows([...buttons, adminButton(say), menuButton(say)]))
}

function filterLines({ group, subject, from, to }: JournalFilter, person: string, say: Say): string[] {
  return [
    ...(person !== '' ? [say.t('journal-filter-person', { name: clip(person, NAME) })] : []),
    ...(group !== '' ? [say.t('journal-filter-group', { group: say.t(`journal-group-${group}`) })] : []),
    ...(subject !== '' ? [say.t('journal-filter-subject', { subject })] : []),
    ...(from !== '' && from === to ? [say.t('journal-filter-day', { day: from })] : []),
    ...(from !== to ? [say.t('journal-filter-period', { from: dotted(from), to: dotted(to) })] : []),
  ]
}

const dotted = (day: string): string => day.split('-').reverse().join('.')

function lineText({ day, time, who, action, group, about, subject }: ReadLine, say: Say): string {
  const what = group ? say.t('journal-what', { group: say.t(`journal-group-${group}`), action }) : say.words(action)
  const name = who === '' ? say.t('journal-nobody') : clip(who, NAME)
  return say.t('journal-line', { day, time, name, what, about: about === '' ? subject : clip(about, NAME) })
}

/** The file that was made: args are its id. */
export async function journalFileCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const file = await journalFile(app, actor, args[0] ?? '')
  if ('refused' in file) return refusalCard(drawing, file.refused)
  const back: Button = { label: labelOf(say.t('button-admin-journal')), data: screenPress(at('journal')) }
  return { ...cardOf([say.t('journal-file')], navigationRows([back, menuButton(say)])), file }
}
