import { at } from '../../app/dialogue/screen.ts'
import { interviewUnderWay } from '../../app/views/open-drafts.ts'
import { type PersonCard, personCard } from '../../app/views/person-card.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { MAX_BUTTONS, MAX_ROWS, navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import type { Drawing } from '../feature.ts'
import { beginCard } from '../set-up/begin-card.ts'

const NAME = 200

/** Who the person is to the bot, and everything the person may do from here; args: the page. */
export async function menuCard({
  app,
  actor,
  say,
  args,
}: Pick<Drawing, 'app' | 'actor' | 'say'> & { args?: readonly string[] }): Promise<Card> {
  const draft = await interviewUnderWay(app, actor)
  const begin = draft ? undefined : beginCard({ app, actor, say })
  if (begin) return begin
  const person = await personCard(app, actor)
  const { name, position, unit, authority, demo } = person
  const lines = [
    say.t('menu-person', { name: clip(name, NAME) }),
    [position, unit]
      .filter((part) => part !== '')
      .map((part) => say.words(clip(part, NAME)))
      .join(' · '),
    unit === '' ? say.words(clip(authority, NAME)) : undefined,
    demo && say.t('menu-demo', { today: demo.today }),
    draft && say.t('menu-draft', { title: say.words(draft.title), at: String(draft.at), of: String(draft.of) }),
  ]
  const resume = draft
    ? [{ label: labelOf(say.t('button-resume', { title: say.words(draft.title) })), data: actionPress('resume', draft.id) }]
    : []
  return cardOf(
    lines.filter((line) => line !== ''),
    [resume, ...navigationRows(pageOfMenu(buttonsOf(person, say), pageIn(args?.[0]), resume.length, say))],
  )
}

const fits = (buttons: readonly Button[], above: number): boolean =>
  buttons.length + above <= MAX_BUTTONS && navigationRows(buttons).length + above <= MAX_ROWS

/** What fits below `above` rows of one button, with the way to the rest where not all of it does; the last page leads to the first. */
function pageOfMenu(buttons: readonly Button[], wanted: number, above: number, say: Say): readonly Button[] {
  if (fits(buttons, above)) return buttons
  const pageAt = (index: number, size: number): Button[] => {
    const page = pageOf(buttons, size, index)
    return [...page.items, ...turnButton(page, say, (next) => (next === 0 ? at('menu') : at('menu', String(next))))]
  }
  for (let size = MAX_BUTTONS - 1 - above; size > 1; size -= 1) {
    const pages = Array.from({ length: Math.ceil(buttons.length / size) }, (_, index) => pageAt(index, size))
    if (pages.every((page) => fits(page, above))) return pages[Math.min(wanted, pages.length - 1)] ?? []
  }
  return pageAt(wanted, 1)
}

function buttonsOf({ may, demo, approvals }: PersonCard, say: Say): Button[] {
  const button = (shown: boolean, id: string, data: string): Button[] => (shown ? [{ label: labelOf(say.t(id)), data }] : [])
  const waiting = {
    label: labelOf(say.t('button-decide', { count: String(approvals) })),
    data: screenPress(at('approvalsList', 'waiting')),
  }
  return [
    ...(approvals > 0 ? [waiting] : []),
    ...button(may.add, 'button-add-points', actionPress('start', 'touchpoint')),
    ...button(may.list, 'button-list', screenPress(at('list'))),
    ...button(may.lists, 'button-lists', screenPress(at('list'))),
    ...button(may.profiles, 'button-profiles', screenPress(at('profiles'))),
    ...button(may.lists || may.list || may.profiles, 'button-export', screenPress(at('documents'))),
    ...button(may.admin, 'button-admin', screenPress(at('admin'))),
    ...button(true, 'button-find', actionPress('startFind')),
    ...button(may.drafts, 'button-drafts', screenPress(at('drafts'))),
    ...button(true, 'button-tasks', screenPress(at('tasks'))),
    ...button(demo?.mayAdvance === true, 'button-next-day', actionPress('nextDay')),
    ...button(true, 'button-help', screenPress(at('help'))),
    ...button(may.settings, 'button-settings', screenPress(at('settings'))),
    ...button(demo !== undefined, 'button-personas', screenPress(at('personas'))),
    ...button(true, 'button-faq', screenPress(at('faq'))),
    ...(may.answer
      ? button(true, 'button-calls', screenPress(at('calls')))
      : button(may.ask, 'button-ask-person', actionPress('startCall'))),
    ...button(may.groupChats, 'button-group-chats', screenPress(at('groupChats'))),
    ...button(may.monitoring, 'button-monitoring', screenPress(at('monitoring'))),
    ...button(may.workbook, 'button-workbook', screenPress(at('workbook'))),
  ]
}
