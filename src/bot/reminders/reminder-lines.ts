import type { App } from '../../app/app.ts'
import { callViewOf } from '../../app/calls/call-views.ts'
import { at } from '../../app/dialogue/screen.ts'
import { openDrafts } from '../../app/drafts/open-drafts.ts'
import { registerLines } from '../../app/register-tasks/register-lines.ts'
import { approvalLines } from '../../app/reminders/approvals/approval-lines.ts'
import { type WaitingLine, waitingLines } from '../../app/reminders/formation/waiting-lines.ts'
import { profileDeadlineLines } from '../../app/reminders/profiles/deadline-lines.ts'
import type { Addressee, Reminded } from '../../app/reminders/source.ts'
import type { Button } from '../../channels/channel.ts'
import { openCall } from '../calls/call-cards.ts'
import { lineWords } from '../calls/call-text.ts'
import { clip } from '../cards/clip.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { registerTaskText } from '../register-tasks/task-text.ts'
import { approvalButtons, approvalText } from './approval-text.ts'
import { deadlineDetails, deadlineText } from './deadline-text.ts'
import { WAITING_PLACES, waitingText } from './waiting-text.ts'

/** One thing to be reminded of: as a line among others, on its own with its buttons, and where one tap leads. */
export type ReminderLine = { line: string; alone: string[]; press: string; buttons: Button[] }

/** Draws what of a source still waits for somebody. */
type DrawLines = (app: App, to: Addressee, items: readonly Reminded[], say: Say) => Promise<ReminderLine[]>

const idsOf = (items: readonly Reminded[]): string[] => items.map(({ id }) => id)

const draftLines: DrawLines = async (app, _, items, say) => {
  const drafts = await openDrafts(app, idsOf(items))
  return drafts.map(({ id, title, at: step, of }): ReminderLine => {
    const params = { title: say.words(title), at: String(step), of: String(of) }
    const press = actionPress('resume', id)
    const buttons = [
      { label: labelOf(say.t('button-go-on')), data: press },
      { label: labelOf(say.t('button-delete-draft')), data: screenPress(at('draftDrop', id)) },
    ]
    return { line: say.t('reminder-draft', params), alone: [say.t('drafts-reminder-one', params)], press, buttons }
  })
}

const profileLines: DrawLines = async (app, to, items, say) => {
  const deadlines = await profileDeadlineLines(app, to, idsOf(items))
  return deadlines.map((deadline): ReminderLine => {
    const [text, details] = [deadlineText(deadline, say), deadlineDetails(deadline, say)]
    const press = screenPress(at('profile', deadline.id))
    const buttons = [{ label: labelOf(say.t('button-open-profile')), data: press }]
    return { line: [text, ...details].join('\n'), alone: [text, ...details], press, buttons }
  })
}

const approvalReminders: DrawLines = async (app, to, items, say) => {
  const waiting = await approvalLines(app, to, idsOf(items))
  return waiting.map((one): ReminderLine => {
    const text = approvalText(one, say)
    const press = screenPress(at('proposal', one.proposal.id))
    return { line: text, alone: [text], press, buttons: approvalButtons(one, press, say) }
  })
}

const linesOf =
  (kind: WaitingLine['kind']): DrawLines =>
  async (app, to, items, say) =>
    (await waitingLines(app, to, kind, idsOf(items))).map((line): ReminderLine => {
      const press = screenPress(at(WAITING_PLACES[kind], line.id))
      const text = waitingText(line, say)
      return { line: text, alone: [text], press, buttons: [{ label: labelOf(say.t('button-open-waiting')), data: press }] }
    })

const registerReminders: DrawLines = async (app, to, items, say) =>
  (await registerLines(app, to, idsOf(items))).map((line): ReminderLine => {
    const [text, press] = [registerTaskText(line, say), screenPress(at('registerTask', line.id))]
    return { line: text, alone: [text], press, buttons: [{ label: labelOf(say.t('button-open-waiting')), data: press }] }
  })

const TEXT = 200

/** Questions of employees that wait too long: the first words, who asked, and since when. */
const callLines: DrawLines = async (app, { authorityId, personId }, items, say) => {
  const views = await Promise.all(idsOf(items).map((id) => callViewOf(app, authorityId, personId, id)))
  return views.flatMap((call): ReminderLine[] => {
    if ('refused' in call) return []
    const last = call.lines.findLast(({ who }) => who === call.who) ?? call.lines[0]
    const text = clip(last ? lineWords(last, say).replaceAll('\n', ' ') : '', TEXT)
    const line = say.t('reminder-call', { text })
    const author = say.t('reminder-call-author', { who: clip(call.who, TEXT), day: last?.day ?? '', time: last?.time ?? '' })
    const press = screenPress(at('call', call.id))
    return [{ line: [line, author].join('\n'), alone: [line, author], press, buttons: [openCall(call.id, say)] }]
  })
}

const DRAWN: Readonly<Record<string, DrawLines>> = {
  approvals: approvalReminders,
  profiles: profileLines,
  monitoringCheck: linesOf('monitoringCheck'),
  monitoringHandOver: linesOf('monitoringHandOver'),
  formation: linesOf('formation'),
  publication: linesOf('publication'),
  register: registerReminders,
  drafts: draftLines,
  calls: callLines,
}

/** The lines of everything that still waits. Throws for a source that nobody draws: a mistake of the program. */
export async function reminderLines(app: App, to: Addressee, standing: ReadonlyMap<string, Reminded[]>, say: Say): Promise<ReminderLine[]> {
  const lines: ReminderLine[] = []
  for (const [key, items] of standing) {
    const draw = DRAWN[key]
    if (!draw) throw new Error(`nobody draws reminders of ${key}`)
    lines.push(...(await draw(app, to, items, say)))
  }
  return lines
}
